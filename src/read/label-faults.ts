import type {Nodes, Root} from 'mdast'
import {shown} from '../schema/messages.ts'
import type {Fault} from './fault.ts'
import {walk} from './walk.ts'

/** The label a node defines or refers to; footnotes and addresses have labels of their own. */
function labelOf(node: Nodes): {key: string; name: string; defines: boolean} | undefined {
  if (node.type === 'definition') return {key: `[${node.identifier}`, name: `[${node.label ?? ''}]:`, defines: true}
  if (node.type === 'linkReference' || node.type === 'imageReference') return {key: `[${node.identifier}`, name: '', defines: false}
  if (node.type === 'footnoteDefinition') return {key: `^${node.identifier}`, name: `[^${node.label ?? ''}]:`, defines: true}
  return node.type === 'footnoteReference' ? {key: `^${node.identifier}`, name: '', defines: false} : undefined
}

/** Footnotes and addresses that are defined twice, or that nothing refers to, would vanish from the page. */
export function labelFaults(root: Root): Fault[] {
  const used = new Set<string>()
  const defined = new Map<string, {name: string; at: number}>()
  const faults: Fault[] = []
  walk(root, (node) => {
    const label = labelOf(node)
    if (!label) return true
    const {key, name, defines} = label
    const at = node.position?.start.offset ?? 0
    const first = defined.get(key)
    if (!defines) used.add(key)
    else if (first) {
      const cause = {code: 'unexpected-value', reason: 'First defined here', at: first.at}
      faults.push({code: 'unexpected-value', reason: `Unexpected second ${shown(name)}, expected one definition`, at, cause})
    } else defined.set(key, {name, at})
    return true
  })
  for (const [key, {name, at}] of defined) {
    if (!used.has(key))
      faults.push({code: 'unexpected-value', reason: `Unexpected ${shown(name)} that nothing refers to, expected its label in the text`, at})
  }
  return faults
}
