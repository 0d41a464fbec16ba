import type {Importer} from './imported.ts'

/** One kind of input that can be imported. */
export interface ImportKind {
  readonly name: string
  /** What it reads, in a few words. */
  readonly reads: string
  /** Usual endings of such files. */
  readonly extensions: readonly string[]
  /** A folder of such files. */
  readonly isFolder?: true
  /** Whether a mapping file (`--map`) belongs to it. */
  readonly map: 'none' | 'needed'
  /** Its code and packages are loaded when it is used. */
  load(): Promise<Importer>
}

export const importKinds: readonly ImportKind[] = [
  {
    name: 'text',
    reads: 'plain text with numbered notes',
    extensions: ['txt'],
    map: 'none',
    load: async () => (await import('./text.ts')).importText
  },
  {
    name: 'html',
    reads: 'a saved page: its main text, its notes, what its head says',
    extensions: ['html', 'htm', 'xhtml'],
    map: 'none',
    load: async () => (await import('./html.ts')).importHtml
  },
  {
    name: 'bib',
    reads: 'BibTeX and BibLaTeX',
    extensions: ['bib'],
    map: 'none',
    load: async () => (await import('./bibliography.ts')).importBibtex
  },
  {
    name: 'csl',
    reads: 'CSL-JSON, as reference managers export it',
    extensions: ['json'],
    map: 'none',
    load: async () => (await import('./bibliography.ts')).importCsl
  },
  {
    name: 'csv',
    reads: 'a table of people, organisations, sources or relations',
    extensions: ['csv', 'tsv'],
    map: 'needed',
    load: async () => (await import('./csv.ts')).importCsv
  },
  {
    name: 'ftm',
    reads: 'FollowTheMoney: entities or statements as JSON lines, statements as CSV',
    extensions: ['jsonl', 'json', 'ftm', 'csv'],
    map: 'none',
    load: async () => (await import('./follow-the-money.ts')).importFollowTheMoney
  },
  {
    name: 'claimreview',
    reads: 'reviews of claims in JSON-LD',
    extensions: ['json', 'jsonld'],
    map: 'none',
    load: async () => (await import('./claim-review.ts')).importClaimReview
  },
  {
    name: 'wikidata',
    reads: 'saved entity data of Wikidata',
    extensions: ['json'],
    map: 'none',
    load: async () => (await import('./wikidata.ts')).importWikidata
  },
  {
    name: 'markdown',
    reads: 'a folder of Markdown with other front matter (Obsidian, Quartz, Hugo, Jekyll)',
    extensions: ['md', 'markdown'],
    isFolder: true,
    map: 'needed',
    load: async () => (await import('./markdown.ts')).importMarkdown
  }
]
