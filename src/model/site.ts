import type {Level} from './message.ts'
import type {LanguageTag, LocalText} from './text.ts'

/** What `content/site.yaml` says. Nothing here changes what counts as a line of sourcing. */
export interface Site {
  readonly title: LocalText
  readonly description?: LocalText
  /** Where it is published, with its path: `https://host/repo/`. Unset: no absolute address is written. */
  readonly url?: string
  /** The path of `url`, or `/`; begins and ends with a slash. */
  readonly base: string
  readonly lang: LanguageTag
  readonly languages: readonly LanguageTag[]
  readonly licence?: string
  readonly maintainers: readonly string[]
  readonly contact?: string
  readonly repository?: {readonly url: string; readonly branch: string}
  /** Id of a CSL style. */
  readonly citationStyle: string
  readonly lint: ReadonlyMap<string, Level | 'off'>
  readonly loadedWords: ReadonlyMap<LanguageTag, readonly string[]>
  /** Days after which an access date is old. */
  readonly staleAfter: number
}
