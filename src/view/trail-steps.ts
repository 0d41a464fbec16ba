import type {Id} from '../model/id.ts'
import {speakerParts} from '../render/attribution.ts'
import {derivationVerb, notStatedWords, originalWords, unnamedWords} from '../render/basis-words.ts'
import {hasOwnStatement} from '../render/cited-through.ts'
import {dateWords} from '../render/date-words.ts'
import type {ChainStep} from './chain.ts'
import type {PartView} from './parts.ts'
import {joined, linkTo, partViews, partyPart, words} from './pieces.ts'
import type {Reading} from './reading.ts'
import {sourceBy} from './statement-view.ts'
import {countingWords, type TrailFacts} from './trail-facts.ts'

/** Steps deeper than this, and reports beyond so many, are on the pages of the sources themselves. */
const most = {steps: 8, reports: 200} as const

function marksOf({graph, lang}: Reading, facts: TrailFacts, id: Id<'source'>): string[] {
  const {consulted, withdrawn} = graph.sources.get(id)!
  return [
    ...countingWords(facts.counting.get(id)),
    ...(withdrawn ? [`withdrawn on ${dateWords(withdrawn.on, lang)}`] : []),
    ...(consulted || hasOwnStatement(graph, id) ? [] : ['not consulted'])
  ]
}

function bareStep(reading: Reading, facts: TrailFacts, id: Id<'source'>, verb: string): Omit<ChainStep, 'steps' | 'repeats'> {
  const source = reading.graph.sources.get(id)!
  const date = [words(source.date === undefined ? 'undated' : dateWords(source.date, reading.lang))]
  return {words: verb, source: linkTo(reading, id), by: joined([sourceBy(reading, source), date], ', '), marks: marksOf(reading, facts, id)}
}

/** Enough to tell a source apart that was described before: titles of reprints are alike. */
function publishedBy(reading: Reading, id: Id<'source'>): PartView[] {
  const {publisher, authors} = reading.graph.sources.get(id)!
  const by = publisher ?? authors[0]
  return by === undefined ? [] : [partyPart(reading, by)]
}

/** Who stands at the head of a chain that begins with a source. */
function headStep(reading: Reading, facts: TrailFacts, id: Id<'source'>): ChainStep[] {
  const speakers = facts.heads.get(id) ?? []
  if (speakers.length === 0) return []
  const by = partViews(speakerParts(reading.graph, speakers, reading.lang), reading)
  return [{words: 'goes back to', by, marks: endMarks(facts, id), repeats: false, steps: []}]
}

/** What is said of where the first source has it from. */
function endMarks(facts: TrailFacts, id: Id<'source'>): string[] {
  const basis = facts.basis.of(id)
  if (basis === undefined || basis.length === 0) return [`where it got this from is ${notStatedWords}`]
  if (basis.includes('original')) return [originalWords]
  return basis.some((one) => typeof one === 'string') ? [unnamedWords] : []
}

function stepsBehind(reading: Reading, facts: TrailFacts, id: Id<'source'>, opened: Set<Id<'source'>>, path: readonly Id<'source'>[]): ChainStep[] {
  const on = (facts.basis.of(id) ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one]))
  const steps = on.map(({source, how}): ChainStep => {
    const bare = bareStep(reading, facts, source, derivationVerb[how])
    if (path.includes(source)) return {...bare, repeats: true, steps: []}
    if (opened.has(source)) return {...bare, by: publishedBy(reading, source), marks: ['shown above'], repeats: false, steps: []}
    if (path.length > most.steps) return {...bare, marks: [...bare.marks, 'continues on its own page'], repeats: false, steps: []}
    opened.add(source)
    return {...bare, repeats: false, steps: stepsBehind(reading, facts, source, opened, [...path, source])}
  })
  return [...steps, ...headStep(reading, facts, id)]
}

/** The same as the drawing as a list: each report with how it counts, behind it what it rests on, to the roots. */
export function trailSteps(reading: Reading, facts: TrailFacts): ChainStep[] {
  const opened = new Set<Id<'source'>>()
  return facts.reports.slice(0, most.reports).map((id) => {
    opened.add(id)
    return {...bareStep(reading, facts, id, ''), repeats: false, steps: stepsBehind(reading, facts, id, opened, [id])}
  })
}
