/** The part of JSON Schema (draft 7) that our schemas use. */
export interface Schema {
  readonly $ref?: string
  readonly definitions?: Readonly<Record<string, Schema>>
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly items?: Schema | readonly Schema[]
  readonly additionalItems?: Schema | boolean
  readonly minItems?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly description?: string
}
type Step = string | number
export type FaultKind = 'type' | 'choice' | 'short' | 'long' | 'pattern' | 'few' | 'many' | 'unknown-key' | 'missing-key'

/** What a value lacks to fit a schema. */
export interface SchemaFault {
  /** Of the value; of the key that is missing or unknown. */
  readonly path: readonly Step[]
  readonly kind: FaultKind
  /** The least or most there may be, the pattern, the choices. */
  readonly wanted: unknown
}
type Mapping = Readonly<Record<string, unknown>>

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}
const isMapping = (value: unknown): value is Mapping => typeOf(value) === 'object'
const own = <T>(all: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  all !== undefined && Object.hasOwn(all, key) ? all[key] : undefined

function* plainFaults({type, enum: choices, const: only, ...schema}: Schema, value: unknown, path: readonly Step[]): Generator<SchemaFault> {
  const fault = (kind: FaultKind, wanted: unknown): SchemaFault => ({path, kind, wanted})
  if (type !== undefined && ![type].flat().includes(typeOf(value))) yield fault('type', type)
  if (choices && !choices.includes(value)) yield fault('choice', choices)
  if (only !== undefined && only !== value) yield fault('choice', [only])
  if (typeof value === 'string') {
    const length = [...value].length
    if (length < (schema.minLength ?? 0)) yield fault('short', schema.minLength)
    if (length > (schema.maxLength ?? Number.POSITIVE_INFINITY)) yield fault('long', schema.maxLength)
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) yield fault('pattern', schema.pattern)
  }
}

function* listFaults(schema: Schema, list: readonly unknown[], path: readonly Step[], root: Schema): Generator<SchemaFault> {
  if (list.length < (schema.minItems ?? 0)) yield {path, kind: 'few', wanted: schema.minItems}
  if (list.length > (schema.maxItems ?? Number.POSITIVE_INFINITY)) yield {path, kind: 'many', wanted: schema.maxItems}
  const {items} = schema
  if (items === undefined) return
  for (const [at, one] of list.entries()) {
    const inner = Array.isArray(items) ? ((items as readonly Schema[])[at] ?? schema.additionalItems) : (items as Schema)
    if (inner === false) yield {path: [...path, at], kind: 'many', wanted: (items as readonly Schema[]).length}
    else if (typeof inner === 'object') yield* faultsIn(inner, one, [...path, at], root)
  }
}

function* mappingFaults(schema: Schema, value: Mapping, path: readonly Step[], root: Schema): Generator<SchemaFault> {
  for (const key of schema.required ?? []) if (!Object.hasOwn(value, key)) yield {path: [...path, key], kind: 'missing-key', wanted: key}
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key]
    if (schema.propertyNames) yield* faultsIn(schema.propertyNames, key, at, root)
    const patterned = Object.entries(schema.patternProperties ?? {}).filter(([pattern]) => new RegExp(pattern, 'u').test(key))
    const known = [own(schema.properties, key) ?? [], ...patterned.map(([, one]) => one)].flat()
    for (const one of known) yield* faultsIn(one, inner, at, root)
    if (known.length > 0) continue
    if (schema.additionalProperties === false) yield {path: at, kind: 'unknown-key', wanted: Object.keys(schema.properties ?? {})}
    else if (typeof schema.additionalProperties === 'object') yield* faultsIn(schema.additionalProperties, inner, at, root)
  }
}

/** Of several alternatives that all fail, the one whose form is right says most. */
function nearestFaults(all: readonly SchemaFault[][], path: readonly Step[]): SchemaFault[] {
  return all.find((faults) => faults.every((fault) => fault.kind !== 'type' || fault.path.length > path.length)) ?? all[0] ?? []
}

function* faultsIn(schema: Schema, value: unknown, path: readonly Step[], root: Schema): Generator<SchemaFault> {
  if (schema.$ref !== undefined) {
    const target = own(root.definitions, schema.$ref.replace('#/definitions/', ''))
    if (!target) throw new Error(`Unexpected reference \`${schema.$ref}\`, expected a definition of the schema`)
    yield* faultsIn(target, value, path, root)
    return
  }
  yield* plainFaults(schema, value, path)
  if (Array.isArray(value)) yield* listFaults(schema, value, path, root)
  else if (isMapping(value)) yield* mappingFaults(schema, value, path, root)
  for (const one of schema.allOf ?? []) yield* faultsIn(one, value, path, root)
  if (!schema.anyOf) return
  const all = schema.anyOf.map((one) => [...faultsIn(one, value, path, root)])
  if (all.every((faults) => faults.length > 0)) yield* nearestFaults(all, path)
}

/** All that keeps a value from fitting one of our schemas; none when it fits. */
export const schemaFaults = (schema: Schema, value: unknown): SchemaFault[] => [...faultsIn(schema, value, [], schema)]
