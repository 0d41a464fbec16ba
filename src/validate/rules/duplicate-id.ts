import {entitiesOf, sourcesOf} from '../../model/directory.ts'
import {type Id, kindOf, slugOf} from '../../model/id.ts'
import {lookupKey} from '../../model/lookup-key.ts'
import {comparePoints, type FilePoint} from '../../model/point.ts'
import type {Content} from '../content.ts'
import {lookAlikes} from '../look-alikes.ts'
import {type Finding, type Rule, shown} from '../rule.ts'

interface Claimed {
  /** What may be there once. */
  readonly key: string
  readonly noun: string
  readonly text: string
  readonly point: FilePoint
  readonly wanted: string
}

function* second(all: readonly Claimed[]): Generator<Finding> {
  const first = new Map<string, FilePoint>()
  for (const {key, noun, text, point, wanted} of all.toSorted((a, b) => comparePoints(a.point, b.point))) {
    const earlier = first.get(key)
    if (!earlier) first.set(key, point)
    else yield {point, reason: `Unexpected ${noun} ${shown(text)}, expected ${wanted}`, cause: {point: earlier, reason: 'first defined here'}}
  }
}

/** Articles and entities share one space of slugs, because claims stand under either. */
function claimedId(id: Id, point: FilePoint): Claimed {
  const kind = kindOf(id)
  const isOwner = kind !== 'source' && kind !== 'claim'
  return {
    key: isOwner ? `owner/${slugOf(id)}` : id,
    noun: kind,
    text: slugOf(id),
    point,
    wanted: kind === 'source' ? 'a key not in use' : 'a slug not in use'
  }
}

const claimedTours = ({entries}: Content): Claimed[] =>
  entries.flatMap((entry) =>
    entry.kind === 'tour' ? [{key: entry.slug, noun: 'tour', text: entry.slug, point: entry.point, wanted: 'a slug not in use'}] : []
  )

/** The keys that a citation may use beside the slugs; of two equal slugs the ids tell. */
const claimedCitationKeys = ({entries}: Content): Claimed[] => {
  const sources = entries.flatMap(sourcesOf)
  const slugs = new Map(sources.map(({slug, point}) => [slug, point]))
  const given = sources.filter(({slug, citationKey}) => citationKey !== slug)
  const claimed = (text: string, point: FilePoint): Claimed => ({key: text, noun: 'citation key', text, point, wanted: 'a key not in use'})
  return given.flatMap(({citationKey, point}) => {
    const taken = slugs.get(citationKey)
    return [claimed(citationKey, point), ...(taken ? [claimed(citationKey, taken)] : [])]
  })
}

/** Pairs the editors have declared to be different, both ways round. */
function declaredDifferent({entries, known}: Content): ReadonlySet<string> {
  const pairs = entries.flatMap((entry) => [
    ...entitiesOf(entry).flatMap(({kind, slug, differentFrom}) =>
      differentFrom.flatMap(({text}) => known.entity(text).map((other) => [`${kind}/${slug}`, other] as const))
    ),
    ...(entry.kind === 'decisions'
      ? entry.different.flatMap(({pair: [a, b]}) => known.entity(a.text).flatMap((one) => known.entity(b.text).map((other) => [one, other] as const)))
      : [])
  ])
  return new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
}

/** One main name for two entities of a kind. */
function* namesTwice(content: Content): Generator<Finding> {
  const different = declaredDifferent(content)
  const named = content.entries
    .flatMap(entitiesOf)
    .flatMap(({kind, slug, names}) => names.filter(({use}) => use === 'main').map((name) => ({kind, id: `${kind}/${slug}`, name})))
    .sort((a, b) => comparePoints(a.name.point, b.name.point))
  for (const group of Map.groupBy(named, ({kind, name}) => `${kind} ${lookupKey(name.text)}`).values()) {
    for (const [index, {id, name}] of group.entries()) {
      const earlier = group.slice(0, index).find((one) => one.id !== id && !different.has(`${id} ${one.id}`))
      if (!earlier) continue
      const reason = `Unexpected second introduction of ${shown(name.text)}, expected the name in use, or \`different-from\``
      yield {point: name.point, reason, cause: {point: earlier.name.point, reason: 'first introduced here'}}
    }
  }
}

export const duplicateId: Rule<Content> = {
  code: 'duplicate-id',
  level: 'error',
  why: 'Two things with one address, or one name for two, would be mixed up by every link.',
  *check(content) {
    yield* second(content.definitions.map(({id, point}) => claimedId(id, point)))
    yield* second(claimedTours(content))
    yield* second(claimedCitationKeys(content))
    yield* namesTwice(content)
    for (const {name, other, isMixed} of lookAlikes(content)) {
      if (!isMixed) continue
      const reason = `Unexpected name ${shown(name.text)} that looks like another in letters of two scripts, expected letters of one script`
      yield {point: name.point, reason, cause: {point: other.point, reason: 'looks like this one'}}
    }
  }
}
