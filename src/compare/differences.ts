import type {Claim} from '../model/claim.ts'
import type {Id} from '../model/id.ts'
import type {Statement} from '../model/statement.ts'
import {changedFields} from './changed-fields.ts'
import type {ClaimPair} from './claim-pairs.ts'
import {type ComparedThing, comparedThings, type Difference, differenceKinds, type Version, type Versions} from './comparison.ts'
import {chipWords} from './status-regressions.ts'
import {placeOf, statementTitle, titleOf} from './titles.ts'
import type {Addressed} from './vanished-ids.ts'

const things: readonly (readonly [Exclude<ComparedThing, 'statement'>, (version: Version) => ReadonlyMap<Id, Addressed>])[] = [
  ['claim', ({graph}) => graph.claims],
  ['source', ({graph}) => graph.sources],
  ['entity', ({graph}) => graph.entities],
  ['article', ({graph}) => graph.articles]
]

const counted = (count: number): string => (count === 1 ? '1 statement' : `${count} statements`)

/** Beside what was typed, the status that follows from it. */
function statusWords({before, after}: Versions, then: Claim, now: Claim): string[] {
  const [was, is] = [chipWords(before, then), chipWords(after, now)]
  return was === is ? [] : [`[${was}] → [${is}]`]
}

function removedWords({after}: Versions, id: Id): string[] {
  const stone = after.graph.gone.find((gone) => gone.id === id)
  return stone ? [`tombstone of ${stone.on}: ${stone.reason}`] : []
}

function carriedOn(of: ComparedThing, then: Addressed, now: Addressed, versions: Versions): Difference[] {
  const fields = changedFields(then, now, versions)
  const status = of === 'claim' ? statusWords(versions, then as Claim, now as Claim) : []
  const moved = then.id !== now.id
  if (!moved && fields.length === 0 && status.length === 0) return []
  const words = [...(moved ? [`was ${then.id}`] : []), ...status, ...(fields.length > 0 ? [`changed: ${fields.join(', ')}`] : [])]
  return [{kind: moved ? 'moved' : 'changed', of, id: now.id, title: titleOf(versions.after, now.id), words, place: placeOf('after', now.point)}]
}

function* thingDifferences(versions: Versions): Generator<Difference> {
  const {before, after, carried} = versions
  for (const [of, mapOf] of things) {
    const [then, now] = [mapOf(before), mapOf(after)]
    const known = new Set<Id>()
    for (const thing of then.values()) {
      const id = carried(thing.id)
      const other = id && now.get(id)
      if (other) {
        known.add(other.id)
        yield* carriedOn(of, thing, other, versions)
      } else
        yield {
          kind: 'removed',
          of,
          id: thing.id,
          title: titleOf(before, thing.id),
          words: removedWords(versions, thing.id),
          place: placeOf('before', thing.point)
        }
    }
    for (const thing of now.values()) {
      if (known.has(thing.id)) continue
      const words = of === 'claim' ? [`[${chipWords(after, thing as unknown as Claim)}]`, counted((thing as unknown as Claim).statements.length)] : []
      yield {kind: 'added', of, id: thing.id, title: titleOf(after, thing.id), words, place: placeOf('after', thing.point)}
    }
  }
}

function statementDifferences({statements}: ClaimPair, versions: Versions): Difference[] {
  const {before, after} = versions
  const one = (kind: Difference['kind'], version: Version, statement: Statement, words: readonly string[]): Difference => ({
    kind,
    of: 'statement',
    id: statement.id,
    title: statementTitle(version, statement),
    words,
    place: placeOf(version === before ? 'before' : 'after', statement.point)
  })
  return statements.flatMap(({before: was, after: is}) => {
    if (!was) return [one('added', after, is!, [])]
    if (!is) return [one('removed', before, was, [])]
    const fields = changedFields(was, is, versions)
    return fields.length === 0 ? [] : [one('changed', after, is, [`changed: ${fields.join(', ')}`])]
  })
}

/** Everything that was added, changed, renamed or removed: claims first, then what they rest on, by kind of change and id. */
export function differences(pairs: readonly ClaimPair[], versions: Versions): Difference[] {
  const touched = pairs.filter(({sameStatements}) => !sameStatements).flatMap((pair) => statementDifferences(pair, versions))
  return [...thingDifferences(versions), ...touched].sort((a, b) => {
    const order = comparedThings.indexOf(a.of) - comparedThings.indexOf(b.of) || differenceKinds.indexOf(a.kind) - differenceKinds.indexOf(b.kind)
    if (order !== 0) return order
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
  })
}
