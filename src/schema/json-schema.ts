import * as z from 'zod'
import {type EntityKind, entityKinds} from '../model/id.ts'
import {annotations} from './annotations.ts'
import {article} from './article.ts'
import {addition, claim, claims} from './claim.ts'
import {decisions} from './decisions.ts'
import {entity, entityList} from './entity.ts'
import {gone} from './gone.ts'
import {graphFile} from './graph-file.ts'
import {sidecar} from './sidecar.ts'
import {site} from './site.ts'
import {sources} from './source.ts'
import {tour} from './tour.ts'
import {vocabulary} from './vocabulary.ts'

type Json = z.core.JSONSchema.BaseSchema

/** The schemas for editors, by the name of their file. */
const published: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  ['article', article],
  ...entityKinds.map((kind: EntityKind): [string, z.ZodType] => [kind, entity[kind]]),
  ...entityKinds.map((kind: EntityKind): [string, z.ZodType] => [`${kind}-list`, entityList(kind)]),
  ['sources', sources],
  ['annotations', annotations],
  ['sidecar', sidecar],
  ['vocabulary', vocabulary],
  ['decisions', decisions],
  ['gone', gone],
  ['site', site],
  ['tour', tour]
])

/** An editor's YAML has numbers and booleans where we read the text that was typed; keys stay text, and nothing is named `true`. */
function asTyped(json: Json, isKey: boolean): void {
  const isSwitch = json.enum?.join() === 'true,false'
  if (json.allOf) delete json.type
  if (isSwitch) delete json.enum
  if (isSwitch) json.type = 'boolean'
  else if (!isKey && json.type === 'string' && json.enum === undefined && json.const === undefined)
    Object.assign(json, {type: 'x-names' in json ? ['string', 'number'] : ['string', 'number', 'boolean']})
}

const slugPattern = '[a-z0-9]+(-[a-z0-9]+)*'
const byKey = {
  type: 'object',
  patternProperties: {[`^${slugPattern}$`]: {$ref: '#/definitions/claim'}, [`^${slugPattern}/${slugPattern}$`]: {$ref: '#/definitions/addition'}},
  additionalProperties: false
}

/** One JSON Schema; `claims`, whose two forms depend on the key, is written by hand around the generated ones. */
function toJson(root: z.ZodType): Json {
  const {$schema, definitions, properties} = z.toJSONSchema(z.object({root, claim, addition}), {
    target: 'draft-7',
    unrepresentable: 'any',
    override({zodSchema, jsonSchema, path}) {
      if (zodSchema === (claims as unknown)) Object.assign(jsonSchema, byKey)
      asTyped(jsonSchema, path.at(-1) === 'propertyNames')
    }
  })
  const {root: schema} = properties as {root: Json}
  return {$schema, ...schema, definitions: used(schema, definitions as Record<string, Json>)} as Json
}

/** The definitions a schema leads to. */
function used(schema: Json, definitions: Readonly<Record<string, Json>>): Record<string, Json> {
  const names = new Set<string>()
  const follow = (json: unknown): void => {
    for (const [, name = ''] of JSON.stringify(json).matchAll(/#\/definitions\/([\w-]+)/g)) {
      if (names.has(name)) continue
      names.add(name)
      follow(definitions[name])
    }
  }
  follow(schema)
  return Object.fromEntries(Object.entries(definitions).filter(([name]) => names.has(name)))
}

/** Each schema that editors complete with, and that of `graph.json` for programs, as the text of its file. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const all = new Map<string, Json>([...published].map(([name, schema]) => [name, toJson(schema)]))
  all.set('graph', z.toJSONSchema(graphFile, {target: 'draft-2020-12'}))
  return new Map([...all].map(([name, json]) => [`${name}.json`, `${JSON.stringify(json, undefined, 1)}\n`]))
}
