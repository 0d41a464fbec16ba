import type {Entry} from '../model/entry.ts'
import {type Id, slugOf} from '../model/id.ts'
import {type Definition, definitionsIn} from './definitions.ts'
import {formerId} from './former-ids.ts'

/** The old ids that now lead to others: as `formerly` gives them, and those of an owner's claims under its old slugs. */
export function formerIds(definitions: readonly Definition[]): Set<string> {
  const claims = definitions.map(({id}) => id).filter((id) => id.startsWith('claim/'))
  return new Set(
    definitions.flatMap((definition) =>
      definition.formerly.flatMap(({text}) => {
        const old = formerId(text, definition)
        const owned = claims.filter((claim) => slugOf(claim).startsWith(`${slugOf(definition.id)}/`))
        return [old, ...owned.map((claim) => `claim/${slugOf(old)}/${slugOf(claim).split('/')[1]}` as Id)]
      })
    )
  )
}

/**
 * The ids whose addresses a version of the content publishes: of what stands there, of what moved (redirects) and of what
 * is gone (tombstones). Those of drafts and of pages under review have no address yet.
 */
export function permanentIds(entries: readonly Entry[]): Set<string> {
  const published = definitionsIn(entries).filter(({publication}) => publication === 'published' || publication === 'withdrawn')
  const gone = entries.flatMap((entry) => (entry.kind === 'gone' ? entry.gone.map(({id}) => id.text) : []))
  return new Set([...published.map(({id}) => id), ...formerIds(published), ...gone])
}
