import type {Entity} from '../model/entity.ts'
import {shown} from '../render/names.ts'
import {fact} from './claim-facts.ts'
import {subkindWords} from './kind-words.ts'
import type {FactView, TextView} from './parts.ts'
import {addressPart, datePart, words} from './pieces.ts'
import type {Reading} from './reading.ts'

function ownFacts({lang}: Reading, entity: Entity): FactView[] {
  if (entity.kind === 'person') {
    const {born, died} = entity
    return [...(born === undefined ? [] : fact('Born', [datePart(born, lang)])), ...(died === undefined ? [] : fact('Died', [datePart(died, lang)]))]
  }
  if (entity.kind === 'organisation') return entity.subkind ? fact('Kind', [words(subkindWords[entity.subkind])]) : []
  if (entity.kind === 'account') {
    const {platform, handle, url} = entity
    return [
      ...(platform === undefined ? [] : fact('Platform', [words(platform)])),
      ...fact('Handle', [words(handle)]),
      ...(url === undefined ? [] : fact('Address', [addressPart(url)]))
    ]
  }
  return entity.date === undefined ? [] : fact('Date', [datePart(entity.date, lang)])
}

const elsewhere = (same: string): string => (/^Q\d+$/.test(same) ? `https://www.wikidata.org/wiki/${same}` : same)

/** What the record of an entity holds; everything else about it is a claim. */
export function entityFacts(reading: Reading, entity: Entity): FactView[] {
  const same = entity.sameAs.map((address) => [addressPart(elsewhere(address), address)])
  return [...ownFacts(reading, entity), ...fact('The same elsewhere', ...same)]
}

const livingNotes: ReadonlyMap<boolean | 'presumed', string> = new Map<boolean | 'presumed', string>([
  [true, 'A living person.'],
  ['presumed', 'Presumed to be living, as nothing else is recorded here.']
])

/** What a reader should keep in mind on this page. */
export function entityNotes({lang}: Reading, entity: Entity): TextView[] {
  const living = entity.kind === 'person' ? livingNotes.get(entity.living) : undefined
  const persona =
    entity.kind === 'account' ? 'An account or byline. Who stands behind it is a matter of claims, each listed with who makes it.' : undefined
  const standing = [living, persona].filter((text) => text !== undefined).map((text) => ({text}))
  return entity.note ? [...standing, shown(entity.note, lang)] : standing
}
