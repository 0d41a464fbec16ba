import {grades} from '../analyse/paths.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import {entityKinds, plural} from '../model/id.ts'
import {apartInTime, pathCaution, weakestWords} from '../render/path-words.ts'
import type {EntityView} from './entity.ts'
import {kindLabel} from './kind-words.ts'
import {pageFor} from './page.ts'
import type {LinkView, PageView, TextView} from './parts.ts'

/** Words that scripts put beside paths: by the grade of the weakest step, and for a step apart in time. */
export const pathWordsView = {
  caution: pathCaution,
  weakest: grades.map((grade) => ({grade, words: weakestWords[grade]})),
  apart: apartInTime
} as const

export interface ConnectionsView extends PageView {
  readonly intro: string
  readonly steps: string
  readonly caution: string
  /** What is shown where no script runs: why there is no answer here, and where to look. */
  readonly without: string
  readonly lists: readonly LinkView[]
}

const intro = 'By which steps two names are connected on this site, each step with the claim it rests on.'
const steps =
  'A step joins two names when a claim relates them, or when one of them speaks about the other. To stand in the same article or source is no step.'
const without =
  'Finding a path needs JavaScript, which is switched off or has not arrived. Each name in the lists below has a page with its own connections, their claims and sources; from there you can go on step by step.'

/** The page that answers how two names are connected. */
export function connectionsView(graph: KnowledgeGraph): ConnectionsView {
  const {base} = graph.site
  const used = new Set([...graph.entities.values()].map(({kind}) => kind))
  const lists = entityKinds.filter((kind) => used.has(kind)).map((kind) => ({text: kindLabel(kind).many, href: `${base}${plural[kind]}/`}))
  return {
    ...pageFor(graph, {
      title: {text: 'Connections'},
      description: 'By which steps two names are connected: each step with the claim it rests on, who says it and in which source.',
      path: 'connections/'
    }),
    intro,
    steps,
    caution: pathCaution,
    without,
    lists: [...lists, {text: 'Network', href: `${base}network/#list`}]
  }
}

/** From the page of an entity to its connections with another; the name stands between the words. */
export interface ConnectView {
  readonly href: string
  readonly name: TextView
}

/** Nothing for whom no claim is about and who speaks in none. */
export function connectView({site}: Pick<KnowledgeGraph, 'site'>, view: EntityView): ConnectView | undefined {
  const {id, title, relations, about, says, ownStatements} = view
  const isAlone = [relations, about, says, ownStatements].every(({length}) => length === 0)
  return isAlone ? undefined : {href: `${site.base}connections/?from=${id}`, name: title}
}
