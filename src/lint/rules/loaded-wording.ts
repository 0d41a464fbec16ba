import type {FilePoint} from '../../model/point.ts'
import {startOf} from '../../model/point.ts'
import type {LocalText} from '../../model/text.ts'
import {shown} from '../../validate/rule.ts'
import {findWords, unquoted} from '../find-words.ts'
import type {LintRule, Reviewed, Weakness} from '../weakness.ts'
import {wordsOf} from '../words/word-lists.ts'

interface OurWords {
  readonly of: Weakness['of']
  readonly point: FilePoint
  readonly where: string
  readonly text: LocalText | undefined
}

/** Every text that is in our own words and is shown as such. */
function* ourWords({graph}: Reviewed): Generator<OurWords> {
  for (const claim of graph.claims.values()) yield {of: claim, point: claim.point, where: 'says', text: claim.says}
  for (const article of graph.articles.values()) {
    yield {of: article, point: article.point, where: 'title', text: article.title}
    yield {of: article, point: article.point, where: 'summary', text: article.summary}
  }
  for (const tour of graph.tours.values()) {
    yield {of: tour, point: tour.point, where: 'title', text: tour.title}
    yield {of: tour, point: tour.point, where: 'description', text: tour.description}
    for (const {title} of tour.steps) yield {of: tour, point: tour.point, where: 'title', text: new Map([[tour.lang, title]])}
  }
  for (const entity of graph.entities.values()) yield {of: entity, point: entity.point, where: 'description', text: entity.description}
  const vocabulary = {of: {publication: 'published'}, point: startOf('content/vocabulary.yaml')} as const
  for (const {label, inverse} of graph.predicates.values()) for (const text of [label, inverse]) yield {...vocabulary, where: 'label', text}
}

export const loadedWording: LintRule = {
  code: 'loaded-wording',
  level: 'warn',
  why: 'A loaded word takes a side in our own voice; in quotation marks it is somebody else’s.',
  *check(given) {
    const {loadedWords} = given.graph.site
    for (const {of, point, where, text} of ourWords(given)) {
      const found = [...(text ?? [])].flatMap(([lang, words]) =>
        findWords(unquoted(words), [...wordsOf(lang).loaded, ...(loadedWords.get(lang) ?? [])])
      )
      for (const word of new Set(found))
        yield {of, point, reason: `Unexpected word ${shown(word)} in \`${where}\`, expected a neutral one, or quotation marks`}
    }
  }
}
