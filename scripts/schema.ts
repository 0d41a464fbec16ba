import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import {jsonSchemas} from '../src/schema/json-schema.ts'

const folder = new URL('../public/schema/', import.meta.url)
const isCheck = process.argv.includes('--check')
const schemas = jsonSchemas()
const present = await readdir(folder).catch(() => [])
const stale = present.filter((name) => !schemas.has(name))
for (const [name, text] of schemas) {
  const old = await readFile(new URL(name, folder), 'utf8').catch(() => '')
  if (old === text) continue
  stale.push(name)
  if (isCheck) continue
  await mkdir(folder, {recursive: true})
  await writeFile(new URL(name, folder), text)
}
if (!isCheck) console.log(`${schemas.size} schemas in public/schema, ${stale.length} changed`)
else if (stale.length > 0) console.log(`Unexpected ${stale.join(', ')} in public/schema, expected what \`npm run schema\` writes`)
process.exitCode = isCheck && stale.length > 0 ? 1 : 0
