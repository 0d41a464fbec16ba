import {type Id, isEntityId, kindOf, type Speaker} from '../model/id.ts'
import type {Stance} from '../model/statement.ts'
import {urlOf} from '../model/url-of.ts'
import {nodeLooks} from '../network/encoding.ts'
import {dateWords} from '../render/date-words.ts'
import {partyName, sourceTitle} from '../render/names.ts'
import type {TrailEdge, TrailRow} from '../render/trail.ts'
import type {Reading} from './reading.ts'
import {countingWords, type TrailFacts, trailStances} from './trail-facts.ts'

const nodesDrawn = 48
const unnamedShape = 'M-6-6l12 12M-6 6l12-12'

/** Sources from those that bear on the claim up to the roots, dependents before what they rest on, as far as there is room. */
function orderedSources({basis}: TrailFacts, reports: readonly Id<'source'>[], drawn: ReadonlySet<Id<'source'>>, most: number): Id<'source'>[] {
  const found = new Set<Id<'source'>>()
  const done: Id<'source'>[] = []
  const open: {id: Id<'source'>; next: number}[] = []
  const onOf = (id: Id<'source'>) => (basis.of(id) ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))
  for (const report of [...reports].reverse()) {
    if (found.has(report) || drawn.has(report) || found.size >= most) continue
    found.add(report)
    open.push({id: report, next: 0})
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = onOf(top.id)[top.next++]
      if (next === undefined) done.push(open.pop()!.id)
      else if (!found.has(next) && !drawn.has(next) && found.size < most) {
        found.add(next)
        open.push({id: next, next: 0})
      }
    }
  }
  return done.reverse()
}

function sourceRow({graph, lang}: Reading, facts: TrailFacts, id: Id<'source'>, stance: Stance | undefined): TrailRow {
  const source = graph.sources.get(id)!
  const title = sourceTitle(graph, id, lang)
  const by = source.publisher ?? source.authors[0]
  const what = [...(by === undefined ? [] : [partyName(graph, by, lang).text]), source.date === undefined ? 'undated' : dateWords(source.date, lang)]
  const counting = stance === 'supports' ? facts.counting.get(id) : undefined
  const notes = [
    what.join(', '),
    ...countingWords(counting),
    ...(source.withdrawn && counting === undefined ? ['withdrawn, so it counts for nothing'] : [])
  ]
  return {
    id,
    ...(stance && {stance}),
    href: urlOf(id, graph.site.base),
    label: title.text,
    ...(title.lang !== undefined && {lang: title.lang}),
    notes,
    shape: nodeLooks.source.path,
    kind: 'source',
    isDimmed: counting?.because !== undefined || source.withdrawn !== undefined,
    title: [title.text, ...notes].join(' · ')
  }
}

function speakerRow({graph, lang}: Reading, source: Id<'source'>, speaker: Speaker): TrailRow {
  const name = partyName(graph, speaker, lang)
  const kind = isEntityId(speaker) ? kindOf(speaker) : 'person'
  const isKnown = isEntityId(speaker) || speaker.startsWith('name:')
  return {
    id: `${source} ${speaker}`,
    ...(isEntityId(speaker) && {href: urlOf(speaker, graph.site.base)}),
    label: name.text,
    ...(name.lang !== undefined && {lang: name.lang}),
    notes: [],
    shape: isKnown ? nodeLooks[kind as 'person'].path : unnamedShape,
    kind: isKnown ? kind : 'unknown',
    isDimmed: false,
    title: `The word of ${name.text}`
  }
}

const styleOf = (how: string): TrailEdge['style'] => (how === 'reprints' ? 'double' : 'basis')

/** Rows and lines of the drawing: for each stance its reports with what they rest on, heads of chains last. */
export function trailRows(reading: Reading, facts: TrailFacts): {rows: TrailRow[]; edges: TrailEdge[]} {
  const rows: TrailRow[] = []
  const drawn = new Set<Id<'source'>>()
  const shownFor = new Map<Id<'source'>, Stance | undefined>()
  for (const stance of trailStances) {
    const reports = new Set(facts.statements.filter((one) => one.stance === stance).map(({source}) => source))
    for (const id of orderedSources(facts, [...reports], drawn, nodesDrawn - drawn.size)) {
      drawn.add(id)
      shownFor.set(id, reports.has(id) ? stance : undefined)
      rows.push(sourceRow(reading, facts, id, reports.has(id) ? stance : undefined))
      for (const speaker of facts.heads.get(id) ?? []) rows.push(speakerRow(reading, id, speaker))
    }
    for (const id of reports)
      if (shownFor.get(id) !== stance && drawn.has(id)) rows.push({...sourceRow(reading, facts, id, stance), id: `${stance} ${id}`})
  }
  const edges = [...drawn].flatMap((from) => [
    ...(facts.basis.of(from) ?? []).flatMap((one): TrailEdge[] =>
      typeof one === 'string' || !drawn.has(one.source) ? [] : [{from, to: one.source, style: styleOf(one.how)}]
    ),
    ...(facts.heads.get(from) ?? []).map((speaker): TrailEdge => ({from, to: `${from} ${speaker}`, style: 'says'}))
  ])
  return {rows: rows, edges: edges.filter(({from, to}) => from !== to)}
}
