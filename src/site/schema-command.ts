import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {jsonSchemas} from '../schema/json-schema.ts'
import {exitCodes} from './command.ts'

/** Writes the schemas that editors complete with, or only says which are not current. */
export function writeSchemas(folder: string, checkOnly: boolean, write: (line: string) => void): number {
  const stale = [...jsonSchemas()].filter(([name, text]) => {
    const file = join(folder, name)
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  })
  for (const [name, text] of stale) {
    write(checkOnly ? `Unexpected old schema/${name}, expected the one of \`npm run schema\`` : `wrote schema/${name}`)
    if (checkOnly) continue
    mkdirSync(folder, {recursive: true})
    writeFileSync(join(folder, name), text)
  }
  if (stale.length === 0) write('All schemas are current.')
  return checkOnly && stale.length > 0 ? exitCodes.errors : exitCodes.ok
}
