import type {ImportMapInput} from '../schema/import-map.ts'

const entity = ['name', 'aliases', 'description', 'same-as', 'note']

/** Our keys that a mapping file may give, by what a row or file becomes. */
export const mapKeys: Readonly<Record<ImportMapInput['kind'], readonly string[]>> = {
  source: ['key', 'title', 'author', 'publisher', 'date', 'accessed', 'type', 'url', 'archive', 'doi', 'isbn', 'lang', 'note'],
  relation: ['subject', 'predicate', 'object', 'since', 'until', 'role', 'source', 'at', 'quote', 'note'],
  article: ['title', 'summary', 'tags', 'authors', 'date', 'updated', 'lang'],
  person: [...entity, 'born', 'died', 'living'],
  organisation: [...entity, 'kind'],
  account: [...entity, 'platform', 'handle', 'url'],
  place: [...entity, 'date'],
  event: [...entity, 'date'],
  work: [...entity, 'date'],
  topic: [...entity, 'date']
}

/** The key without which a row or file says nothing. */
export const neededKeys: Readonly<Record<ImportMapInput['kind'], readonly string[]>> = {
  source: ['title'],
  relation: ['subject', 'predicate', 'object'],
  article: [],
  person: ['name'],
  organisation: ['name'],
  account: ['name'],
  place: ['name'],
  event: ['name'],
  work: ['name'],
  topic: ['name']
}
