import type {Analysis} from '../analyse/analyse.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Message} from '../model/message.ts'
import type {EarlierPlaces} from './earlier-places.ts'

/** What every page is rendered from. */
export interface LoadedSite {
  /** Published content only, or everything in a preview. */
  readonly graph: KnowledgeGraph
  readonly analysis: Analysis
  readonly messages: readonly Message[]
  /** Files that no page may name: drafts, where drafts are not shown. */
  readonly hidden: ReadonlySet<string>
  /** Drafts and pages under review are shown, with banners, and no search engine is let in. */
  readonly preview: boolean
  /** Where the network's nodes stood in an earlier build, when that is given. */
  readonly earlier?: EarlierPlaces
}

const slot = Symbol.for('rootnote.site')
const holder = globalThis as {[slot]?: LoadedSite}

/** Puts the compiled site where the pages find it; called before Astro starts, and again in `dev` after each edit. */
export function handOver(loaded: LoadedSite): void {
  holder[slot] = loaded
}

/** The compiled site; pages and components ask for it each time, because `dev` replaces it. */
export function site(): LoadedSite {
  const loaded = holder[slot]
  if (loaded === undefined) throw new Error('Unexpected start without a compiled site, expected `npm run build`, `npm start` or `npm run dev`')
  return loaded
}
