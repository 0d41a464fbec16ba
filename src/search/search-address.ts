/** What a search can be narrowed by, in the order in which it is shown. */
export const facets = ['kind', 'status', 'speaker', 'publisher', 'year'] as const
export type Facet = (typeof facets)[number]
export type Chosen = Readonly<Partial<Record<Facet, string>>>

/** What is asked for, as the address of the search page holds it. */
export interface Asked {
  readonly text: string
  /** The words in this order, one after the other. */
  readonly isPhrase: boolean
  readonly chosen: Chosen
}

/** What an address asks for; what it holds beside that is left alone. */
export function askedIn(search: string): Asked {
  const given = new URLSearchParams(search)
  const chosen = facets.flatMap((facet) => {
    const value = given.get(facet)
    return value === null || value === '' ? [] : [[facet, value] as const]
  })
  return {text: given.get('q') ?? '', isPhrase: given.get('exact') === '1', chosen: Object.fromEntries(chosen)}
}

/** The part of an address after the path; empty when nothing is asked. */
export function addressFor({text, isPhrase, chosen}: Asked): string {
  const given = new URLSearchParams()
  if (text !== '') given.set('q', text)
  if (isPhrase && text !== '') given.set('exact', '1')
  for (const facet of facets) if (chosen[facet]) given.set(facet, chosen[facet])
  return given.size === 0 ? '' : `?${given}`
}

export const isIdle = ({text, chosen}: Asked): boolean => text === '' && Object.keys(chosen).length === 0
