import {oncePerKey} from '../network/once-per-key.ts'

/** Reads a JSON file of this site. */
export async function jsonAt(url: string): Promise<unknown> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a file of this site`)
  return answer.json()
}

/** Reads JSON files of this site, each once; a failure is not kept. */
export const siteJson = (folder: string): ((path: string) => Promise<unknown>) => oncePerKey((path) => jsonAt(`${folder}${path}.json`))
