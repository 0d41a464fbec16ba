import {parseAst} from 'vite'

/** One small change of a file that a test should notice. */
export interface Mutant {
  /** Places in the text. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly line: number
  /** That line as it is, without the space around it. */
  readonly code: string
  /** `a < b → a <= b`, in one line; `(2)` is added to the second that reads the same on lines that read the same. */
  readonly change: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}
type Edit = readonly [start: number, end: number, text: string]

const operators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '&': '|',
  '|': '&',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
  '&=': '|=',
  '|=': '&=',
  '||=': '&&=',
  '++': '--',
  '--': '++'
}
const methods: Readonly<Record<string, string>> = {some: 'every', every: 'some', min: 'max', max: 'min', has: 'delete', flatMap: 'map'}
/** Calls without which a value stays as it was. */
const droppable = new Set(['filter', 'sort', 'toSorted', 'slice', 'reverse'])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const children = (node: Node): Node[] =>
  Object.entries(node).flatMap(([key, value]) => (key === 'parent' ? [] : Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))

function operatorEdit(node: Node, code: string): Edit[] {
  const operator = String(node.operator)
  const other = operators[operator]
  if (other === undefined) return []
  const from = node.type === 'UpdateExpression' && node.prefix ? node.start : isNode(node.left) ? node.left.end : (node.argument as Node).end
  const at = code.indexOf(operator, from)
  return [[at, at + operator.length, other]]
}

function callEdits(node: Node, code: string): Edit[] {
  const callee = node.callee as Node
  if (callee.type !== 'MemberExpression' || callee.computed) return []
  const [object, property] = [callee.object as Node, callee.property as Node]
  const name = String(property.name)
  const swapped = methods[name]
  if (droppable.has(name)) return [[node.start, node.end, code.slice(object.start, object.end)]]
  return swapped === undefined ? [] : [[property.start, property.end, swapped]]
}

function literalEdit({start, end, value, raw}: Node): Edit[] {
  if (typeof value === 'boolean') return [[start, end, String(!value)]]
  if (typeof value === 'number' && Number.isFinite(value)) return [[start, end, `(${raw} + 1)`]]
  return typeof value === 'string' && value !== '' ? [[start, end, `''`]] : []
}

/** The changes that are tried at a node itself. */
function editsAt(node: Node, code: string): Edit[] {
  const part = (name: string): Node => node[name] as Node
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
      return operatorEdit(node, code)
    case 'UnaryExpression':
      return node.operator === '!' || node.operator === '-' ? [[node.start, node.start + 1, '']] : []
    case 'ConditionalExpression':
    case 'IfStatement':
      return ['true', 'false'].map((value): Edit => [part('test').start, part('test').end, value])
    case 'WhileStatement':
      return [[part('test').start, part('test').end, 'false']]
    case 'ExpressionStatement':
      return part('expression').type === 'CallExpression' ? [[node.start, node.end, ';']] : []
    case 'BlockStatement':
      return (node.body as Node[]).length > 0 ? [[node.start, node.end, '{}']] : []
    case 'ArrayExpression':
      return (node.elements as Node[]).length > 0 ? [[node.start, node.end, '[]']] : []
    case 'CallExpression':
      return callEdits(node, code)
    case 'Literal':
      return literalEdit(node)
    default:
      return []
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function told(known: Map<string, number>, code: string, change: string): string {
  const key = `${code}\n${change}`
  const times = (known.get(key) ?? 0) + 1
  known.set(key, times)
  return times === 1 ? change : `${change} (${times})`
}
const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 87)}…` : text)

/**
 * The mutants of a TypeScript file: other operators, conditions that always or never hold, other literals, calls left out.
 * Types and imports are left alone. The operators are those usual in mutation testing (Offutt et al., 1996).
 */
export function mutantsOf(code: string): Mutant[] {
  const found: Mutant[] = []
  const known = new Map<string, number>()
  const lines = code.split('\n')
  const visit = (node: Node): void => {
    if (/^TS(?!As|NonNull|Satisfies)|^Import|^ExportAll/.test(node.type)) return
    for (const [start, end, text] of editsAt(node, code)) {
      const [before, after] = [code.slice(node.start, node.end), code.slice(node.start, start) + text + code.slice(end, node.end)]
      const line = code.slice(0, start).split('\n').length
      const own = lines[line - 1]!.trim()
      const change = told(known, own, `${shortened(oneLine(before))} → ${shortened(oneLine(after))}`)
      found.push({start, end, text, line, code: own, change})
    }
    for (const child of children(node)) if (!(node.type === 'Property' && child === node.key && !node.computed)) visit(child)
  }
  visit(parseAst(code, {lang: 'ts'}) as unknown as Node)
  return found
}

export const mutated = (code: string, {start, end, text}: Mutant): string => code.slice(0, start) + text + code.slice(end)
