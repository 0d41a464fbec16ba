import {type Asker, ask, webAddress} from './ask.ts'

/** Where the Wayback Machine answers; tests have their own. */
export interface Wayback {
  readonly available: string
  readonly save: string
  /** Milliseconds that it is given to save a page. */
  readonly saveMilliseconds: number
}
export const waybackMachine: Wayback = {
  available: 'https://archive.org/wayback/available?url=',
  save: 'https://web.archive.org/save/',
  saveMilliseconds: 90_000
}

const copyPattern = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}\//

const safely = (address: string | undefined): string | undefined =>
  address !== undefined && copyPattern.test(address) ? address.replace(/^http:/, 'https:') : undefined

function closestIn(bytes: Buffer): string | undefined {
  try {
    const {archived_snapshots} = JSON.parse(bytes.toString('utf8')) as {archived_snapshots?: {closest?: {available?: boolean; url?: string}}}
    return archived_snapshots?.closest?.available ? safely(archived_snapshots.closest.url) : undefined
  } catch {
    return undefined
  }
}

/** A public copy of a page: the one there is, else one that is made now. Whoever calls this tells a third party which page it is about. */
export async function publicCopy(url: string, asker: Asker, {available, save, saveMilliseconds}: Wayback): Promise<string | undefined> {
  const question = webAddress(`${available}${encodeURIComponent(url)}`)!
  const known = await ask(question, asker)
  const copy = typeof known === 'string' || known.status !== 200 ? undefined : closestIn(known.bytes)
  if (copy !== undefined) return copy
  const place = webAddress(`${save}${url}`)
  if (!place) return undefined
  const made = await ask(place, {...asker, limits: {...asker.limits, milliseconds: saveMilliseconds}})
  if (typeof made === 'string') return undefined
  const where = made.headers.location ?? made.headers['content-location']
  return safely(typeof where === 'string' ? URL.parse(where, 'https://web.archive.org')?.href : undefined)
}
