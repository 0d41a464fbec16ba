import type {Reference} from '../model/entry.ts'
import type {FilePoint} from '../model/point.ts'
import type {LanguageTag, LocalText} from '../model/text.ts'
import type {FileContext, Path} from './file-context.ts'

/** A value's address in the file being read. */
export interface Spot {
  readonly context: FileContext
  readonly path: Path
}

export const within = ({context, path}: Spot, ...keys: Path): Spot => ({context, path: [...path, ...keys]})
export const pointOf = ({context, path}: Spot): FilePoint => context.pointOf(path)
export const keyPointOf = ({context, path}: Spot): FilePoint => context.keyPointOf(path)

/** One value or a list of them, each with its spot; none when the key was left out. */
export function each<T, R>(given: T | readonly T[] | undefined, spot: Spot, make: (value: T, spot: Spot) => R): R[] {
  if (given === undefined) return []
  return Array.isArray(given) ? given.map((value: T, index) => make(value, within(spot, index))) : [make(given as T, spot)]
}

export const reference = (text: string, spot: Spot): Reference => ({text: text.trim(), point: pointOf(spot)})
export const references = (given: string | readonly string[] | undefined, spot: Spot): Reference[] => each(given, spot, reference)

type Given = string | Readonly<Record<string, string>>
/** A plain text is the one for the file's language. */
export const localText = (given: Given, {context}: Spot): LocalText =>
  new Map<LanguageTag, string>(typeof given === 'string' ? [[context.lang, given]] : Object.entries(given))

type Defined<T> = {[K in keyof T as undefined extends T[K] ? never : K]: T[K]} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
/** A mapping without the keys that have no value. */
export const defined = <T extends object>(given: T): Defined<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<T>

/** `make` of a value that was given. */
export const maybe = <T, R>(given: T | undefined, make: (value: T) => R): R | undefined => (given === undefined ? undefined : make(given))
export const isTrue = (given: 'true' | 'false' | undefined): boolean => given === 'true'
