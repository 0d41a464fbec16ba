import {join} from 'node:path'
import {close, createIndex} from 'pagefind'

/** One page for the full-text search; see Pagefind's custom records. */
export interface SearchRecord {
  readonly url: string
  readonly content: string
  readonly meta: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, readonly string[]>>
}

const refuse = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Unexpected answer of the search indexer: ${errors.join('; ')}`)
}

/**
 * Writes the full-text index of the records into `pagefind/` below a folder.
 *
 * One language for the whole index: with an index per page language a query would see only one of them.
 */
export async function writeSearchIndex(records: readonly SearchRecord[], lang: string, folder: string): Promise<void> {
  const language = lang.split('-')[0] ?? 'en'
  try {
    const {index, errors} = await createIndex({forceLanguage: language})
    refuse(errors)
    if (!index) throw new Error('Unexpected missing search index, expected one from the indexer')
    for (const {url, content, meta, filters} of records) {
      const mutable = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
      refuse((await index.addCustomRecord({url, content, language, meta: {...meta}, filters: mutable})).errors)
    }
    refuse((await index.writeFiles({outputPath: join(folder, 'pagefind')})).errors)
  } finally {
    await close()
  }
}
