import type {StylesheetJson} from 'cytoscape'
import {edgeLooks, edgeStyles, nodeKinds, nodeLooks} from '../network/encoding.ts'

/** Colours stand in the style sheet of the page; the canvas cannot read variables, so they are read for it. */
const readVariable = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Nodes and lines grow and shrink less than the zoom, names hardly at all, as on a map. */
const sizeAt = (zoom: number): number => (zoom >= 1 ? zoom ** -0.6 : zoom ** -0.5)
const nameSizeAt = (zoom: number): number => (zoom >= 1 ? zoom ** -0.6 : zoom ** -0.85)

/** The look of the canvas at a zoom: the same table as the drawing, no rule for a single node. */
export function styleAt(zoom: number): StylesheetJson {
  const [k, n] = [sizeAt(zoom), nameSizeAt(zoom)]
  const [ink, paper, disputes, focus] = ['--ink', '--paper', '--disputes', '--focus'].map(readVariable) as [string, string, string, string]
  const font = getComputedStyle(document.body).getPropertyValue('--font-ui').trim() || 'sans-serif'
  return [
    {
      selector: 'node',
      style: {
        width: 15 * k,
        height: 15 * k,
        'border-width': 1.5 * k,
        'border-color': paper,
        'font-size': 12.5 * n,
        'font-family': font,
        color: ink,
        'text-valign': 'bottom',
        'text-margin-y': 3 * k,
        'text-outline-color': paper,
        'text-outline-width': 2 * n,
        'overlay-opacity': 0
      }
    },
    ...nodeKinds.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: {shape: nodeLooks[kind].shape, 'background-color': readVariable(nodeLooks[kind].hue)}
    })),
    {
      selector: 'node[kind = "claim"]',
      style: {'background-color': paper, 'border-color': readVariable('--kind-claim'), 'border-width': 3 * k, width: 20 * k, height: 20 * k}
    },
    {selector: 'node[side = "left"]', style: {'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -5 * k, 'text-margin-y': 0}},
    {selector: 'node[side = "right"]', style: {'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': 5 * k, 'text-margin-y': 0}},
    {selector: 'node[side = "above"]', style: {'text-valign': 'top', 'text-margin-y': -4 * k}},
    {selector: 'node.labelled', style: {label: 'data(short)', 'z-index': 1}},
    {selector: 'node.middle', style: {width: 22 * k, height: 22 * k, label: 'data(short)', 'font-weight': 'bold'}},
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 26 * k,
        'arrow-scale': 0.9 * k,
        'overlay-opacity': 0,
        'target-distance-from-node': 2 * k
      }
    },
    ...edgeStyles.map((style) => {
      const {line, dashes, width, arrow, hue} = edgeLooks[style]
      const colour = readVariable(hue)
      const dash = dashes.length > 0 ? {'line-dash-pattern': dashes.map((length) => length * k)} : {}
      return {
        selector: `edge[style = "${style}"]`,
        style: {
          width: width * k,
          'line-color': colour,
          'line-style': line === 'solid' ? ('solid' as const) : ('dashed' as const),
          ...dash,
          'target-arrow-shape': arrow,
          'target-arrow-color': colour
        }
      }
    }),
    {selector: 'edge[?symmetric]', style: {'target-arrow-shape': 'none'}},
    {selector: 'edge[?ended]', style: {'line-opacity': 0.5, 'target-distance-from-node': 14 * k}},
    {
      selector: 'edge[?contested]',
      style: {'mid-target-arrow-shape': 'diamond', 'mid-target-arrow-color': disputes, 'mid-target-arrow-fill': 'hollow'}
    },
    {selector: '.faded', style: {opacity: 0.18}},
    {selector: 'node.near', style: {label: 'data(short)'}},
    {selector: 'node.chosen', style: {label: 'data(label)', 'border-color': focus, 'border-width': 4 * k, 'font-weight': 'bold', 'z-index': 9}},
    {selector: 'edge.chosen', style: {'line-color': focus, 'target-arrow-color': focus, width: 4 * k, 'z-index': 9}}
  ] as StylesheetJson
}
