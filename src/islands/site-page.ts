import {oncePerKey} from '../network/once-per-key.ts'

/** A page of this site by its address, fetched once; a failure is not kept. */
export const pageAt = oncePerKey(async (url): Promise<Document> => {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a page of this site`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
})
