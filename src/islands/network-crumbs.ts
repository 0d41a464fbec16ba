import {nodeLooks} from '../network/encoding.ts'
import {isFiltered, levelOf, type NetworkState} from '../network/network-state.ts'
import type {Picture, PictureNode} from '../network/picture.ts'
import {countWords, type SceneCounts} from '../network/scene.ts'
import {button} from './button.ts'
import {element, nameElement} from './element.ts'

export interface CrumbActions {
  readonly up: (level: 'overview' | 'group') => void
  readonly reset: () => void
}

const nameOf = (node: PictureNode | undefined, id: string): (Node | string)[] =>
  node === undefined ? [id] : node.kind === 'claim' ? ['one claim'] : [nameElement(node.label, node.lang), `, ${nodeLooks[node.kind].word}`]

/** Where one is: whole network, group, what is in the middle; each but the last leads there. */
export function crumbs(state: NetworkState, level: Picture, groupName: string | undefined, up: CrumbActions['up']): HTMLElement {
  const name = levelOf(state)
  const named = (ids: readonly string[], between: string): (Node | string)[] =>
    ids.flatMap((id, at) => [
      ...(at > 0 ? [between] : []),
      ...nameOf(
        level.nodes.find((node) => node.id === id),
        id
      )
    ])
  const here = (...words: (Node | string)[]): HTMLElement => element('li', {'aria-current': 'page'}, ...words)
  const group = groupName ?? 'One group'
  const steps = [
    name === 'overview'
      ? here('Whole network')
      : element(
          'li',
          {},
          button('Whole network', () => up('overview'), {class: 'network__up'})
        ),
    ...(state.group === undefined
      ? []
      : [
          name === 'group'
            ? here(group)
            : element(
                'li',
                {},
                button(group, () => up('group'), {class: 'network__up'})
              )
        ]),
    ...(name === 'focus' ? [here(...named(state.focus, ' and '))] : name === 'path' ? [here('From ', ...named(state.path!, ' to '))] : [])
  ]
  return element('nav', {class: 'network__crumbs', 'aria-label': 'Where in the network'}, element('ol', {}, ...steps))
}

/** “Showing 42 of 310 nodes, 268 filtered”, with the way back to all of them. */
export function fillCount(line: HTMLElement, counts: SceneCounts, state: NetworkState, reset: () => void): void {
  line.replaceChildren(countWords(counts))
  if (isFiltered(state)) line.append(' · ', button('Reset filters', reset, {class: 'network__reset'}))
}
