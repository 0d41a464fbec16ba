/** How a forge opens its page for a new file with something in it. */
export interface NewFilePage {
  /** Up to the branch. */
  readonly address: string
  /** The parameter for the path of the file. */
  readonly path: string
  /** The parameter for its text; a forge without one gets the path only. */
  readonly text?: string | undefined
}

/** Servers refuse longer addresses. */
export const longestAddress = 7000

export interface NewFileLink {
  readonly href: string
  /** Whether the text stands in the address; else it has to be copied. */
  readonly carriesText: boolean
}

/** The address of a forge's page for a new file. */
export function newFileLink({address, path: pathKey, text: textKey}: NewFilePage, path: string, text: string): NewFileLink {
  const named = `${address}?${new URLSearchParams([[pathKey, path]])}`
  if (textKey === undefined) return {href: named, carriesText: false}
  const whole = `${named}&${new URLSearchParams([[textKey, text]])}`
  return whole.length <= longestAddress ? {href: whole, carriesText: true} : {href: named, carriesText: false}
}
