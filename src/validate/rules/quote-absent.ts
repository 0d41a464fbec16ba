import {sourcesOf} from '../../model/directory.ts'
import type {Entry, Reference, TestimonyFields} from '../../model/entry.ts'
import type {Content} from '../content.ts'
import {type QuoteHit, quoteFinder} from '../find-quote.ts'
import {type Finding, type Rule, shown} from '../rule.ts'

/** Where our copy of each source is kept. */
function capturePaths({entries, known}: Content): ReadonlyMap<string, string> {
  const own = entries.flatMap((entry) => sourcesOf(entry).map(({slug, capture}) => [`source/${slug}`, capture] as const))
  const annotated = entries.flatMap((entry) =>
    entry.kind === 'annotations'
      ? entry.annotations.flatMap(({source, fields}) => known.source(source.text).map((id) => [id, fields.capture] as const))
      : []
  )
  return new Map([...own, ...annotated].flatMap(([id, path]) => (path === undefined ? [] : [[id, path] as const])))
}

/** Each quote of a file with the source it is taken from. */
function* quotesIn(entry: Entry): Generator<{source: Reference; testimony: TestimonyFields}> {
  if ('claims' in entry) {
    for (const {testimony, statements} of entry.claims) {
      if (entry.kind === 'article' && entry.examines) yield {source: entry.examines, testimony}
      for (const statement of statements) yield {source: statement.source, testimony: statement}
    }
  }
  if ('additions' in entry)
    for (const {statements} of entry.additions) for (const statement of statements) yield {source: statement.source, testimony: statement}
}

function findingOf({quote, locator}: TestimonyFields, find: (quote: string) => QuoteHit): Finding | undefined {
  if (!quote) return undefined
  const found = find(quote.text)
  const {point} = quote
  if (found.hit === 'several' && locator === undefined) {
    return {point, reason: `Unexpected quote ${shown(quote.text)} that stands ${found.times} times in the source, expected a longer quote or \`at\``}
  }
  if (found.hit === 'exact' || found.hit === 'several') return undefined
  if (found.hit === 'disordered') return {point, reason: `Unexpected quote ${shown(quote.text)}, expected its parts in the order of the source`}
  return {point, reason: `Unexpected quote ${shown(quote.text)}, expected words of the source`, expected: found.hit === 'near' ? [found.passage] : []}
}

export const quoteAbsent: Rule<Content> = {
  code: 'quote-absent',
  level: 'error',
  why: 'Words in quotation marks have to be those of the source.',
  *check(content) {
    const {entries, known, captures} = content
    const paths = capturePaths(content)
    const finders = new Map([...captures].map(([path, copy]) => [path, quoteFinder(copy)]))
    for (const entry of entries) {
      for (const {source, testimony} of quotesIn(entry)) {
        const [id] = known.source(source.text)
        const find = finders.get(paths.get(id ?? '') ?? '')
        const finding = find && findingOf(testimony, find)
        if (finding) yield finding
      }
    }
  }
}
