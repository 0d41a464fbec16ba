import {decodePicture} from '../network/payload.ts'
import type {Picture} from '../network/picture.ts'
import {beside, claimSpread, egoSpread, overviewSpread, type Spread} from '../network/spread.ts'
import type {NetworkState} from '../network/url-state.ts'

export interface Level {
  readonly picture: Picture
  readonly spread: Spread
}

/** Loads the picture an address asks for; each file once. Throws when there is none. */
export function pictureLoader(base: string): (state: Pick<NetworkState, 'focus' | 'fictional'>) => Promise<Level> {
  const kept = new Map<string, Promise<Picture>>()
  const load = (path: string): Promise<Picture> => {
    const known = kept.get(path)
    if (known) return known
    const url = `${base}data/network/${path}.json`
    const made = fetch(url).then(async (answer) => {
      if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a file of this site`)
      return decodePicture(await answer.json())
    })
    made.catch(() => kept.delete(path))
    kept.set(path, made)
    return made
  }
  const levelOf = async (focus: string | undefined, fictional: boolean): Promise<Level> => {
    if (focus !== undefined) return {picture: await load(`ego/${focus}`), spread: focus.startsWith('claim/') ? claimSpread : egoSpread}
    const overview = await load('overview')
    return {picture: fictional ? beside(overview, await load('fictional')) : overview, spread: overviewSpread}
  }
  const levels = new Map<string, Promise<Level>>()
  return ({focus: all, fictional}) => {
    const focus = all[0]
    const key = focus ?? (fictional ? 'with invented' : '')
    const made = levels.get(key) ?? levelOf(focus, fictional)
    levels.set(key, made)
    made.catch(() => levels.delete(key))
    return made
  }
}
