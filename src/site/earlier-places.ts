import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {type LayoutCache, layoutCacheFrom} from '../analyse/layout-cache.ts'

/** Where an earlier build has put everybody: what a later one starts from. */
export interface EarlierPlaces {
  readonly real: LayoutCache
  readonly fictional: LayoutCache
  /** SHA-256 of the file they stand in. */
  readonly hash: string
}

/** Where a built site has them. */
export const layoutCachePath = 'data/network/layout-cache.json'

export const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const placesText = ({real, fictional}: Omit<EarlierPlaces, 'hash'>): string => JSON.stringify({real, fictional})

/** The places in a text that `placesText` wrote, or nothing when it is none. */
export function placesFrom(text: string): EarlierPlaces | undefined {
  let parts: {readonly real?: unknown; readonly fictional?: unknown} | null
  try {
    parts = JSON.parse(text)
  } catch {
    return undefined
  }
  const [real, fictional] = [layoutCacheFrom(parts?.real), layoutCacheFrom(parts?.fictional)]
  return real && fictional && {real, fictional, hash: sha256(text)}
}

/** The places of a file that was asked for, or a sentence that tells why there are none. */
export function readPlaces(file: string): EarlierPlaces | string {
  const expected = `expected the \`${layoutCachePath}\` of an earlier build; without --layout-cache everything is placed afresh`
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    return `Unexpected lack of a readable file \`${file}\` (${(error as NodeJS.ErrnoException).code}), ${expected}`
  }
  return placesFrom(text) ?? `Unexpected content of \`${file}\`, ${expected}`
}
