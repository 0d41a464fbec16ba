import type {Basis} from '../model/basis.ts'
import type {Id} from '../model/id.ts'
import type {ClaimPair} from './claim-pairs.ts'
import type {Regression, Version, Versions} from './comparison.ts'
import {placeOf, statementTitle, titleOf} from './titles.ts'

type Stated = readonly Basis[] | undefined

const worksIn = (basis: Stated): Id<'source'>[] => (basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))

function basisWords(version: Version, basis: Stated): string {
  if (basis === undefined) return 'what it rests on is not stated'
  return basis.map((one) => (typeof one === 'string' ? one : titleOf(version, one.source))).join(', ')
}

/** What a basis named before and no longer names. */
const droppedFrom = (then: Stated, now: Stated, {carried}: Versions): boolean => {
  const kept = new Set(worksIn(now))
  return worksIn(then).some((source) => !kept.has(carried(source) ?? source))
}

const movedWords = ({before, after}: Versions, then: Stated, now: Stated): string =>
  `${worksIn(now).length > 0 ? 'Now rests on another work' : 'No longer rests on the work it named'}: ${basisWords(before, then)} → ${basisWords(after, now)}`

/** Sources and statements that no longer say that they rest on a work they named: the lines counted from them may differ. */
export function movedBases(pairs: readonly ClaimPair[], versions: Versions): Regression[] {
  const {before, after, carried} = versions
  const sources = [...before.graph.sources.values()].flatMap((source): Regression[] => {
    const id = carried(source.id)
    const other = id && after.graph.sources.get(id)
    if (!other || !droppedFrom(source.basis, other.basis, versions)) return []
    const words = movedWords(versions, source.basis, other.basis)
    return [{code: 'basis-moved', id: other.id, title: titleOf(after, other.id), words, details: [], place: placeOf('after', other.point)}]
  })
  const statements = pairs.flatMap(({after: {id}, statements: all}) =>
    all.flatMap(({before: was, after: is}): Regression[] => {
      if (!was || !is || !droppedFrom(was.basis, is.basis, versions)) return []
      const words = movedWords(versions, was.basis, is.basis)
      return [{code: 'basis-moved', id, title: statementTitle(after, is), words, details: [], place: placeOf('after', is.point)}]
    })
  )
  return [...sources, ...statements]
}
