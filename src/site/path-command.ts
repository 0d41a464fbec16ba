import {type ConnectionPath, connect, connectionsOf, type Hop} from '../analyse/connections.ts'
import type {PathOptions} from '../analyse/paths.ts'
import {type DateBounds, dateBounds, isEdtf} from '../model/date.ts'
import type {EntityId} from '../model/id.ts'
import {isError} from '../model/message.ts'
import {pathOf} from '../model/url-of.ts'
import {plainText} from '../render/attribution.ts'
import {entityName} from '../render/names.ts'
import {apartInTime, hopClaims, pathCaution, pathWords} from '../render/path-words.ts'
import {typedEntity} from '../search/typed-entity.ts'
import {exitCodes} from './command.ts'
import {compileSite} from './compile-site.ts'
import type {LoadedSite} from './load.ts'
import {silent} from './progress.ts'
import {printable, textReport} from './report-messages.ts'

export interface PathQuestion {
  readonly names: readonly string[]
  /** Only claims that may have held then: a date by EDTF. */
  readonly during?: string | undefined
  /** Also by claims that nothing live supports. */
  readonly all: boolean
  readonly preview: boolean
  readonly json: boolean
}
type Site = Pick<LoadedSite, 'graph' | 'analysis'>
type Write = (text: string) => void
/** An answer, or what was wrong with the question. */
type Answer<T> = {readonly value: T} | {readonly problem: string}

const nameOf = ({graph}: Site, id: EntityId): string => printable(entityName(graph, id, graph.site.lang).text)
const listing = (site: Site, ids: readonly EntityId[]): string => ids.map((id) => `  ${nameOf(site, id)}  ${id}\n`).join('')

function entityFor(site: Site, text: string): Answer<EntityId> {
  const {found, near} = typedEntity(site.graph, text)
  if (found.length === 1) return {value: found[0]!}
  const typed = printable(text)
  if (found.length > 1)
    return {problem: `Unexpected name \`${typed}\` with ${found.length} meanings, expected one of these ids:\n${listing(site, found)}`}
  const hint = near.length === 0 ? '' : '; did you mean:'
  return {
    problem: `Unexpected name \`${typed}\`, expected that of a person, an organisation or another entity of this site${hint}\n${listing(site, near)}`
  }
}

function duringOf(text: string | undefined): Answer<DateBounds | undefined> {
  if (text === undefined) return {value: undefined}
  return isEdtf(text)
    ? {value: dateBounds(text)}
    : {problem: `Unexpected date \`${printable(text)}\`, expected one such as 2019, 2019-06 or 2017/2019\n`}
}

function hopLines(site: Site, hop: Hop, at: number): string[] {
  const {graph, analysis} = site
  const apart = hop.isApartInTime ? ` (${apartInTime})` : ''
  const claims = hopClaims(graph, analysis, hop, graph.site.lang)
  return [
    `  ${at + 1}. ${nameOf(site, hop.from)} – ${nameOf(site, hop.to)}${apart}`,
    ...claims.flatMap(({id, chip, sentences}) => [
      ...sentences.map((sentence) => `       ${printable(plainText(sentence))}`),
      `       [${printable(chip.words)}]  ${pathOf(id)}`
    ])
  ]
}

function textAnswer(site: Site, ends: readonly [EntityId, EntityId], paths: readonly ConnectionPath[]): string {
  const between = `${nameOf(site, ends[0])} and ${nameOf(site, ends[1])}`
  if (paths.length === 0) return `No path of at most 6 steps between ${between}.\n`
  const head =
    paths.length === 1 ? `1 path between ${between}` : `${paths.length} paths between ${between}, from the fewest steps to the strongest weakest step`
  const blocks = paths.map((path) => ['', pathWords(path), ...path.hops.flatMap((hop, at) => hopLines(site, hop, at))].join('\n'))
  return `${head}\n${blocks.join('\n')}\n\n${pathCaution}\n`
}

function jsonAnswer({graph, analysis}: Site, [from, to]: readonly [EntityId, EntityId], paths: readonly ConnectionPath[]): string {
  const hopOf = (hop: Hop) => ({
    ...hop,
    claims: hopClaims(graph, analysis, hop, graph.site.lang).map(({id, chip, sentences}) => {
      const {support, contest, reports, independent, flags} = analysis.status.get(id)!
      const speakers = sentences.flatMap((sentence) => sentence.flatMap((part) => ('speaker' in part ? [part.speaker] : [])))
      const sources = sentences.flatMap((sentence) => sentence.flatMap((part) => ('source' in part ? [part.source] : [])))
      const status = {support, contest, reports, independent, flags}
      return {
        id,
        path: pathOf(id),
        chip: chip.words,
        attributed: sentences.map(plainText),
        speakers: [...new Set(speakers)],
        sources: [...new Set(sources)],
        status
      }
    })
  })
  const value = {
    note: pathCaution,
    from,
    to,
    paths: paths.map((path) => ({weakest: path.weakest, words: pathWords(path), hops: path.hops.map(hopOf)}))
  }
  return `${JSON.stringify(value, undefined, 2)}\n`
}

/** Answers a question about a compiled site. */
export function pathAnswer(site: Site, question: PathQuestion): Answer<string> {
  const {names} = question
  const ends = names.map((name) => entityFor(site, name))
  const during = duringOf(question.during)
  const problems = [...ends, during].flatMap((answer) => ('problem' in answer ? [answer.problem] : []))
  const [from, to] = ends.flatMap((answer) => ('value' in answer ? [answer.value] : []))
  if (problems.length > 0 || from === undefined || to === undefined || 'problem' in during) return {problem: problems.join('')}
  if (from === to) return {problem: `Unexpected \`${printable(names[1]!)}\`, expected another than ${nameOf(site, from)}\n`}
  const options: PathOptions = question.all ? {leastGrade: 0} : {}
  const paths = connect(connectionsOf(site.graph, site.analysis, during.value), from, to, options)
  return {value: question.json ? jsonAnswer(site, [from, to], paths) : textAnswer(site, [from, to], paths)}
}

/** Prints who is connected to whom by which claims; see `connect`. */
export async function pathAndTell(content: string, question: PathQuestion, out: Write, wrong: Write): Promise<number> {
  const {length} = question.names
  if (length !== 2) {
    wrong(`Unexpected ${length === 1 ? 'single name' : `number of names: ${length}`}, expected two: npm run path -- "A" "B"\n`)
    return exitCodes.usage
  }
  const {graph, analysis, messages} = await compileSite(content, question.preview, silent)
  if (!graph || !analysis) {
    wrong(textReport(messages.filter(isError)))
    return exitCodes.errors
  }
  const answer = pathAnswer({graph, analysis}, question)
  if ('problem' in answer) {
    wrong(answer.problem)
    return exitCodes.errors
  }
  out(answer.value)
  return exitCodes.ok
}
