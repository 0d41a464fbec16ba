import * as z from 'zod'

type Shape = Readonly<Record<string, z.ZodType>>

const isMapping = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key without a value counts as left out. */
const withoutEmpty = (value: unknown): unknown =>
  isMapping(value) ? Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== '')) : value

/**
 * A mapping that knows all its keys. The words of an issue are what was expected: its keys, or a mapping.
 * `when` tests see the mapping even when single keys of it are wrong, so that all problems show in one run.
 */
export const fields = <S extends Shape>(shape: S) =>
  z.preprocess(withoutEmpty, z.strictObject(shape, {error: ({code}) => (code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : 'a mapping')}))

/** One value, or a list of them. */
export const oneOrMany = <T extends z.ZodType>(one: T) => z.union([one, z.array(one, {error: 'a list'})])
