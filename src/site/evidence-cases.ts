import {analyse} from '../analyse/analyse.ts'
import {graph, source} from '../bench/shorthand.ts'
import {halcyonCases, type WorkedCase, workedCases} from '../bench/worked-cases.ts'
import type {Edtf} from '../model/date.ts'
import type {EvidenceStatus} from '../model/evidence-status.ts'
import {type Id, slugOf} from '../model/id.ts'
import type {Source} from '../model/source.ts'

interface Outcome {
  readonly reports: number
  readonly lines: number
  readonly singlePoints: string
  readonly breaks: string
  readonly support: string
}

export const breaksInWords = ({src, who, pub}: EvidenceStatus['breaking']): string =>
  [src?.join('+'), who && `who ${who.length}`, pub && `pub ${pub.length}`].filter(Boolean).join(' ')

const sourcesOf = ({sources, gone = []}: WorkedCase): Source[] =>
  sources.split(' ').map((word) => {
    const made = source(word)
    return gone.includes(slugOf(made.id)) ? {...made, withdrawn: {on: '2031-06-01' as Edtf}} : made
  })

export function outcomeOf(one: WorkedCase): Outcome {
  const {supports, withdraws = '', others} = one
  const status = analyse(graph(sourcesOf(one), {...others, c: {supports, withdraws}})).status.get('claim/case/c' as Id<'claim'>)!
  return {
    reports: status.reports,
    lines: status.independent.lines,
    singlePoints: status.singlePoints.join(' '),
    breaks: breaksInWords(status.breaking),
    support: status.support
  }
}

const inColumns = ({reports, lines, support, singlePoints, breaks}: Outcome): string =>
  [String(reports).padStart(3), String(lines).padStart(3), support.padEnd(10), (singlePoints || '–').padEnd(46), breaks || '–'].join('  ')

/** The Halcyon and the twelve worked cases, computed now, each beside what it should be; whether all agree. */
export function evidenceCases(write: (line: string) => void): boolean {
  write(`${'case'.padEnd(48)}  rep  ν    support     on every line${' '.repeat(33)}smallest breaking sets`)
  let agree = 0
  const all = [...halcyonCases, ...workedCases]
  for (const one of all) {
    const found = outcomeOf(one)
    const {reports, lines, singlePoints, breaks, support = 'one-line'} = one
    const isRight = inColumns(found) === inColumns({reports, lines, singlePoints, breaks, support})
    if (isRight) agree++
    write(
      `${one.name.padEnd(48)}  ${inColumns(found)}${isRight ? '' : `  UNEXPECTED, expected ${inColumns({reports, lines, singlePoints, breaks, support})}`}`
    )
  }
  write(`${agree} of ${all.length} as the method says`)
  return agree === all.length
}
