import {filesBelow} from '../../src/site/walk-folder.ts'

/** A page of each kind, by a name and a pattern of its file; the first that fits stands for all. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['front page', /^index\.html$/],
  ['article', /^articles\/[^/]+\/index\.html$/],
  ['person', /^people\/[^/]+\/index\.html$/],
  ['organisation', /^organisations\/[^/]+\/index\.html$/],
  ['account', /^accounts\/[^/]+\/index\.html$/],
  ['work', /^works\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/index\.html$/],
  ['claim', /^claims\/[^/]+\/[^/]+\/index\.html$/],
  ['list of articles', /^articles\/index\.html$/],
  ['list of people', /^people\/index\.html$/],
  ['list of sources', /^sources\/index\.html$/],
  ['list of claims', /^claims\/index\.html$/],
  ['network', /^network\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['method', /^method\/index\.html$/],
  ['corrections', /^corrections\/index\.html$/],
  ['404', /^404\.html$/]
]

export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1')

/** The largest page of each kind: it has the most that can go wrong. */
export function pageOfEachKind(folder: string, sizeOf: (file: string) => number): ReadonlyMap<string, string> {
  const files = filesBelow(folder)
  const found = kinds.map(([name, pattern]) => {
    const ofKind = files.filter((file) => pattern.test(file)).sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1))
    if (!ofKind[0]) throw new Error(`Unexpected lack of a page of the kind “${name}”, expected one`)
    return [name, addressOf(ofKind[0])] as const
  })
  return new Map(found)
}
