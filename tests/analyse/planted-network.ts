import {randomFrom} from '../../src/analyse/hashed.ts'
import type {PlainNetwork} from '../../src/analyse/plain-network.ts'

/** `groups` rings of `size` nodes with chords inside and a few links between them. */
export function plantedNetwork(groups: number, size: number): PlainNetwork {
  const random = randomFrom(`planted ${groups} ${size}`)
  const node = (group: number, at: number): string => `person/g${group}-${at % size}`
  const nodes: string[] = []
  const links: [string, string][] = []
  for (let group = 0; group < groups; group++) {
    for (let at = 0; at < size; at++) {
      nodes.push(node(group, at))
      links.push([node(group, at), node(group, at + 1)], [node(group, at), node(group, at + 2 + Math.floor(random() * (size - 3)))])
    }
    links.push([node(group, 0), node((group + 1) % groups, 1)])
  }
  return {nodes, links}
}

export function shuffled<T>(list: readonly T[], seed: string): T[] {
  const random = randomFrom(seed)
  return list
    .map((value) => ({value, rank: random()}))
    .sort((a, b) => a.rank - b.rank)
    .map(({value}) => value)
}
