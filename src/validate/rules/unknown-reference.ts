import type {Directory} from '../../model/directory.ts'
import {speakerKinds} from '../../model/id.ts'
import {closest} from '../closest.ts'
import type {Content, PlacedUse} from '../content.ts'
import {meaningsOf, mustMean} from '../meanings.ts'
import {relationParts} from '../relation-parts.ts'
import {either, type Finding, type Rule, shown} from '../rule.ts'

const entityWords = 'the name, alias or id of a known entity'

function wordsFor({means, owner, reference: {text}}: PlacedUse, known: Directory): {noun: string; wanted: string; names: readonly string[]} {
  switch (means) {
    case 'speaker':
      return {noun: 'name', wanted: `the name, alias or id of a known ${either(speakerKinds)}`, names: known.entityNames(speakerKinds)}
    case 'basis':
    case 'source':
      return {noun: 'source', wanted: 'the key of a known source', names: known.sourceKeys()}
    case 'claim':
      return {
        noun: 'claim',
        wanted: text.includes('/') ? 'a known `owner/claim`' : 'a claim of this file, or `owner/claim`',
        names: known.claimNames(owner)
      }
    case 'any':
      return {noun: 'reference', wanted: 'something known', names: [...known.entityNames(), ...known.sourceKeys(), ...known.claimNames(undefined)]}
    default:
      return {noun: 'name', wanted: entityWords, names: known.entityNames()}
  }
}

function findingOf(use: PlacedUse, known: Directory): Finding {
  const {text, point} = use.reference
  const {noun, wanted, names} = wordsFor(use, known)
  return {point, reason: `Unexpected ${noun} ${shown(text)}, expected ${wanted}`, expected: closest(text, names)}
}

export const unknownReference: Rule<Content> = {
  code: 'unknown-reference',
  level: 'error',
  why: 'A statement whose speaker, source or subject does not exist would drop out of the graph.',
  *check({uses, claims, entries, known, predicates}) {
    for (const use of uses) if (mustMean(use) && meaningsOf(use, known).length === 0) yield findingOf(use, known)
    for (const {fields, owner, publication} of claims) {
      const parts = relationParts(fields, predicates)
      const ends = parts ? [parts.subject, parts.object] : []
      const unknown = ends.filter(({text}) => known.entity(text).length === 0)
      for (const reference of unknown) yield findingOf({means: 'entity', reference, owner, publication}, known)
    }
    const files = new Set(entries.map(({file}) => file))
    for (const entry of entries) {
      if (entry.kind !== 'sidecar' || files.has(entry.owner)) continue
      yield {point: entry.point, reason: `Unexpected file without ${shown(entry.owner)}, expected that file beside it`}
    }
  }
}
