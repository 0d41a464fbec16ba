import fc from 'fast-check'
import type {Edtf} from '../../src/model/date.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {type ClaimSpec, graph, source} from '../shorthand.ts'

/** A graph in shorthand, so that a failure can be read and typed in again. */
export interface Sketch {
  readonly sources: readonly string[]
  readonly withdrawn: readonly string[]
  readonly claims: Readonly<Record<string, ClaimSpec>>
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const some = (values: readonly string[], most: number) => fc.uniqueArray(fc.constantFrom(...values), {maxLength: most})
const after = (mark: string, values: readonly string[]): string => (values.length > 0 ? mark + values.join('+') : '')

const sourceWord = (name: string, count: number) =>
  fc
    .tuple(
      fc.option(fc.constantFrom('p', 'q', 'r', 'o'), {nil: undefined}),
      some(['x', 'y', 'z', 'organisation/o'], 2).map((all) => all.filter((one) => !one.includes('/'))),
      some([...names.slice(0, count), ...names.slice(0, count), 'original', 'unnamed', 'unnamed:u'], 3)
    )
    .map(([publisher, authors, basis]) => `${name}${publisher ? `@${publisher}` : ''}${after('/', authors)}${after('>', basis)}`)

const statementWord = (count: number) =>
  fc
    .tuple(
      fc.constantFrom(...names.slice(0, count)),
      some(['x', 'v', 'w', 'unnamed', 'unnamed:u', 'organisation/o'], 2),
      fc.option(some([...names.slice(0, count), 'original', 'unnamed'], 2), {nil: [], freq: 3})
    )
    .map(([name, speakers, basis]) => `${name}${after(':', speakers)}${after('>', basis)}`)

const statementsIn = (count: number, most: number) => fc.array(statementWord(count), {maxLength: most}).map((words) => words.join(' '))

/** Sources with circles, shared and unknown origins, withdrawals; one claim, maybe one that is the same, maybe inferences. */
export const sketches: fc.Arbitrary<Sketch> = fc.integer({min: 1, max: 7}).chain((count) =>
  fc
    .record({
      sources: fc.tuple(...names.slice(0, count).map((name) => sourceWord(name, count))),
      withdrawn: some(names.slice(0, count), 2).map((all) => (all.length === 2 ? [] : all)),
      supports: statementsIn(count, 5),
      disputes: statementsIn(count, 2),
      withdraws: fc.option(statementsIn(count, 1), {nil: '', freq: 3}),
      same: fc.option(statementsIn(count, 2), {nil: undefined, freq: 2}),
      premises: fc.option(fc.tuple(statementsIn(count, 2), statementsIn(count, 2), fc.boolean()), {nil: undefined, freq: 2})
    })
    .map(({sources, withdrawn, supports, disputes, withdraws, same, premises}): Sketch => {
      const id = (name: string) => `claim/case/${name}` as never
      const inferredFrom = premises ? (premises[2] ? [[id('m'), id('n')]] : [[id('m')], [id('n')]]) : []
      return {
        sources,
        withdrawn,
        claims: {
          c: {supports, disputes, withdraws, inferredFrom, ...(same !== undefined && {sameAs: [id('s')]})},
          ...(premises && {m: {supports: premises[0]}, n: {supports: premises[1]}}),
          ...(same !== undefined && {s: {supports: same, sameAs: [id('c')]}})
        }
      }
    })
)

export function graphOf({sources, withdrawn, claims}: Sketch): KnowledgeGraph {
  const given = sources.map(source).map((one) => (withdrawn.includes(one.citationKey) ? {...one, withdrawn: {on: '2031' as Edtf}} : one))
  return graph(given, claims)
}
