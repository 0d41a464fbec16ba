import type {Plugin} from 'vite'

/** What is cut out of the package's one file, and how; nothing that our canvas uses. */
const cuts: readonly (readonly [what: string, where: RegExp, by: string])[] = [
  ['algorithms over the whole graph', /\[elesfn\$v, elesfn\$u,[^\]]*\]\.forEach/g, '[].forEach'],
  ['layouts', /var layout = \[\{[^\]]*\];/g, "var layout = [{name: 'null', impl: NullLayout}, {name: 'preset', impl: PresetLayout}];"],
  [
    'the methods of layouts',
    /(BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype\.(\w+) = function/g,
    '$1Layout.prototype.$2 = false && function'
  ],
  ['the WebGL renderer', /CRp\$4\.initWebgl = function/g, 'CRp$4.initWebgl = false && function']
]

/** The text of Cytoscape without what a page of ours never calls; the bundler then drops what only that used. */
export function slimCytoscape(code: string): string {
  return cuts.reduce((text, [what, where, by]) => {
    if (text.search(where) < 0)
      throw new Error(`Unexpected text of the package cytoscape, expected ${what} at ${where}: look at src/site/slim-cytoscape.ts after an update`)
    return text.replace(where, by)
  }, code)
}

/** A fifth of Cytoscape's bytes are graph algorithms, layouts and a WebGL renderer, which no bundler can tell to be unused. */
export const slimCytoscapePlugin: Plugin = {
  name: 'rootnote-slim-cytoscape',
  apply: 'build',
  transform: (code, id) => (id.endsWith('/cytoscape/dist/cytoscape.esm.mjs') ? {code: slimCytoscape(code), map: null} : undefined)
}
