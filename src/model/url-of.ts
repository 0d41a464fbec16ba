import {type Id, kindOf, plural, slugOf} from './id.ts'

/** The address of a page below the site's root, without a leading slash: `claims/halcyon/over-capacity/`. */
export const pathOf = (id: Id): string => `${plural[kindOf(id)]}/${slugOf(id)}/`

/** The address of a page for a link, below the site's base path (`/` or `/repo/`). */
export const urlOf = (id: Id, base: string, fragment?: string): string => `${base}${pathOf(id)}${fragment === undefined ? '' : `#${fragment}`}`

/** The address of a guided tour; tours have a slug, no id. */
export const tourPathOf = (slug: string): string => `tours/${slug}/`
export const tourUrlOf = (slug: string, base: string): string => base + tourPathOf(slug)

/** The linked-data IRI of an entity, source or claim; relative to the base when the site has no address. */
export const iriOf = (id: Id, root: string): string => `${root}${pathOf(id)}#${kindOf(id) === 'claim' ? 'claim' : 'it'}`
