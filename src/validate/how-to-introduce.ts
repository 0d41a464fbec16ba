import type {Entry} from '../model/entry.ts'
import {plural, speakerKinds} from '../model/id.ts'
import {either} from './rule.ts'
import type {Meaning} from './use.ts'

const speakerKeys = speakerKinds.map((kind) => plural[kind])

/** What an editor may write to make an unknown reference known, by the kind of file that holds it; nothing to say for claims. */
export function howToIntroduce(means: Meaning, file: Entry['kind'] | undefined): string {
  const hasEntities = file === 'article' || file === 'sidecar'
  const keys = either(speakerKeys.map((key) => `\`${key}\``))
  const folders = either(speakerKeys.map((key) => `\`${key}/\``))
  switch (means) {
    case 'speaker':
      return hasEntities ? `; introduce one under ${keys} of this file` : `; introduce one in an article or in ${folders}`
    case 'entity':
      return hasEntities
        ? '; introduce it under `people`, `organisations`, `topics` … of this file'
        : '; introduce it in an article or in `people/` …'
    case 'source':
    case 'basis':
      return hasEntities || file === 'entity' ? '; introduce it under `sources` of this file' : ''
    default:
      return ''
  }
}
