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
/** Pagefind's own interfaces, which we neither use nor want to publish. */
const isInterface = (path: string): boolean => /(?:ui|highlight|playground)[^/]*\.(?:js|css)$/.test(path)

/**
 * The files of the full-text index, by path below the site's root.
 *
 * One language for the whole index: with an index per page language a query would see only one of them.
 */
export async function searchIndexFiles(records: readonly SearchRecord[], lang: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const language = lang.split('-')[0] ?? 'en'
  try {
    const {index, errors} = await createIndex({forceLanguage: language})
    refuse(errors)
    if (!index) throw new Error('Unexpected missing search index, expected one from the indexer')
    for (const {url, content, meta, filters} of records) {
      const mutable = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]))
      refuse((await index.addCustomRecord({url, content, language, meta: {...meta}, filters: mutable})).errors)
    }
    const written = await index.getFiles()
    refuse(written.errors)
    return new Map(written.files.filter(({path}) => !isInterface(path)).map(({path, content}) => [`pagefind/${path}`, content]))
  } finally {
    await close()
  }
}
