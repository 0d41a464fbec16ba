import type {Root} from 'mdast'

/** Our own neutral text, as a syntax tree. Positions are those of the whole file. */
export type Body = Root

/** `[[target]]`, `[[target|label]]`, `[[claim:target]]`. */
export interface WikiLink {
  type: 'wikiLink'
  target: string
  label?: string
  /** `claim` embeds the claim's card. */
  embeds?: 'claim'
  position?: import('unist').Position | undefined
}

/** `[@key, p. 3; -@other]`. */
export interface CitationCluster {
  type: 'citationCluster'
  items: CitedItem[]
  position?: import('unist').Position | undefined
}
export interface CitedItem {
  key: string
  locator?: string
  suppressAuthor: boolean
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink
    citationCluster: CitationCluster
  }
  interface RootContentMap {
    wikiLink: WikiLink
    citationCluster: CitationCluster
  }
}
