import {type Id, isEntityId, kindOf, type Speaker} from '../model/id.ts'
import {urlOf} from '../model/url-of.ts'
import {nodeLooks} from '../network/encoding.ts'
import {dateWords} from '../render/date-words.ts'
import {partyName, sourceTitle} from '../render/names.ts'
import type {TrailEdge, TrailRow} from '../render/trail.ts'
import type {Reading} from './reading.ts'
import {countingWords, type TrailFacts} from './trail-facts.ts'

const nodesDrawn = 48
const unnamedShape = 'M-6-6l12 12M-6 6l12-12'

const rowId = ({stance}: TrailFacts, source: Id<'source'>, speaker = ''): string => `${stance} ${source} ${speaker}`

/** Sources from those that bear on the claim up to the roots, dependents before what they rest on, as far as there is room. */
function orderedSources({basis, reports}: TrailFacts, most: number): Id<'source'>[] {
  const found = new Set<Id<'source'>>()
  const done: Id<'source'>[] = []
  const onOf = (id: Id<'source'>) => (basis.of(id) ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))
  const open: {id: Id<'source'>; next: number}[] = []
  const enter = (id: Id<'source'>): void => {
    if (found.has(id) || found.size >= most) return
    found.add(id)
    open.push({id, next: 0})
  }
  for (const report of [...reports].reverse()) {
    enter(report)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const next = onOf(top.id)[top.next++]
      if (next === undefined) done.push(open.pop()!.id)
      else enter(next)
    }
  }
  return done.reverse()
}

function sourceRow({graph, lang}: Reading, facts: TrailFacts, id: Id<'source'>): TrailRow {
  const source = graph.sources.get(id)!
  const title = sourceTitle(graph, id, lang)
  const by = source.publisher ?? source.authors[0]
  const what = [...(by === undefined ? [] : [partyName(graph, by, lang).text]), source.date === undefined ? 'undated' : dateWords(source.date, lang)]
  const counting = facts.counting.get(id)
  const notes = [
    what.join(', '),
    ...countingWords(counting),
    ...(source.withdrawn && counting === undefined ? ['withdrawn, so it counts for nothing'] : [])
  ]
  return {
    id: rowId(facts, id),
    ...(facts.reports.includes(id) && {stance: facts.stance}),
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

function speakerRow({graph, lang}: Reading, facts: TrailFacts, source: Id<'source'>, speaker: Speaker): TrailRow {
  const name = partyName(graph, speaker, lang)
  const kind = isEntityId(speaker) ? kindOf(speaker) : 'person'
  const isKnown = isEntityId(speaker) || speaker.startsWith('name:')
  return {
    id: rowId(facts, source, speaker),
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

/** Rows and lines of the drawing: for each stance its reports with what they rest on, and who stands at the head of each chain. */
export function trailRows(reading: Reading, stances: readonly TrailFacts[]): {rows: TrailRow[]; edges: TrailEdge[]; left: number} {
  const rows: TrailRow[] = []
  const edges: TrailEdge[] = []
  let left = 0
  for (const facts of stances) {
    const drawn = new Set(orderedSources(facts, Math.max(4, nodesDrawn - rows.length)))
    left += facts.reports.filter((id) => !drawn.has(id)).length
    for (const from of drawn) {
      const speakers = facts.heads.get(from) ?? []
      rows.push(sourceRow(reading, facts, from), ...speakers.map((speaker) => speakerRow(reading, facts, from, speaker)))
      for (const one of facts.basis.of(from) ?? [])
        if (typeof one !== 'string' && one.source !== from && drawn.has(one.source))
          edges.push({from: rowId(facts, from), to: rowId(facts, one.source), style: one.how === 'reprints' ? 'double' : 'basis'})
      for (const speaker of speakers) edges.push({from: rowId(facts, from, speaker), to: rowId(facts, from), style: 'says'})
    }
  }
  return {rows, edges, left}
}
