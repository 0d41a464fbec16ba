import type {BodyReferences, CorrectionFields, EntityFields, Entry, Introduced, SourceFields, TourStepFields} from '../model/entry.ts'
import {additionUses, basisUses, claimUses} from './claim-uses.ts'
import {type Use, usesOf, withdrawalUses} from './use.ts'

const correctionUses = (corrections: readonly CorrectionFields[]): Use[] => corrections.flatMap(({claims}) => usesOf('claim', claims))

const entityUses = ({names, differentFrom}: EntityFields): Use[] => [
  ...names.flatMap(({seenIn}) => usesOf('source', seenIn)),
  ...usesOf('entity', differentFrom)
]

const sourceUses = ({authors, publisher, basis, withdrawn, corrected = []}: Partial<SourceFields>): Use[] => [
  ...usesOf('party', [...(authors ?? []), publisher]),
  ...basisUses(basis),
  ...withdrawalUses(withdrawn),
  ...correctionUses(corrected)
]

const introducedUses = ({entities, sources, claims, additions}: Introduced): Use[] => [
  ...entities.flatMap(entityUses),
  ...sources.flatMap(sourceUses),
  ...claims.flatMap(claimUses),
  ...additions.flatMap(additionUses)
]

const bodyUses = ({mentions, embeds, citations}: BodyReferences): Use[] => [
  ...usesOf('entity', mentions),
  ...usesOf('claim', embeds),
  ...usesOf(
    'source',
    citations.map(({source}) => source)
  )
]

const stepUses = ({focus, highlight, filter: {pub = [], by = [], hide = []}}: TourStepFields): Use[] => [
  ...usesOf('middle', focus),
  ...usesOf('node', [...highlight, ...hide]),
  ...usesOf('entity', pub),
  ...usesOf('speaker', by)
]

/** Every reference of a file but the ends of relations, which the vocabulary decides about. */
export function usesIn(entry: Entry): Use[] {
  switch (entry.kind) {
    case 'article':
      return [...usesOf('source', [entry.examines]), ...correctionUses(entry.corrections), ...introducedUses(entry), ...bodyUses(entry)]
    case 'entity':
      return [...entityUses(entry.entity), ...introducedUses(entry), ...bodyUses(entry)]
    case 'sidecar':
      return introducedUses(entry)
    case 'entities':
      return entry.entities.flatMap(entityUses)
    case 'sources':
      return entry.sources.flatMap(sourceUses)
    case 'annotations':
      return entry.annotations.flatMap(({source, fields}) => [...usesOf('source', [source]), ...sourceUses(fields)])
    case 'decisions':
      return [
        ...entry.different.flatMap(({pair}) => usesOf('any', pair)),
        ...usesOf(
          'any',
          entry.same.map(({kept}) => kept)
        )
      ]
    case 'tour':
      return [...entry.steps.flatMap(stepUses), ...bodyUses(entry)]
    case 'vocabulary':
    case 'gone':
    case 'site':
      return []
  }
}
