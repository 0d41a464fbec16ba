import {type InventedName, inventedOrganisation, inventedPerson} from './invented-names.ts'
import {inventedBody} from './invented-prose.ts'
import {type Random, randomFor} from './random.ts'

/** The size and seed of an invented content tree. */
export interface CorpusSettings {
  readonly articles: number
  readonly seed: number
  /** Words of each article's body. */
  readonly words: number
}
export interface CorpusFile {
  /** Below `content/`, with forward slashes. */
  readonly path: string
  readonly text: string
}

const perList = 500
export const peopleOf = ({articles}: CorpusSettings): number => Math.max(4, Math.round(articles * 0.7))
export const organisationsOf = ({articles}: CorpusSettings): number => Math.max(4, Math.round(articles * 0.3))

const quoted = (text: string): string => JSON.stringify(text)
const aliasesOf = ({aliases}: InventedName): string =>
  aliases.length === 0 ? '' : `, aliases: [${aliases.map(({name, lang}) => `{name: ${quoted(name)}, lang: ${lang}}`).join(', ')}]`

function* listFiles(folder: string, prefix: string, count: number, nameAt: (index: number) => InventedName, more: string): Generator<CorpusFile> {
  for (let from = 0; from < count; from += perList) {
    const lines = Array.from({length: Math.min(perList, count - from)}, (_, at) => {
      const name = nameAt(from + at)
      return `${prefix}${from + at}: {name: ${quoted(name.main)}${aliasesOf(name)}${more}}`
    })
    yield {path: `${folder}/list-${from / perList}.yaml`, text: `${lines.join('\n')}\n`}
  }
}

/** Where a source got its text from: mostly its own work, often an earlier source, sometimes nothing is said. */
function basisLine(random: Random, article: number): string {
  const draw = random.next()
  if (draw < 0.4) return ', basis: original'
  if (draw < 0.5) return ', basis: unnamed'
  if (draw < 0.65 || article === 0) return ''
  const earlier = `s-${article - 1 - random.below(Math.min(article, 200))}`
  return draw < 0.78 ? `, basis: {reprints: ${earlier}}` : `, basis: ${earlier}`
}

const dateOf = (random: Random): string =>
  `${2010 + random.below(15)}-${String(1 + random.below(12)).padStart(2, '0')}${random.chance(0.7) ? `-${String(1 + random.below(28)).padStart(2, '0')}` : ''}`

function sourceLine(settings: CorpusSettings, article: number, random: Random): string {
  const author = random.chance(0.7) ? `, author: p-${random.zipf(peopleOf(settings))}` : ''
  const publisher = random.chance(0.9) ? `, publisher: o-${random.zipf(organisationsOf(settings))}` : ''
  return `  s-${article}: {title: ${quoted(`Report ${article} of the invented corpus`)}${author}${publisher}, date: ${dateOf(random)}${basisLine(random, article)}}`
}

const predicates = ['member-of', 'works-for', 'directs'] as const

function claimLines(settings: CorpusSettings, article: number, claim: number, random: Random): string[] {
  const [person, organisation] = [`p-${random.zipf(peopleOf(settings))}`, `o-${random.zipf(organisationsOf(settings))}`]
  const speaker = random.chance(0.8) ? `p-${random.zipf(peopleOf(settings))}` : 'unnamed'
  const cited = article === 0 || random.chance(0.6) ? article : article - 1 - random.below(Math.min(article, 500))
  const subject = random.chance(0.4)
    ? [`    relation: ${person} ${random.pick(predicates)} ${organisation}`]
    : [
        `    says: ${quoted(`The office of number ${claim + 1} recorded ${100 + random.below(9_900)} entries in the register of year ${2000 + random.below(25)}.`)}`,
        `    about: [${person}, ${organisation}]`
      ]
  const lines = [`  c-${claim}:`, ...subject, '    supports:', `      - {source: s-${cited}, by: ${speaker}, at: "p. ${1 + random.below(90)}"}`]
  if (random.chance(0.1)) lines.push('    disputes:', `      - {source: s-${article}, by: ${random.chance(0.5) ? organisation : person}, at: "p. 2"}`)
  return lines
}

/** Reports that repeat a claim of an earlier article. */
function additionLines(article: number, random: Random): string[] {
  if (article === 0 || !random.chance(0.5)) return []
  return [`  a-${random.zipf(article)}/c-0:`, `    supports: [s-${article}]`]
}

function articleFile(settings: CorpusSettings, article: number): CorpusFile {
  const random = randomFor(settings.seed, 'article', article)
  const lines = [
    '---',
    `title: ${quoted(`Invented matter number ${article}`)}`,
    'status: published',
    `date: ${dateOf(random)}`,
    'sources:',
    sourceLine(settings, article, random),
    'claims:',
    ...claimLines(settings, article, 0, random),
    ...claimLines(settings, article, 1, random),
    ...additionLines(article, random),
    '---',
    '',
    inventedBody(random, settings.words, {
      person: () => `p-${random.zipf(peopleOf(settings))}`,
      organisation: () => `o-${random.zipf(organisationsOf(settings))}`,
      source: () => `s-${article === 0 || random.chance(0.5) ? article : random.below(article)}`
    }),
    ''
  ]
  return {path: `articles/${String(Math.floor(article / perList)).padStart(4, '0')}/a-${article}.md`, text: lines.join('\n')}
}

/**
 * An invented content tree for measurements: people and organisations with names in several scripts, mentions by
 * Zipf's law, derivation chains, reprints, unnamed origins and disputes. Files come one at a time, so that a
 * corpus of any size needs no memory; the same settings give the same bytes.
 */
export function* corpus(settings: CorpusSettings): Generator<CorpusFile> {
  const {seed} = settings
  yield {path: 'site.yaml', text: 'title: Invented corpus\nlang: en\n'}
  yield* listFiles('people', 'p-', peopleOf(settings), (index) => inventedPerson(seed, index), ', living: false')
  yield* listFiles('organisations', 'o-', organisationsOf(settings), (index) => inventedOrganisation(seed, index), ', kind: publisher')
  for (let article = 0; article < settings.articles; article++) yield articleFile(settings, article)
}
