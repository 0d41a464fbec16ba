import {isSlug} from '../model/id.ts'
import {faultWords, fieldOf} from './fault-words.ts'
import {fieldParts} from './fields.ts'
import type {Proposal, Values} from './proposal.ts'
import {type Schema, schemaFaults} from './schema-faults.ts'

const needed = new Set(fieldParts.flatMap(({fields}) => fields.flatMap(({name, isNeeded}) => (isNeeded ? [name] : []))))
const slugWords = 'Expected lower-case letters a–z, digits and single hyphens, with a letter, and no reserved word.'

/** What each field asks for, in the order of the form; `shown` are the fields that apply. */
export function formFaults(
  {value, fieldAt, path}: Proposal,
  schema: Schema,
  values: Values,
  shown: ReadonlySet<string>
): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const textOf = (name: string): string => (values.get(name)?.[0] ?? '').trim()
  for (const fault of schemaFaults(schema, value)) {
    const field = fieldOf(fault, fieldAt)
    if (field !== undefined && !found.has(field)) found.set(field, faultWords(field, fault))
  }
  for (const name of ['slug', 'key']) if (shown.has(name) && textOf(name) !== '' && !isSlug(textOf(name))) found.set(name, slugWords)
  for (const name of shown) if (needed.has(name) && textOf(name) === '') found.set(name, 'This is needed.')
  const file = path
    .split('/')
    .at(-1)!
    .replace(/\.[a-z]+$/, '')
  if (shown.has('page-title') && !found.has('page-title') && !isSlug(file))
    found.set('page-title', 'Expected a title with a few Latin letters, or a short name of the claim.')
  if (shown.has('page') && textOf('page') !== '' && !isSlug(textOf('page'))) found.set('page', slugWords)
  return new Map([...found].filter(([name]) => shown.has(name)))
}
