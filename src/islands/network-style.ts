import type {StylesheetJson} from 'cytoscape'
import {edgeLooks, edgeStyles, nodeKinds, nodeLooks} from '../network/encoding.ts'
import {isSmall} from './media.ts'
import {styleNow} from './style-now.ts'

// Colours stand in the style sheet of the page; the canvas cannot read variables, so they are read for it.

/** Nodes and lines grow and shrink less than the zoom, names hardly at all, as on a map. */
const sizeAt = (zoom: number): number => (zoom >= 1 ? zoom ** -0.6 : zoom ** -0.5)
const nameSizeAt = (zoom: number): number => (zoom >= 1 ? zoom ** -0.6 : zoom ** -0.85)

type Rules = StylesheetJson
const rule = (selector: string, style: object): Rules[number] => ({selector, style}) as Rules[number]

function nodeRules(k: number, n: number): Rules {
  const base = {width: 15 * k, height: 15 * k, 'border-width': 1.5 * k, 'border-color': styleNow('--paper'), 'overlay-opacity': 0}
  const name = {'font-size': 12.5 * n, 'font-family': styleNow('--font-ui') || 'sans-serif', color: styleNow('--ink')}
  const place = {'text-valign': 'bottom', 'text-margin-y': 3 * k, 'text-outline-color': styleNow('--paper'), 'text-outline-width': 2 * n}
  const beside = (side: 'left' | 'right') => ({
    'text-halign': side,
    'text-valign': 'center',
    'text-margin-x': (side === 'left' ? -5 : 5) * k,
    'text-margin-y': 0
  })
  return [
    rule('node', {...base, ...name, ...place, ...(isSmall() && {'text-wrap': 'ellipsis', 'text-max-width': `${104 * n}px`})}),
    ...nodeKinds.map((kind) => rule(`node[kind = "${kind}"]`, {shape: nodeLooks[kind].shape, 'background-color': styleNow(nodeLooks[kind].hue)})),
    rule('node[kind = "claim"]', {
      'background-color': styleNow('--paper'),
      'border-color': styleNow('--kind-claim'),
      'border-width': 3 * k,
      width: 20 * k,
      height: 20 * k
    }),
    // A contested claim: its border is split.
    rule('node[kind = "claim"][?contested]', {'border-style': 'dashed', 'border-dash-pattern': [21 * k, 7 * k]}),
    rule('node.pinned', {'border-style': 'double', 'border-color': styleNow('--ink'), 'border-width': 5 * k}),
    rule('node.disc', {
      shape: 'ellipse',
      width: 'data(width)',
      height: 'data(height)',
      'background-color': styleNow('--wash'),
      'border-color': styleNow('--rule-strong'),
      'border-width': k,
      'z-compound-depth': 'bottom',
      'text-valign': 'top',
      'text-margin-y': -2 * k,
      color: styleNow('--ink-soft'),
      'font-size': 10.5 * n,
      label: 'data(short)'
    }),
    rule('node[side = "left"]', beside('left')),
    rule('node[side = "right"]', beside('right')),
    rule('node[side = "above"]', {'text-valign': 'top', 'text-margin-y': -4 * k}),
    rule('node.labelled', {label: 'data(short)', 'z-index': 1}),
    rule('node.middle', {width: 22 * k, height: 22 * k, label: 'data(short)', 'font-weight': 'bold'})
  ]
}

function edgeRules(k: number, n: number): Rules {
  const base = {
    'curve-style': 'bezier',
    'control-point-step-size': 26 * k,
    'arrow-scale': 0.9 * k,
    'overlay-opacity': 0,
    'target-distance-from-node': 2 * k,
    'font-size': 11 * n,
    'font-family': styleNow('--font-ui') || 'sans-serif',
    color: styleNow('--ink'),
    'text-background-color': styleNow('--paper'),
    'text-background-opacity': 0.9,
    'text-background-padding': String(2 * n)
  }
  const styles = edgeStyles.map((style) => {
    const {line, dashes, arrow, hue} = edgeLooks[style]
    const dash = line === 'solid' ? {} : {'line-style': 'dashed', 'line-dash-pattern': dashes.map((length) => length * k)}
    const look = {'line-color': styleNow(hue), ...dash, 'target-arrow-shape': arrow, 'target-arrow-color': styleNow(hue)}
    return rule(`edge[style = "${style}"]`, look)
  })
  return [
    rule('edge', base),
    rule('edge[wide]', {width: `mapData(wide, 0, 10, 0, ${10 * k})`}),
    ...styles,
    rule('edge.between', {
      width: 'data(many)',
      'line-color': styleNow('--rule-strong'),
      'line-opacity': 0.35,
      'target-arrow-shape': 'none',
      'curve-style': 'haystack',
      events: 'no',
      'z-compound-depth': 'bottom'
    }),
    rule('edge[weight = 1]', {'target-arrow-fill': 'hollow', 'target-arrow-width': 1.2 * k}),
    rule('edge[?fallen]', {'line-opacity': 0.55, 'line-style': 'dotted'}),
    rule('edge[?mark]', {label: 'data(mark)'}),
    rule('edge[?symmetric]', {'target-arrow-shape': 'none'}),
    rule('edge[?ended]', {'line-opacity': 0.5, 'target-distance-from-node': 14 * k}),
    rule('edge[?contested]', {
      'mid-target-arrow-shape': 'diamond',
      'mid-target-arrow-color': styleNow('--disputes'),
      'mid-target-arrow-fill': 'hollow'
    })
  ]
}

/** The look of the canvas at a zoom: the same table as the drawing, no rule for a single node. */
export function styleAt(zoom: number): StylesheetJson {
  const k = sizeAt(zoom)
  const focus = styleNow('--focus')
  return [
    ...nodeRules(k, nameSizeAt(zoom)),
    ...edgeRules(k, nameSizeAt(zoom)),
    rule('.out', {opacity: 0.16}),
    rule('.faded', {opacity: 0.18}),
    rule('edge.near', {'z-index': 5}),
    rule('edge.told', {label: 'data(words)'}),
    rule('node.near', {label: 'data(short)'}),
    rule('node.chosen', {label: 'data(label)', 'border-color': focus, 'border-width': 4 * k, 'font-weight': 'bold', 'z-index': 9}),
    rule('edge.chosen', {label: 'data(words)', 'line-color': focus, 'target-arrow-color': focus, width: 4 * k, 'z-index': 9})
  ]
}
