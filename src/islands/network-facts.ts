import {coveringGroups} from '../network/covering.ts'
import {decodeFacets} from '../network/facets.ts'
import {type Facets, joinedFacets} from '../network/facts.ts'
import type {Level} from './network-levels.ts'

/** Finds the facts of the claims on the lines of a level, by as few files as hold them. */
export function factsLoader(read: (path: string) => Promise<unknown>): (level: Level, group: string | undefined) => Promise<Facets> {
  const part = async (name: string) => decodeFacets((await read(`facets/${name}`)) as never)
  const all = async (name: string): Promise<Facets> => {
    const first = await part(name)
    const rest = Array.from({length: first.parts - 1}, (_, at) => part(`${name}.${at + 2}`))
    return joinedFacets([first, ...(await Promise.all(rest))])
  }
  const kept = new Map<string, Promise<Facets>>()
  const once = (name: string): Promise<Facets> => {
    const made = kept.get(name) ?? all(name)
    kept.set(name, made)
    made.catch(() => kept.delete(name))
    return made
  }
  return async ({name, picture}, group) => {
    const known = name === 'overview' ? ['overview'] : name === 'group' && group !== undefined ? [group] : []
    const facts = await Promise.all(known.map(once))
    const has = new Set(facts.flatMap(({claims}) => [...claims.keys()]))
    const missing = picture.edges.filter(({claims}) => claims.some((claim) => !has.has(claim)))
    const more = coveringGroups({...picture, edges: missing})
    return joinedFacets([...facts, ...(await Promise.all(more.map((one) => once(one).catch(() => joinedFacets([])))))])
  }
}
