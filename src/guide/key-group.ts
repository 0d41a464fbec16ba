import {keyExamples} from './key-examples.ts'
import {moreKeyExamples} from './more-key-examples.ts'
import {type Json, valueForm} from './value-form.ts'

/** A key as the guide explains it. */
export interface KeyFacts {
  readonly key: string
  readonly isRequired: boolean
  /** What may stand there, in words; backticks around what is typed. */
  readonly form: string
  /** What holds when it is left out, where the sentence says so. */
  readonly whenLeftOut?: string
  readonly meaning: string
  /** As an editor would write it, with the key. */
  readonly example: string
}
export interface KeyGroup {
  /** Its place on the page. */
  readonly id: string
  readonly title: string
  /** Where it stands; backticks around what is typed. */
  readonly intro: string
  readonly keys: readonly KeyFacts[]
}

/** Each example of a group by its key: a key stands at the start of a line. */
export function examplesByKey(group: string): ReadonlyMap<string, string> {
  const text = keyExamples[group] ?? moreKeyExamples[group] ?? ''
  return new Map(
    text.split(/^(?=[\w-]+:)/m).flatMap((part): [string, string][] => (part === '' ? [] : [[part.slice(0, part.indexOf(':')), part.trimEnd()]]))
  )
}

const leftOut = /(?:^|[;,] )([^;,]+?) when left out[.;]?/

/** The keys of a mapping by its JSON Schema, with examples of a group. */
export function keyFacts(json: Json & {readonly required?: readonly string[]}, group: string): KeyFacts[] {
  const examples = examplesByKey(group)
  return Object.entries(json.properties ?? {}).map(([key, value]) => {
    const sentence = (value as {description?: string}).description ?? ''
    const default_ = leftOut.exec(sentence)?.[1]
    return {
      key,
      isRequired: json.required?.includes(key) ?? false,
      form: valueForm(value),
      meaning: sentence,
      example: examples.get(key) ?? '',
      ...(default_ !== undefined && {whenLeftOut: default_})
    }
  })
}
