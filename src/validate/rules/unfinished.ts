import {entitiesOf, sourcesOf} from '../../model/directory.ts'
import type {Entry} from '../../model/entry.ts'
import type {FilePoint} from '../../model/point.ts'
import type {LocalText} from '../../model/text.ts'
import type {Content} from '../content.ts'
import {publicationsOf} from '../definitions.ts'
import type {Rule} from '../rule.ts'

interface Told {
  readonly what: string
  readonly texts: readonly string[]
  readonly point: FilePoint
}

const textsOf = (text: LocalText | undefined): readonly string[] => [...(text?.values() ?? [])]

/** What readers of a file's pages see as titles, names and sentences. */
function toldIn(entry: Entry): Told[] {
  const claims = 'claims' in entry ? entry.claims : []
  return [
    ...(entry.kind === 'article' ? [{what: 'title', texts: textsOf(entry.title), point: entry.point}] : []),
    ...entitiesOf(entry).map(({names, point}) => ({what: 'name', texts: names.map(({text}) => text), point})),
    ...sourcesOf(entry).map(({title, point}) => ({what: 'title', texts: textsOf(title), point})),
    ...claims.map(({says, point}) => ({what: 'sentence', texts: textsOf(says), point}))
  ]
}

const isLeft = (text: string): boolean => /^\W*TODO(?=$|:|\])/.test(text)

/** What `new`, `add-source` and imports leave to an editor is not published. */
export const unfinished: Rule<Content> = {
  code: 'unfinished',
  level: 'error',
  why: 'A text that a command left to be written would be published as it is.',
  *check({entries}) {
    const publication = publicationsOf(entries)
    for (const entry of entries.filter((one) => publication(one) === 'published'))
      for (const {what, texts, point} of toldIn(entry)) {
        const left = texts.find(isLeft)
        if (left !== undefined) yield {point, reason: `Unexpected \`TODO\` in a published ${what}, expected what it stands for, or \`status: draft\``}
      }
  }
}
