import {coveringGroups} from '../network/covering.ts'
import {decodeFacets} from '../network/facets.ts'
import {type Facets, joinedFacets} from '../network/facts.ts'
import {oncePerKey} from '../network/once-per-key.ts'
import type {Level} from './network-levels.ts'

/** Finds the facts of the claims on the lines of a level, by as few files as hold them. */
export function factsLoader(read: (path: string) => Promise<unknown>): (level: Level, group: string | undefined) => Promise<Facets> {
  const part = async (name: string) => decodeFacets((await read(`facets/${name}`)) as never)
  const all = oncePerKey(async (name): Promise<Facets> => {
    const first = await part(name)
    const rest = Array.from({length: first.parts - 1}, (_, at) => part(`${name}.${at + 2}`))
    return joinedFacets([first, ...(await Promise.all(rest))])
  })
  return async ({name, picture}, group) => {
    const known = name === 'overview' ? ['overview'] : name === 'group' && group !== undefined ? [group] : []
    const facts = await Promise.all(known.map(all))
    const has = new Set(facts.flatMap(({claims}) => [...claims.keys()]))
    const missing = picture.edges.filter(({claims}) => claims.some((claim) => !has.has(claim)))
    const more = coveringGroups({...picture, edges: missing})
    return joinedFacets([...facts, ...(await Promise.all(more.map((one) => all(one).catch(() => joinedFacets([])))))])
  }
}
