/** Who may import what: the boundaries of the code, folder by folder. `docs/architecture.md` shows the same table. */
export interface Row {
  /** Folders of `src/` besides the folder itself; a file (`validate/rule.ts`) where only that one may be used. */
  readonly folders: readonly string[]
  /** Packages by name; a name that ends in `*` stands for all that begin so. */
  readonly packages?: readonly string[]
}

const core = [
  'model',
  'schema',
  'read',
  'validate',
  'graph',
  'analyse',
  'lint',
  'render',
  'view',
  'network',
  'search',
  'export',
  'edit',
  'import',
  'compare',
  'guide',
  'contribute'
]

export const table: Readonly<Record<string, Row>> = {
  model: {folders: [], packages: ['edtf', 'any-ascii']},
  schema: {folders: ['model'], packages: ['zod', 'fastest-levenshtein']},
  read: {
    folders: ['model', 'schema'],
    packages: ['unified', 'remark-*', 'micromark-*', 'mdast-*', 'unist-*', 'vfile', 'gray-matter', 'yaml', '@retorquere/bibtex-parser']
  },
  validate: {folders: ['model'], packages: ['fastest-levenshtein', 'approx-string-match']},
  graph: {folders: ['model']},
  analyse: {folders: ['model', 'graph'], packages: ['fastest-levenshtein', 'd3-force', 'graphology*']},
  lint: {folders: ['model', 'graph', 'analyse', 'validate/rule.ts']},
  render: {folders: ['model', 'graph', 'analyse'], packages: ['unified', 'rehype-*', 'remark-rehype', 'hast-*', 'unist-*', 'citeproc']},
  view: {folders: ['model', 'graph', 'analyse', 'render', 'network']},
  network: {folders: ['model', 'graph', 'analyse', 'render']},
  search: {folders: ['model', 'graph', 'render']},
  export: {folders: ['model', 'graph', 'analyse', 'render', 'network']},
  edit: {folders: ['model', 'schema', 'read', 'validate'], packages: ['yaml', 'zod']},
  import: {
    folders: ['model', 'schema', 'read', 'edit'],
    packages: ['yaml', 'unified', 'remark-*', 'rehype-*', 'linkedom', '@mozilla/readability', 'csv-parse', 'wikibase-sdk']
  },
  compare: {folders: ['model', 'graph', 'analyse', 'render']},
  guide: {folders: ['model', 'schema', 'validate', 'lint', 'compare']},
  contribute: {folders: ['model', 'edit/yaml-text.ts', 'edit/yaml-value.ts']},
  'pipeline.ts': {folders: ['model', 'read', 'validate', 'graph', 'analyse', 'lint']},
  bench: {folders: ['model', 'graph']},
  site: {
    folders: [...core, 'pipeline.ts', 'bench'],
    packages: [
      'node:*',
      'astro',
      'pagefind',
      'parse5',
      'robots-parser',
      'vite',
      'playwright-core',
      'axe-core',
      'fast-check',
      'lighthouse',
      'chrome-launcher',
      'diff'
    ]
  },
  components: {folders: ['site', 'model', 'render', 'view', 'network', 'guide', 'contribute', 'islands', 'styles'], packages: ['astro', 'astro:*']},
  layouts: {
    folders: ['site', 'model', 'render', 'view', 'network', 'components', 'styles'],
    packages: ['astro', 'astro:*', '@fontsource-variable/*']
  },
  pages: {
    folders: ['site', 'model', 'render', 'view', 'network', 'search', 'guide', 'contribute', 'components', 'layouts', 'styles', 'islands'],
    packages: ['astro', 'astro:*']
  },
  islands: {
    folders: ['model', 'graph', 'network', 'search', 'contribute', 'edit/yaml-text.ts', 'edit/yaml-value.ts', 'analyse/paths.ts'],
    packages: ['cytoscape']
  }
}

/** Packages that only the named files may import; `*` at the end stands for all that begin so. */
export const reserved: Readonly<Record<string, readonly string[]>> = {
  edtf: ['model/date.ts'],
  'any-ascii': ['model/slug.ts', 'model/folded-key.ts'],
  'gray-matter': ['read/split-front-matter.ts'],
  '@retorquere/bibtex-parser': ['read/read-bibliography.ts'],
  citeproc: ['render/bibliography.ts'],
  'd3-force': ['analyse/layout.ts'],
  'fastest-levenshtein': ['schema/nearest.ts', 'validate/*', 'analyse/name-likeness.ts'],
  graphology: ['analyse/communities.ts', 'analyse/layout.ts'],
  'graphology-communities-louvain': ['analyse/communities.ts'],
  'graphology-layout-forceatlas2': ['analyse/layout.ts'],
  pagefind: ['site/search-index.ts'],
  'robots-parser': ['site/links/robots.ts'],
  'playwright-core': ['site/find-browser.ts', 'site/bench-browser.ts', 'site/bench-transfer.ts', 'site/prove/*'],
  'axe-core': ['site/prove/axe-faults.ts'],
  vite: ['site/dev-site.ts', 'site/slim-cytoscape.ts', 'site/prove/mutants.ts'],
  lighthouse: ['site/prove/lighthouse.ts'],
  'chrome-launcher': ['site/prove/lighthouse.ts']
}

/** Packages of which only types are used, anywhere. */
export const typesOnly: readonly string[] = ['mdast', 'hast', 'unist', 'vfile', 'd3-force']

/** What must not reach a reader's browser by way of an island, because of its size or its rights. */
export const keptFromBrowsers: readonly string[] = ['any-ascii', 'edtf', 'yaml', 'zod', 'citeproc', 'unified', 'gray-matter']
