import {pathPicture} from '../network/path-picture.ts'
import {usualWish} from '../network/path-question.ts'
import type {Picture} from '../network/picture.ts'
import {pathClient} from './path-client.ts'

/** The paths between two entities as one picture, for the drawing of the network. Throws where there is none. */
export function pathDrawing(base: string): (from: string, to: string) => Promise<Picture> {
  const ask = pathClient(base)
  return async (from, to) => {
    const answer = await ask({...usualWish, from, to})
    if (answer.kind !== 'paths' || answer.paths.length === 0) throw new Error(`Unexpected ends ${from} and ${to}, expected two that a path joins`)
    return pathPicture(answer.paths)
  }
}
