import {certainlyBefore} from '../model/date.ts'
import type {Entity} from '../model/entity.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {EntityId} from '../model/id.ts'
import {nameBlocks} from './name-blocks.ts'
import {type NameForm, nameForm} from './name-form.ts'
import {nameLikeness} from './name-likeness.ts'

/** Two entities that may be one. A suggestion: nothing is merged. */
export interface Suggestion {
  readonly pair: readonly [EntityId, EntityId]
  readonly names: readonly [string, string]
  /** 0.85 to 1. */
  readonly score: number
  readonly why: string
}
interface Bearer {
  readonly entity: Entity
  readonly form: NameForm
}

export const worthSuggesting = 0.85
/** A larger block holds a name that says nothing, such as a frequent first name. */
const largestBlock = 200

/** All names but those for the search only: what somebody is called by others is no name of theirs. */
const bearersOf = (entity: Entity): Bearer[] => entity.names.filter(({use}) => use !== 'search').map(({text}) => ({entity, form: nameForm(text)}))

const wikidataIds = ({sameAs}: Entity): string[] => sameAs.flatMap((same) => /\bQ[1-9]\d*$/.exec(same)?.[0] ?? [])
const diedBefore = (a: Entity, b: Entity): boolean =>
  a.kind === 'person' && b.kind === 'person' && a.died !== undefined && b.born !== undefined && certainlyBefore(a.died, b.born)

/** Whether something that was written down says that they are two. */
function areKnownApart(a: Entity, b: Entity): boolean {
  const [ours, theirs] = [wikidataIds(a), wikidataIds(b)]
  const haveOtherIds = ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id))
  return haveOtherIds || a.differentFrom.includes(b.id) || b.differentFrom.includes(a.id) || diedBefore(a, b) || diedBefore(b, a)
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

function blocksOf(bearers: readonly Bearer[]): Bearer[][] {
  const blocks = new Map<string, Bearer[]>()
  for (const bearer of bearers) {
    for (const key of nameBlocks(bearer.form)) {
      const block = blocks.get(`${bearer.entity.kind} ${key}`)
      if (block) block.push(bearer)
      else blocks.set(`${bearer.entity.kind} ${key}`, [bearer])
    }
  }
  return [...blocks.values()].filter(({length}) => length > 1 && length <= largestBlock)
}

function suggestion(a: Bearer, b: Bearer): Suggestion {
  const [first, second] = a.entity.id < b.entity.id ? [a, b] : [b, a]
  const {score, why} = nameLikeness(first.form, second.form)
  return {pair: [first.entity.id, second.entity.id], names: [first.form.text, second.form.text], score, why}
}

const isBetter = (a: Suggestion, b: Suggestion | undefined): boolean =>
  b === undefined || a.score > b.score || (a.score === b.score && a.names.join('\0') < b.names.join('\0'))

/**
 * Entities of one kind whose names are so alike that they may be one, the likeliest first. Pairs that `decisions.yaml`,
 * `different-from`, other Wikidata ids or their dates tell apart are left out.
 *
 * Names are compared by words without particles, in ASCII, by spelling and by their consonants; across scripts the
 * consonants alone decide, since several scripts write no vowels.
 */
export function duplicatesIn({entities, decisions}: Pick<KnowledgeGraph, 'entities' | 'decisions'>): Suggestion[] {
  const decided = new Set(decisions.map(({pair: [a, b]}) => pairKey(a, b)))
  const best = new Map<string, Suggestion>()
  for (const block of blocksOf([...entities.values()].flatMap(bearersOf))) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const key = pairKey(a.entity.id, b.entity.id)
        if (a.entity === b.entity || decided.has(key) || a.entity.fictional !== b.entity.fictional || areKnownApart(a.entity, b.entity)) continue
        const found = suggestion(a, b)
        if (found.score >= worthSuggesting && isBetter(found, best.get(key))) best.set(key, found)
      }
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (a.pair.join(' ') < b.pair.join(' ') ? -1 : 1))
}
