import type {Plugin} from 'vite'

/** Methods that no page of ours calls, as the package's file defines them: `x.name = function` or `name: function`. */
const unused = [
  ...['betweennessCentrality', 'closenessCentrality', 'closenessCentralityNormalized', 'degreeCentrality', 'degreeCentralityNormalized'],
  ...[
    'appendFromString',
    'applyBypass',
    'boundingBoxAt',
    'components',
    'flashClass',
    'json',
    'move',
    'overrideBypass',
    'relativePosition',
    'removeBypasses'
  ],
  ...['createGradientStyleFor', 'jpg', 'unmount', 'drawEdgeTrianglePath', 'drawInscribedImage', 'drawPie', 'drawStripe', 'getCachedImage'],
  ...['findCompoundLoopPoints', 'findSegmentsPoints', 'findTaxiPoints', 'getAllInBox']
] as const

/** In one frame at most so many names and shapes are painted into textures first; the rest is drawn as it is, and its textures come in idle time. */
const texturesAFrame = 24

/** What is cut out of the package's one file, and how; nothing that our canvas uses. */
const cuts: readonly (readonly [what: string, where: RegExp, by: string])[] = [
  ['algorithms over the whole graph', /\[elesfn\$v, elesfn\$u,[^\]]*\]\.forEach/g, '[].forEach'],
  ['layouts', /var layout = \[\{[^\]]*\];/g, "var layout = [{name: 'null', impl: NullLayout}, {name: 'preset', impl: PresetLayout}];"],
  [
    'the methods of layouts',
    /(BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout\.prototype\.(\w+) = function/g,
    '$1Layout.prototype.$2 = false && function'
  ],
  ['the WebGL renderer', /CRp\$4\.initWebgl = function/g, 'CRp$4.initWebgl = false && function'],
  ...unused.map((name): readonly [string, RegExp, string] => [
    name,
    new RegExp(`(?<=\\.|^ +)${name}( =|:) function`, 'gm'),
    `${name}$1 false && function`
  ]),
  ['the start of a frame', /(CRp\$\d\.render = function \(options\) \{\n {2}var r = this;)/g, '$1\n  r.newTextures = 0;'],
  [
    'where a texture is made',
    /(if \(eleCache\) \{\n {4}return eleCache;\n {2}\})(?=\n {2}var txrH;)/g,
    `$1\n  if (!reason && r.newTextures++ >= ${texturesAFrame}) {\n    self.queueElement(ele, lvl);\n    return null;\n  }`
  ]
]

/** The text of Cytoscape without what a page of ours never calls; the bundler then drops what only that used. */
export function slimCytoscape(code: string): string {
  return cuts.reduce((text, [what, where, by]) => {
    if (text.search(where) < 0)
      throw new Error(`Unexpected text of the package cytoscape, expected ${what} at ${where}: look at src/site/slim-cytoscape.ts after an update`)
    return text.replace(where, by)
  }, code)
}

/**
 * A quarter of Cytoscape's bytes are graph algorithms, layouts, a WebGL renderer and pictures inside nodes, which no bundler can tell to be unused.
 * And its first frame paints a texture for every node and name, which takes twice as long as drawing them: here these come bit by bit.
 */
export const slimCytoscapePlugin: Plugin = {
  name: 'rootnote-slim-cytoscape',
  apply: 'build',
  transform: (code, id) => (id.endsWith('/cytoscape/dist/cytoscape.esm.mjs') ? {code: slimCytoscape(code), map: null} : undefined)
}
