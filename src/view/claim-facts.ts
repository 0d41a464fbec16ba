import type {Claim} from '../model/claim.ts'
import type {Edtf} from '../model/date.ts'
import {shown} from '../render/names.ts'
import type {FactView, PartView} from './parts.ts'
import {datePart, joined, linkPart, words, wordsOf} from './pieces.ts'
import type {Reading} from './reading.ts'

const kinds: Readonly<Record<Claim['kind'], string>> = {factual: 'Says how something is or was', opinion: 'An opinion', forecast: 'A forecast'}

export const fact = (label: string, ...values: readonly (readonly PartView[])[]): FactView[] => (values.length === 0 ? [] : [{label, values}])

function relationFacts(reading: Reading, {relation}: Claim): FactView[] {
  if (!relation) return []
  const {graph, lang} = reading
  const {subject, predicate, object, since, until, role} = relation
  const label = graph.predicates.get(predicate)?.label
  const time = (date: Edtf | undefined): PartView[] => (date === undefined ? [] : [datePart(date, lang)])
  return [
    ...fact('Relation, as claimed', [
      words(`“${label ? shown(label, lang).text : predicate}”: from `),
      linkPart(reading, subject),
      words(' to '),
      linkPart(reading, object)
    ]),
    ...(role ? fact('Role, as claimed', [wordsOf(shown(role, lang))]) : []),
    ...(since === undefined ? [] : fact('Since, as claimed', time(since))),
    ...(until === undefined ? [] : fact('Until, as claimed', time(until)))
  ]
}

/** What the record of a claim holds beside its statements. */
export function claimFacts(reading: Reading, claim: Claim): FactView[] {
  const {about, kind, when, made, sensitive} = claim
  const {lang} = reading
  return [
    ...fact('Kind', [words(kinds[kind])]),
    ...(about.length > 0
      ? fact(
          'About',
          joined(
            about.map((id) => [linkPart(reading, id)]),
            ', '
          )
        )
      : []),
    ...relationFacts(reading, claim),
    ...(when === undefined ? [] : fact('Time of the matter, as claimed', [datePart(when, lang)])),
    ...(made === undefined ? [] : fact('First said', [datePart(made, lang)])),
    ...(sensitive.length > 0 ? fact('Sensitive topic', [words(sensitive.join(', '))]) : [])
  ]
}
