import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {defaultPredicates} from '../model/default-predicates.ts'
import {entitiesOf, ownerSlug, sourcesOf} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import {jsonSchemas} from '../schema/json-schema.ts'
import {type KnownNames, mostSuggested, withKnownNames} from '../schema/known-names.ts'
import {exitCodes} from './command.ts'
import {readSite} from './compile-site.ts'
import {counted, silent} from './progress.ts'

const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort()

/** What the entries of a site can be referred to by: main names before slugs. */
function knownNames(entries: readonly Entry[]): KnownNames {
  const entities = entries.flatMap(entitiesOf)
  const names = entities.flatMap(({names}) => names.flatMap(({text, use}) => (use === 'main' ? [text] : [])))
  const claims = entries.flatMap((entry) => ('claims' in entry ? entry.claims.map(({slug}) => `${ownerSlug(entry)}/${slug}`) : []))
  const predicates = entries.flatMap((entry) => (entry.kind === 'vocabulary' ? entry.predicates.map(({id}) => String(id)) : []))
  return {
    entity: [...new Set([...sorted(names), ...sorted(entities.map(({slug}) => slug))])],
    source: sorted(entries.flatMap(sourcesOf).map(({slug}) => slug)),
    claim: sorted(claims),
    predicate: sorted([...defaultPredicates.map(({id}) => String(id)), ...predicates])
  }
}

/** Where the schemas that know the names of a content folder stand: beside it, in no commit. */
const knownSchemaFolder = (content: string): string => join(dirname(content), '.rootnote', 'schema')

/** Writes the schemas with the names of the content as suggestions, also when the content has mistakes. */
export async function writeKnownSchemas(content: string, write: (line: string) => void): Promise<number> {
  const {parsed} = await readSite(content, silent)
  const known = knownNames(parsed.flatMap(({entry}) => entry ?? []))
  const folder = knownSchemaFolder(content)
  mkdirSync(folder, {recursive: true})
  for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), withKnownNames(text, known))
  const counts = [counted(known.entity.length, 'name'), counted(known.source.length, 'source'), counted(known.claim.length, 'claim')]
  write(`wrote .rootnote/schema/ with ${counts.join(', ')} as suggestions`)
  for (const [kind, names] of Object.entries(known))
    if (names.length > mostSuggested) write(`  of ${names.length} (${kind}) the first ${mostSuggested} only`)
  return exitCodes.ok
}
