import {edgeLooks, edgeStyles, nodeKinds, nodeLooks} from './encoding.ts'
import {statusLabels} from './filter-words.ts'
import {type NetworkState, statusWords} from './network-state.ts'
import type {Picture} from './picture.ts'
import {counted} from './titles.ts'

/** What a saved picture has to say of the site it is from. */
export interface ShareFacts {
  readonly site: string
  readonly licence?: string
  /** The newest date in the content, in words. */
  readonly asOf?: string
}

/** `organisation/daily-north` or `name:The Gazette` as a reader would say it. */
const partyWords = (word: string): string => (word.startsWith('name:') ? word.slice(5) : word.replace(/^[a-z]+[/:]/, '').replaceAll(/[-/]/g, ' '))

const listed = (words: Iterable<string>): string => [...words].join(', ')

/** Each filter of a view in words; none: everything is shown. */
export function filtersInWords(state: NetworkState): string[] {
  const {kinds, styles, relations, statuses, lines, publishers, speakers, from, to, undated, hidden, only} = state
  const range = from === undefined ? to && `until ${to}` : to === undefined ? `from ${from}` : `${from} to ${to}`
  return [
    ...(kinds ? [`kinds: ${listed(nodeKinds.filter((kind) => kinds.has(kind)).map((kind) => nodeLooks[kind].plural)) || 'none'}`] : []),
    ...(styles ? [`lines: ${listed(edgeStyles.filter((style) => styles.has(style)).map((style) => edgeLooks[style].word)) || 'none'}`] : []),
    ...(relations ? [`relations: ${listed([...relations].map(partyWords))}`] : []),
    ...(statuses ? [`status: ${listed(statusWords.filter((word) => statuses.has(word)).map((word) => statusLabels[word]))}`] : []),
    ...(lines > 0 ? [`at least ${counted(lines, 'independent line')}`] : []),
    ...(publishers ? [`published by ${listed([...publishers].map(partyWords))}`] : []),
    ...(speakers ? [`said by ${listed([...speakers].map(partyWords))}`] : []),
    ...(range === undefined ? [] : [`dated ${range}`]),
    ...(undated ? [] : ['without what is undated']),
    ...(hidden.length > 0 ? [`${hidden.length} hidden by hand`] : []),
    ...(only.length > 0 ? [`only ${counted(only.length, 'chosen node')}`] : [])
  ]
}

/** What is in the middle of a view, or that it is the whole. */
export function viewTitle({nodes}: Picture, {focus, group, path}: NetworkState): string {
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.label ?? partyWords(id)
  if (path) return `Connections between ${nameOf(path[0])} and ${nameOf(path[1])}`
  if (focus.length > 0) return `Around ${listed(focus.map(nameOf))}`
  return group === undefined ? 'Who speaks about whom' : 'A group of the network'
}

/** The lines below a saved picture: what it shows, what is left out, whose it is, where and when it was made. */
export function viewCaption(picture: Picture, state: NetworkState, facts: ShareFacts, address: string, savedOn: string): string[] {
  const filters = filtersInWords(state)
  const {nodes, edges, more} = picture
  const asOf = facts.asOf === undefined ? '' : `Content as of ${facts.asOf}. `
  return [
    `${facts.site}: ${viewTitle(picture, state)}`,
    `${counted(nodes.length, 'node')}${more > 0 ? ` of ${nodes.length + more}` : ''}, ${counted(edges.length, 'line')}. ${
      filters.length === 0 ? 'No filters.' : `Filters: ${filters.join('; ')}.`
    }`,
    'Claims as attributed: a line stands for what somebody says, not for a finding. Dashes: disputed.',
    `${asOf}Saved on ${savedOn}.${facts.licence === undefined ? '' : ` Licence: ${facts.licence}.`}`,
    address
  ]
}
