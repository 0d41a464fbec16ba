import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {jsonSchemas} from '../../src/schema/json-schema.ts'

const folder = new URL('../../public/schema/', import.meta.url)
const schemas = jsonSchemas()

test('public/schema holds what `npm run schema` writes', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...schemas.keys()].sort())
  for (const [name, text] of schemas) assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, `${name} is stale: run \`npm run schema\``)
})

interface Json {
  readonly properties?: Record<string, Json>
  readonly description?: string
  readonly additionalProperties?: unknown
  readonly propertyNames?: unknown
  readonly type?: unknown
}
function* mappings(json: unknown): Generator<Json> {
  if (typeof json !== 'object' || json === null) return
  if ('properties' in json && 'additionalProperties' in json) yield json as Json
  for (const inner of Object.values(json)) yield* mappings(inner)
}

for (const [name, text] of schemas) {
  test(`${name}: every key has its sentence, no mapping takes unknown keys`, () => {
    const found = [...mappings(JSON.parse(text))]
    if (!name.includes('-list') && name !== 'gone.json') assert.ok(found.length > 0)
    for (const {properties, additionalProperties} of found) {
      assert.equal(additionalProperties, false)
      for (const [key, {description}] of Object.entries(properties ?? {})) assert.match(description ?? '', /^[^\s].*[.:)”]$/, `${name}: ${key}`)
    }
  })

  test(`${name}: every reference leads to a definition`, () => {
    const {definitions, $defs = definitions ?? {}} = JSON.parse(text) as {definitions?: Record<string, unknown>; $defs?: Record<string, unknown>}
    for (const [, id] of text.matchAll(/"#\/[$\w]+\/([\w-]+)"/g)) assert.ok(id !== undefined && id in $defs, `${name}: ${id}`)
  })
}
