import {type EntityId, type Id, isEntityId, kindOf, speakerKinds} from '../model/id.ts'
import {isError} from '../model/message.ts'
import {pathOf} from '../model/url-of.ts'
import {claimAttribution, plainText} from '../render/attribution.ts'
import {findSource} from '../render/find-target.ts'
import {entityName, sourceTitle} from '../render/names.ts'
import {typedEntity} from '../search/typed-entity.ts'
import {type ChangeRow, type FallsView, fallsView} from '../view/falls.ts'
import {exitCodes} from './command.ts'
import {compileSite} from './compile-site.ts'
import type {LoadedSite} from './load.ts'
import {silent} from './progress.ts'
import {printable, textReport} from './report-messages.ts'

export interface FallsQuestion {
  /** A source, a person, an organisation or an account, as it may be typed. */
  readonly name: string
  readonly json: boolean
}
type Site = Pick<LoadedSite, 'graph' | 'analysis'>
type Write = (text: string) => void
type Answer = {readonly value: string} | {readonly problem: string}
type Holder = Id<'source'> | EntityId

const nameOf = ({graph}: Site, id: Holder): string =>
  printable((isEntityId(id) ? entityName(graph, id, graph.site.lang) : sourceTitle(graph, id, graph.site.lang)).text)
const listing = (site: Site, ids: readonly Holder[]): string => ids.map((id) => `  ${nameOf(site, id)}  ${id}\n`).join('')

function meant(site: Site, text: string): {readonly found: readonly Holder[]; readonly near: readonly Holder[]} {
  const source = findSource(site.graph, text.replace(/\/$/, ''))
  const {found, near} = typedEntity(site.graph, text)
  const speaks = (id: EntityId): boolean => speakerKinds.includes(kindOf(id) as (typeof speakerKinds)[number])
  return {found: [...(source === undefined ? [] : [source]), ...found.filter(speaks)], near: near.filter(speaks)}
}

const sentenceOf = ({graph}: Site, {card: {id}}: ChangeRow): string =>
  printable(plainText(claimAttribution(graph, graph.claims.get(id)!, graph.site.lang)))

function rowLines(site: Site, row: ChangeRow): string[] {
  const {card, now, without, words} = row
  return [`  ${sentenceOf(site, row)}`, `    [${printable(now.words)}] → [${printable(without.words)}]  ${pathOf(card.id)}`, `    ${words}`]
}

function textAnswer(site: Site, id: Holder, view: FallsView | undefined): string {
  const head = `${nameOf(site, id)}  ${id}`
  if (!view) return `${head}\nNothing hangs on it.\n`
  const holdings = view.holdings.map(({role, words}) => `${role}: ${words}`)
  const groups = view.groups.flatMap(({words, rows}) => ['', `${words} (${rows.length})`, ...rows.flatMap((row) => rowLines(site, row))])
  return `${[head, ...holdings, '', `${view.ifHeading}: ${view.ifWords}`, ...groups].join('\n')}\n`
}

function jsonAnswer(site: Site, id: Holder, view: FallsView | undefined): string {
  const groups = (view?.groups ?? []).map(({effect, words, rows}) => ({
    effect,
    words,
    claims: rows.map((row) => ({
      id: row.card.id,
      path: pathOf(row.card.id),
      attributed: sentenceOf(site, row),
      lines: row.lines,
      now: row.now.words,
      without: row.without.words
    }))
  }))
  const holdings = (view?.holdings ?? []).map(({role, words, only, weaker}) => ({
    role,
    words,
    falls: only.map((card) => card.id),
    weakens: weaker.map((card) => card.id)
  }))
  return `${JSON.stringify({id, holdings, groups}, undefined, 2)}\n`
}

/** What hangs on something of a compiled site, and what its withdrawal would change. */
export function fallsAnswer(site: Site, {name, json}: FallsQuestion): Answer {
  const {found, near} = meant(site, name)
  const typed = printable(name)
  const [id] = found
  if (id === undefined) {
    const hint = near.length === 0 ? '' : '; did you mean:'
    return {problem: `Unexpected name \`${typed}\`, expected a source, or somebody who speaks, writes or publishes${hint}\n${listing(site, near)}`}
  }
  if (found.length > 1)
    return {problem: `Unexpected name \`${typed}\` with ${found.length} meanings, expected one of these ids:\n${listing(site, found)}`}
  const view = fallsView(site.graph, site.analysis, id)
  return {value: json ? jsonAnswer(site, id, view) : textAnswer(site, id, view)}
}

/** Prints which claims would fall or weaken without a source, a person or a publisher. The content stays as it is. */
export async function fallsAndTell(
  content: string,
  names: readonly string[],
  options: {json: boolean; preview: boolean},
  out: Write,
  wrong: Write
): Promise<number> {
  const [name] = names
  if (name === undefined || names.length > 1) {
    wrong(`Unexpected ${names.length} names, expected one: npm run falls -- "a source, a person or a publisher"\n`)
    return exitCodes.usage
  }
  const {graph, analysis, messages} = await compileSite(content, options.preview, silent)
  if (!graph || !analysis) {
    wrong(textReport(messages.filter(isError)))
    return exitCodes.errors
  }
  const answer = fallsAnswer({graph, analysis}, {name, json: options.json})
  if ('problem' in answer) {
    wrong(answer.problem)
    return exitCodes.errors
  }
  out(answer.value)
  return exitCodes.ok
}
