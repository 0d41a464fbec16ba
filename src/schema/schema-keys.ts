import type * as z from 'zod'
import type {Entry} from '../model/entry.ts'
import type {EntityKind} from '../model/id.ts'
import {annotations} from './annotations.ts'
import {article} from './article.ts'
import {addition, claim, claims} from './claim.ts'
import {decisions} from './decisions.ts'
import {entity, entityList} from './entity.ts'
import type {Path} from './file-context.ts'
import {gone} from './gone.ts'
import {sidecar} from './sidecar.ts'
import {site} from './site.ts'
import {source, sources} from './source.ts'
import {tour} from './tour.ts'
import {vocabulary} from './vocabulary.ts'

/** A key of a mapping, with its sentence. */
export interface SchemaKey {
  readonly key: string
  readonly sentence: string
  readonly isRequired: boolean
  /** Whether a text, or a list of texts, may be its value. */
  readonly takesText: boolean
}

/** The parts of a definition that are walked here. */
interface Definition {
  readonly type: string
  readonly out?: z.ZodType
  readonly innerType?: z.ZodType
  readonly options?: readonly z.ZodType[]
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly items?: readonly z.ZodType[]
}
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition

/** What a value of a schema may be, one schema a form. */
function forms(schema: z.ZodType): z.ZodType[] {
  if (schema === (claims as unknown)) return [schema]
  const {type, out, innerType, options} = definitionOf(schema)
  if (type === 'union') return (options ?? []).flatMap(forms)
  if (type === 'pipe' && out) return forms(out)
  return innerType ? forms(innerType) : [schema]
}

const texts = new Set(['string', 'enum', 'literal'])
function takesText(schema: z.ZodType): boolean {
  return forms(schema).some((form) => {
    const {type, element} = definitionOf(form)
    return texts.has(type) || (type === 'array' && element !== undefined && takesText(element))
  })
}

/** The keys of a mapping by a schema, in their order; none when its keys are names. */
export function keysOf(schema: z.ZodType): SchemaKey[] {
  const shapes = forms(schema).map((form) => definitionOf(form).shape ?? {})
  return shapes.flatMap((shape) =>
    Object.entries(shape).map(([key, value]) => ({
      key,
      sentence: value.description ?? '',
      isRequired: definitionOf(value).type !== 'optional',
      takesText: takesText(value)
    }))
  )
}

/** The schema of what stands below a step in a value; nothing where it has no place. */
function below(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema === (claims as unknown)) return String(step).includes('/') ? addition : claim
  for (const form of forms(schema)) {
    const {type, shape, element, valueType, items} = definitionOf(form)
    if (form === (claims as unknown)) return below(form, step)
    if (typeof step === 'number' && type === 'array' && element) return element
    if (typeof step === 'number' && type === 'tuple') return items?.[step]
    if (typeof step === 'string' && shape?.[step]) return shape[step]
    if (typeof step === 'string' && valueType) return valueType
  }
  return undefined
}

/** The schema of the value at a path; where one may stand for a list of one, both paths lead to it. */
export function schemaAt(root: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((schema, step) => schema && below(schema, step), root)
}

/** The schema of a file of a kind. */
export const schemaOf: Readonly<Record<Entry['kind'], (kind: EntityKind | undefined) => z.ZodType>> = {
  article: () => article,
  entity: (kind) => entity[kind ?? 'topic'],
  entities: (kind) => entityList(kind ?? 'topic'),
  sidecar: () => sidecar,
  sources: () => sources,
  annotations: () => annotations,
  vocabulary: () => vocabulary,
  decisions: () => decisions,
  gone: () => gone,
  site: () => site,
  tour: () => tour
}

export const sourceKeys: readonly SchemaKey[] = keysOf(source)
export const claimKeys: readonly SchemaKey[] = keysOf(claim)
