import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Message} from '../model/message.ts'
import type {Site} from '../model/site.ts'
import {fileHref} from './forge-link.ts'

/** Where something was written: a file and line, on the forge where the site names one. */
export interface PlaceView {
  readonly text: string
  readonly href?: string
}

type Spot = Pick<Message, 'file' | 'line'>

/** A place as `content/articles/x.md:12`, or as what is given. */
export function placeView(site: Site, spot: Spot, text = spot.line === undefined ? spot.file : `${spot.file}:${spot.line}`): PlaceView {
  const href = fileHref(site, spot)
  return {text, ...(href !== undefined && {href})}
}

const keyOf = ({file, line = 1}: Spot): string => `${file}:${line}`

/** What is defined at a line, for findings that are about a whole thing; what a line defines first counts. */
export function definedAt({articles, entities, sources, claims}: KnowledgeGraph): (spot: Spot) => Id | undefined {
  const found = new Map<string, Id>()
  for (const map of [claims, sources, entities, articles] as readonly ReadonlyMap<Id, {id: Id; point: Spot}>[])
    for (const {id, point} of map.values()) if (!found.has(keyOf(point))) found.set(keyOf(point), id)
  return (spot) => found.get(keyOf(spot))
}
