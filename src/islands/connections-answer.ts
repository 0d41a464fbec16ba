import type {Grade} from '../analyse/paths.ts'
import type {PathNode} from '../network/node-block.ts'
import {pathPicture} from '../network/path-picture.ts'
import type {FoundHop, FoundPath} from '../network/path-question.ts'
import {pictureSvg} from '../network/svg.ts'
import {counted} from '../network/titles.ts'
import {claimsBlock} from './claim-panel.ts'
import {element} from './element.ts'
import {nodeLink} from './node-link.ts'

/** Words that the page brings along. */
export interface PathWords {
  readonly caution: string
  readonly weakest: (grade: Grade) => string
  readonly apart: string
}

/** The words of the page this runs on. */
export function pathWordsHere(): PathWords {
  const words = document.querySelector<HTMLTemplateElement>('template[data-words]')
  const text = (selector: string): string => words?.content.querySelector(selector)?.textContent ?? ''
  return {caution: text('[data-caution]'), weakest: (grade) => text(`[data-weakest="${grade}"]`), apart: text('[data-apart]')}
}

/** Of a step, so many claims are shown at once. */
const claimsShown = 2

function hopRow({claims, isApartInTime}: FoundHop, [from, to]: readonly [PathNode, PathNode], words: PathWords, base: string): HTMLElement {
  const apart = isApartInTime ? [element('p', {class: 'hop__apart'}, element('span', {class: 'mark'}, words.apart))] : []
  const head = element('h3', {class: 'hop__ends'}, nodeLink(from, base), ' – ', nodeLink(to, base))
  return element('li', {class: 'hop'}, head, ...apart, claimsBlock(claims, base, {most: claimsShown, open: false}))
}

/** The drawing of a path; its text is escaped where it is written, and what is parsed here is not run. */
function strip(path: FoundPath, number: string, base: string): HTMLElement {
  const title = `Path ${number}`
  const markup = pictureSvg(pathPicture([path.nodes[0]!, path.nodes.at(-1)!], [path]), {
    base,
    prefix: `path-${number}`,
    title,
    scale: 1,
    stretch: 1,
    fontSize: 14
  })
  const drawing = new DOMParser().parseFromString(markup, 'text/html').querySelector('svg')
  const scrolls = path.hops.length > 3 ? ({tabindex: '0', role: 'region', 'aria-label': `Drawing of path ${number}, scrolls sideways`} as const) : {}
  const figure = element(
    'figure',
    {class: 'way__strip'},
    element('div', {class: 'way__drawing', ...scrolls}, ...(drawing ? [document.importNode(drawing, true)] : []))
  )
  figure.append(
    element('figcaption', {class: 'note'}, 'The same path as a drawing. Line styles: ', element('a', {href: `${base}network/#legend`}, 'legend'))
  )
  return figure
}

export interface WaySettings {
  readonly base: string
  readonly words: PathWords
  /** Its number among the paths of the page: `1`, `1a`. */
  readonly number: string
  /** Whether a drawing stands beside the list. */
  readonly isDrawn: boolean
}

/** A path: what it is made of, its steps as an ordered list, each with its claims, and its drawing. */
export function wayElement(path: FoundPath, {base, words, number, isDrawn}: WaySettings, ...more: readonly Node[]): HTMLElement {
  const {nodes, hops, weakest} = path
  const head = element('h2', {class: 'way__head', id: `path-${number}-head`}, `Path ${number}: ${counted(hops.length, 'step')}`)
  const steps = element('ol', {class: 'way__steps'}, ...hops.map((hop, at) => hopRow(hop, [nodes[at]!, nodes[at + 1]!], words, base)))
  const size = hops.length > 3 ? 'way--long' : hops.length > 2 ? 'way--short' : 'way--short way--small'
  const body = element('div', {class: `way__body ${size}`}, steps, ...(isDrawn ? [strip(path, number, base)] : []))
  return element('section', {class: 'way', 'aria-labelledby': head.id}, head, element('p', {class: 'note'}, words.weakest(weakest)), body, ...more)
}
