import type {Directory} from '../../model/directory.ts'
import {kinds, plural, speakerKinds} from '../../model/id.ts'
import {startOf} from '../../model/point.ts'
import {closest} from '../closest.ts'
import type {Content, PlacedUse} from '../content.ts'
import {howToIntroduce} from '../how-to-introduce.ts'
import {meaningsOf, mustMean} from '../meanings.ts'
import {relationParts} from '../relation-parts.ts'
import {either, type Finding, type Rule, shown} from '../rule.ts'

interface Words {
  readonly noun: string
  readonly wanted: string
  readonly names: () => readonly string[]
  /** The same text for names of one and the same. */
  readonly meaningOf: (name: string) => string
}

const prefixes: ReadonlySet<string> = new Set([...kinds, ...Object.values(plural)])
const basisWords = ['original', 'unnamed', 'itself']
const ids = (hits: readonly string[]): string => hits.join(' ')

function wordsFor({means, owner, reference: {text}}: PlacedUse, known: Directory): Words {
  const ofEntity = (name: string): string => ids(known.entity(name))
  switch (means) {
    case 'speaker':
      return {
        noun: 'name',
        wanted: `a known ${either(speakerKinds)}`,
        names: () => known.entityNames(speakerKinds),
        meaningOf: (name) => ids(known.entity(name, speakerKinds))
      }
    case 'basis':
      return {
        noun: 'basis',
        wanted: '`original`, `unnamed` or the key of a known source',
        names: () => [...basisWords, ...known.sourceKeys()],
        meaningOf: (key) => ids(known.source(key)) || key
      }
    case 'source':
      return {noun: 'source', wanted: 'the key of a known source', names: known.sourceKeys, meaningOf: (key) => ids(known.source(key))}
    case 'claim': {
      const wanted = text.includes('/') ? 'a known `owner/claim`' : 'a claim of this file, or `owner/claim`'
      return {noun: 'claim', wanted, names: () => known.claimNames(owner), meaningOf: (name) => name}
    }
    case 'middle':
      return {
        noun: 'reference',
        wanted: 'a known entity or `owner/claim`',
        names: () => [...known.entityNames(), ...known.claimNames(undefined)],
        meaningOf: (name) => ofEntity(name) || name
      }
    case 'node':
      return {
        noun: 'reference',
        wanted: 'a known entity, `owner/claim` or source',
        names: () => [...known.entityNames(), ...known.sourceKeys(), ...known.claimNames(undefined)],
        meaningOf: (name) => ofEntity(name) || name
      }
    case 'any':
      return {
        noun: 'reference',
        wanted: 'something known',
        names: () => [...known.entityNames(), ...known.sourceKeys(), ...known.claimNames(undefined)],
        meaningOf: (name) => ofEntity(name) || name
      }
    default:
      return {noun: 'name', wanted: 'a known entity', names: () => known.entityNames(), meaningOf: ofEntity}
  }
}

/** Looking through all names takes time: with more slips than this the first will do. */
const mostSuggestions = 200

/** The file that was not read and would say what a reference means: that of the claim's owner, else any. */
function causeIn(unread: readonly string[], text: string): Pick<Finding, 'cause'> {
  const owner = text.includes('/') ? text.slice(0, text.indexOf('/')) : undefined
  const file = unread.find((path) => path.endsWith(`/${owner}.md`)) ?? unread[0]
  return file === undefined ? {} : {cause: {point: startOf(file), reason: 'this file was not read and may define it'}}
}

/** Names and slugs have no kind before them; a full id has. */
const withoutKind = (text: string): string => {
  const [kind = '', ...rest] = text.split('/')
  return rest.length > 0 && prefixes.has(kind) ? rest.join('/') : text
}

/** Tells of unknown references; the names to choose from are listed once for each meaning. */
function teller({known, unread, entries}: Content): (use: PlacedUse) => Finding {
  const kindOfFile = new Map(entries.map(({file, kind}) => [file, kind]))
  const lists = new Map<string, readonly string[]>()
  let told = 0
  return (use) => {
    const {text, point} = use.reference
    const {noun, wanted, names, meaningOf} = wordsFor(use, known)
    const list = `${use.means} ${use.means === 'claim' ? use.owner : ''}`
    told += 1
    if (told <= mostSuggestions && !lists.has(list)) lists.set(list, names())
    const expected = told <= mostSuggestions ? closest(withoutKind(text), lists.get(list) ?? [], meaningOf) : []
    const isNew = expected.length === 0
    const how = isNew ? howToIntroduce(use.means, kindOfFile.get(point.file)) : ''
    return {point, reason: `Unexpected ${noun} ${shown(text)}, expected ${wanted}${how}`, expected, ...(isNew && causeIn(unread, text))}
  }
}

export const unknownReference: Rule<Content> = {
  code: 'unknown-reference',
  level: 'error',
  why: 'A statement whose speaker, source or subject does not exist would drop out of the graph.',
  *check(content) {
    const {uses, claims, entries, known, predicates} = content
    const findingOf = teller(content)
    for (const use of uses) if (mustMean(use) && meaningsOf(use, known).length === 0) yield findingOf(use)
    for (const {fields, owner, publication} of claims) {
      const parts = relationParts(fields, predicates)
      const ends = parts ? [parts.subject, parts.object] : []
      const unknown = ends.filter(({text}) => known.entity(text).length === 0)
      for (const reference of unknown) yield findingOf({means: 'entity', reference, owner, publication})
    }
    const files = new Set(entries.map(({file}) => file))
    for (const entry of entries) {
      if (entry.kind !== 'sidecar' || files.has(entry.owner)) continue
      yield {point: entry.point, reason: `Unexpected file without ${shown(entry.owner)}, expected that file beside it`}
    }
  }
}
