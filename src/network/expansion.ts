import {type Drop, isFocusId, readList, writeList} from './address-values.ts'
import {type EdgeStyle, edgeStyles} from './encoding.ts'

/** A node whose neighbours are drawn too. */
export interface Expansion {
  readonly id: string
  /** Only along lines of these styles. */
  readonly styles?: readonly EdgeStyle[]
  /** No more neighbours than this. */
  readonly most?: number
}
export const mostExpanded = 340

/** `person/ana`, `person/ana:says.disputes`, `person/ana::36`. */
function expansionOf(text: string): Expansion | undefined {
  const [id = '', words = '', number = '', ...rest] = text.split(':')
  const given = words === '' ? [] : words.split('.')
  const fits = given.every((word) => (edgeStyles as readonly string[]).includes(word)) && /^(?:[1-9]\d{0,2})?$/.test(number)
  if (!isFocusId(id) || rest.length > 0 || !fits || Number(number) > mostExpanded) return undefined
  const styles = edgeStyles.filter((style) => given.includes(style))
  return {id, ...(styles.length > 0 && styles.length < edgeStyles.length && {styles}), ...(number !== '' && {most: Number(number)})}
}

export function readExpansions(text: string, drop: Drop): Expansion[] {
  const found = readList(text, (word) => expansionOf(word) !== undefined, 40, drop).map((word) => expansionOf(word)!)
  return [...new Map(found.map((one) => [one.id, one])).values()]
}

export function writeExpansions(expansions: readonly Expansion[]): string {
  const words = expansions.map(({id, styles, most}) => `${id}:${(styles ?? []).join('.')}:${most ?? ''}`.replace(/:+$/, ''))
  return writeList(words)
}
