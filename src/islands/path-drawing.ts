import {pathPicture} from '../network/path-picture.ts'
import {usualWish} from '../network/path-question.ts'
import type {Picture} from '../network/picture.ts'
import {pathClient} from './path-client.ts'

/** The paths between two entities as one picture, for the drawing of the network; where there is none, the two alone. Throws for other ends. */
export function pathDrawing(base: string): (from: string, to: string) => Promise<Picture> {
  const ask = pathClient(base)
  return async (from, to) => {
    const answer = await ask({...usualWish, from, to})
    if (answer.kind !== 'paths') throw new Error(`Unexpected ends ${from} and ${to}, expected two different entities of this site`)
    return pathPicture(answer.ends, answer.paths)
  }
}
