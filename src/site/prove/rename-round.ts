import fc from 'fast-check'
import {type Corpus, corpusOf} from '../../edit/corpus.ts'
import {withTexts} from '../../edit/refactored.ts'
import {rename} from '../../edit/rename.ts'

type Texts = ReadonlyMap<string, string>

/** One person in the forms that editors use: in a list file, in a file of her own, in an article. */
const inFiles: readonly Readonly<Record<string, string>>[] = [
  {'people/p.yaml': 'ana: {name: Ana}\ntom: Tom Vale # he\n'},
  {'people/p.yaml': '# All\nana:\n  name: "Ana" # she\n  note: N\ntom: Tom Vale\n'},
  {'people/p.yaml': 'ana: Ana\ntom: Tom Vale\n'},
  {'people/ana.md': '---\nname: Ana\n# no more\n---\nOurs.\n', 'people/p.yaml': 'tom: Tom Vale\n'}
]
const inArticle = ['people: [Ana, Tom Vale]\n', 'people:\n  - Ana # she\n  - Tom Vale\n', 'people:\n  ana: Ana\n  tom: Tom Vale\n']

const shape = fc.record({
  form: fc.nat(inFiles.length + inArticle.length - 1),
  references: fc.array(fc.constantFrom('Ana', 'ana', 'person/ana', 'people/ana'), {minLength: 6, maxLength: 6}),
  isWindows: fc.boolean(),
  hasMark: fc.boolean(),
  quote: fc.constantFrom('', '"', "'")
})
type Shape = typeof shape extends fc.Arbitrary<infer S> ? S : never

function corpusWith({form, references, isWindows, hasMark, quote}: Shape): Texts {
  const [by, about, mention, author, end, focus] = references
  const files = {
    'articles/a.md': `---\ntitle: A\n${inArticle[form - inFiles.length] ?? ''}claims:\n  c: {says: S., by: ${quote}${by}${quote}, about: [${about}, Tom Vale], supports: ["s, p. 1"]}\n  d:\n    relation: ${end} associate-of Tom Vale\n    supports: s # s\n---\n[[${mention}]], [[${mention}|x]] [@s].\n\n[[claim:c]] [l](../../people/ana/)\n`,
    'sources/s.yaml': `s:\n  title: T\n  author: ${quote}${author}${quote}\n`,
    'tours/t.md': `---\ntitle: T\nsteps: [{title: One, focus: [${focus}, a/c]}]\n---\n\n## One\n\n[@s]\n`,
    ...inFiles[form]
  }
  const onDisk = (text: string): string => (hasMark ? '\ufeff' : '') + (isWindows ? text.replaceAll('\n', '\r\n') : text)
  return new Map(Object.entries(files).map(([path, text]) => [path, onDisk(text)]))
}

/** What a rename did; the sentence that says why it did not. */
function renamed(corpus: Corpus, called: string, next: string): Texts | string {
  const result = rename(corpus, called, next)
  if ('problem' in result) return result.problem
  if (result.changes.length === 0) return `${called} → ${next} changed nothing`
  return withTexts(corpus.texts, new Map(result.changes.map(({path, after}) => [path, after])))
}

/** Why renaming there and back does not give every byte back; nothing when it does. */
export function roundFault(before: Texts, called: string, next: string, calledThen: string, back: string): string | undefined {
  const there = renamed(corpusOf(before), called, next)
  if (typeof there === 'string') return there
  const again = renamed(corpusOf(there), calledThen, back)
  if (typeof again === 'string') return again
  const paths = [...new Set([...before.keys(), ...again.keys()])].filter((path) => before.get(path) !== again.get(path))
  return paths.length === 0 ? undefined : `${called} → ${next} → ${back} leaves another ${paths.join(', ')}: ${JSON.stringify(again.get(paths[0]!))}`
}

/** A small corpus, and the names that are tried on it. */
export const anyRound = fc.record({
  shape,
  slug: fc.constantFrom('anna', 'ana-2', 'x'),
  name: fc.constantFrom('Anna', 'A. B: “C”', 'A, B', 'Ana Two')
})
type Round = typeof anyRound extends fc.Arbitrary<infer R> ? R : never

/** A person's slug and name, a source, a claim and an article are renamed there and back. */
export function roundFaults({shape: given, slug, name}: Round): string[] {
  const before = corpusWith(given)
  // Single quotes that nothing needs are lost on the way back from a name that needs some: the one form that is not kept.
  const isKept = given.quote !== "'" || !/[:,]/.test(name)
  return [
    roundFault(before, 'person/ana', slug, `person/${slug}`, 'ana'),
    isKept ? roundFault(before, 'person/ana', name, 'person/ana', 'Ana') : undefined,
    roundFault(before, 'source/s', 'other', 'source/other', 's'),
    roundFault(before, 'a/c', 'other', 'a/other', 'c'),
    roundFault(before, 'article/a', 'other', 'article/other', 'a')
  ].flatMap((fault) => fault ?? [])
}
