import {yamlMap} from '../edit/yaml-value.ts'
import {defaultPredicates} from '../model/default-predicates.ts'
import type {EntityKind} from '../model/id.ts'
import {lookupKey} from '../model/lookup-key.ts'
import type {FilePoint} from '../model/point.ts'
import {nearest} from '../schema/nearest.ts'
import {knownNameReason} from './known.ts'
import {addClaim, addEntity, type RecordDraft, tell} from './record-draft.ts'

/** A relation that a table or data set gives. */
export interface RelationRow {
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly role?: string | undefined
  /** Key of the source that says so. */
  readonly source: string
  readonly at?: string | undefined
  readonly quote?: string | undefined
  readonly note?: string | undefined
}

/** Introduces an end that nobody knows, once; its slug or name comes back. */
export function endOf(draft: RecordDraft, name: string, kind: EntityKind, point: FilePoint): string | undefined {
  const key = lookupKey(name)
  const own = draft.ends.get(key)
  if (own !== undefined) return own
  const known = draft.known.names.get(key) ?? []
  const [only] = known
  if (only !== undefined && known.length === 1) {
    tell(draft, 'warn', 'known-name', `${knownNameReason(name, known)}; taken for it`, point)
    draft.ends.set(key, only)
    return only
  }
  if (known.length > 1) {
    tell(
      draft,
      'warn',
      'ambiguous-name',
      `Unexpected name \`${name}\` with ${known.length} meanings, expected one of ${known.join(', ')}; the relation is left out`,
      point
    )
    return undefined
  }
  const slug = addEntity(draft, kind, new Map([['name', name]]), () => point)
  if (slug === undefined) return undefined
  draft.ends.set(key, `${kind}/${slug}`)
  return `${kind}/${slug}`
}

/** A text that says something. */
const given = (text: string | undefined): string | undefined => (text === '' ? undefined : text)

const kindOfEnd = (id: string): EntityKind => id.slice(0, id.indexOf('/')) as EntityKind

/** An end that the predicate does not take, in words. */
function wrongEnd({subject, predicate, object}: RelationRow): string | undefined {
  const found = defaultPredicates.find(({id}) => id === predicate)!
  const [from, to] = [kindOfEnd(subject), kindOfEnd(object)]
  if (!found.from.includes(from)) return `${from} before \`${predicate}\`, expected ${found.from.join(' or ')}`
  if (!found.to.includes(to)) return `${to} after \`${predicate}\`, expected ${found.to.join(' or ')}`
  return found.sameKind && from !== to ? `${from} and ${to} of \`${predicate}\`, expected two of one kind` : undefined
}

/** Adds a relation as a draft claim that its source supports; one by an unknown predicate is told and left out. */
export function addRelation(draft: RecordDraft, row: RelationRow, point: FilePoint): undefined {
  const ids = defaultPredicates.map(({id}) => id as string)
  if (!ids.includes(row.predicate)) {
    const near = nearest(row.predicate, ids)
    const hint = near.length === 0 ? '' : ` (did you mean \`${near[0]}\`?)`
    return tell(
      draft,
      'warn',
      'unknown-predicate',
      `Unexpected predicate \`${row.predicate}\`, expected one of ${ids.slice(0, 6).join(', ')} …${hint}; left out`,
      point
    )
  }
  const wrong = wrongEnd(row)
  if (wrong !== undefined) return tell(draft, 'warn', 'wrong-kind', `Unexpected ${wrong}; left out`, point)
  const statement = yamlMap([
    ['source', row.source],
    ['at', given(row.at)],
    ['quote', given(row.quote)],
    ['note', given(row.note)]
  ])
  addClaim(
    draft,
    yamlMap([
      [
        'relation',
        yamlMap([
          ['subject', row.subject],
          ['predicate', row.predicate],
          ['object', row.object]
        ])
      ],
      ['since', given(row.since)],
      ['until', given(row.until)],
      ['role', given(row.role)],
      ['supports', statement.size === 1 ? row.source : [statement]]
    ]),
    [`line ${point.line}; TODO: who says it (by)`]
  )
}
