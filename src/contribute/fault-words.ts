import type {SchemaFault} from './schema-faults.ts'

/** What a field that does not fit asks for, by the field; the rest is told by the kind of fault. */
const wishes: ReadonlyMap<string, string> = new Map([
  ['when', 'Expected a date such as 2019, 2019-06 or 2019-06-09.'],
  ['date', 'Expected a date such as 2019, 2019-06 or 2019-06-09.'],
  ['url', 'Expected an address that begins with https:// or http://.'],
  ['lang', 'Expected a language tag such as en, fa or zh-Hans.'],
  ['slug', 'Expected lower-case letters a–z, digits and single hyphens, with a letter.'],
  ['key', 'Expected lower-case letters a–z, digits and single hyphens, with a letter.']
])

/** One sentence on a fault, for a field. */
export function faultWords(field: string, {kind, wanted}: SchemaFault): string {
  if (kind === 'missing-key' || kind === 'short' || kind === 'type') return 'This is needed.'
  if (kind === 'long') return `Expected at most ${wanted} characters.`
  if (kind === 'choice' && Array.isArray(wanted)) return `Expected one of ${wanted.join(', ')}.`
  return wishes.get(field) ?? 'Expected another value.'
}

/** The field a fault belongs to: that of its place, or of the nearest place around it. */
export function fieldOf({path}: SchemaFault, fieldAt: ReadonlyMap<string, string>): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const field = fieldAt.get(path.slice(0, length).join('.'))
    if (field !== undefined) return field
  }
  return undefined
}
