/** Whether this is a phone, as the style sheets have it. */
export const isSmall = (): boolean => matchMedia('(max-width: 40rem)').matches

/** Whether the reader has colours of their own. */
export const forcedColours = matchMedia('(forced-colors: active)')
