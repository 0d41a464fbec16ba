import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {Case} from './cases.ts'
import type {Evidence} from './evidence.ts'
import {foundOf} from './found.ts'
import {independentLines} from './independent-lines.ts'
import {areDisjoint, withoutKey} from './key-set.ts'
import {candidatesOf, minimalLines, reportsOf} from './lines.ts'
import type {Layout} from './measure.ts'

type Attribution = EvidenceStatus['attribution'][number]

/**
 * For each speaker: which sources report that they say so, and how many of those reports share nothing but the speaker.
 *
 * Two papers that interview one witness are one line of support and two of attribution.
 */
export function attributionOf({engine, retracted}: Evidence, one: Case, {incidenceOf}: Layout): Attribution[] {
  const {sourcing} = engine
  const gone = retracted(one)
  const {found, isCut} = candidatesOf(engine, reportsOf(engine, one.supports))
  const lines = found.map((candidate) => foundOf(sourcing, candidate)).filter(({keys}) => areDisjoint(keys, gone))
  const attributions = [...Map.groupBy(lines, ({speakers}) => speakers[0]!)].map(([speaker, theirs]) => {
    const without = theirs.map((line) => ({...line, keys: withoutKey(line.keys, speaker)}))
    without.sort((a, b) => a.keys.length - b.keys.length)
    const reports = new Set(theirs.map(({last}) => last)).size
    const packing = independentLines(incidenceOf(minimalLines(without, (line) => line, isCut, reports).found))
    return {speaker: sourcing.table.speakerOf(speaker), reports, lines: packing.chosen.length}
  })
  return attributions.sort((a, b) => b.reports - a.reports || b.lines - a.lines || (a.speaker < b.speaker ? -1 : 1))
}
