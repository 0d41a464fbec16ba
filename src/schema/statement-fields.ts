import type {DepartureFields, StatementFields, TestimonyFields} from '../model/entry.ts'
import {type Stance, stances} from '../model/statement.ts'
import {basisFields} from './basis-fields.ts'
import {defined, each, localText, maybe, pointOf, reference, references, type Spot, within} from './spot.ts'
import type {BasisInput, DepartsInput, StatementInput, StatementsInput} from './statement.ts'

interface TestimonyInput {
  readonly by?: string | string[] | undefined
  readonly at?: string | undefined
  readonly quote?: string | undefined
  readonly lang?: string | undefined
  readonly translation?: string | Record<string, string> | undefined
  readonly basis?: BasisInput | undefined
  readonly hedge?: 'alleged' | 'suggested' | undefined
  readonly departs?: DepartsInput | undefined
}

function departureFields(given: DepartsInput, spot: Spot): DepartureFields {
  if (typeof given === 'string') return {text: localText(given, spot)}
  return defined({
    text: localText(given.text, within(spot, 'text')),
    from: maybe(given.from, (from) => reference(from, within(spot, 'from')))
  })
}

export function testimonyFields(given: TestimonyInput, spot: Spot): TestimonyFields {
  const quote = maybe(given.quote, (text) =>
    defined({
      text,
      lang: given.lang,
      translation: maybe(given.translation, (translation) => localText(translation, spot)),
      point: pointOf(within(spot, 'quote'))
    })
  )
  return defined({
    speakers: references(given.by, within(spot, 'by')),
    locator: given.at,
    quote,
    basis: basisFields(given.basis, within(spot, 'basis')),
    hedge: given.hedge,
    departs: maybe(given.departs, (departs) => departureFields(departs, within(spot, 'departs')))
  })
}

/** `key, p. 3`: what follows the first comma is the locator. */
function shortStatement(text: string, stance: Stance, spot: Spot): StatementFields {
  const comma = text.indexOf(',')
  const key = comma < 0 ? text : text.slice(0, comma)
  const locator = comma < 0 ? '' : text.slice(comma + 1).trim()
  return {source: reference(key, spot), stance, speakers: [], ...(locator === '' ? {} : {locator}), point: pointOf(spot)}
}

function statementFields(given: StatementInput, stance: Stance, spot: Spot): StatementFields {
  if (typeof given === 'string') return shortStatement(given, stance, spot)
  return {
    source: reference(given.source, within(spot, 'source')),
    stance,
    ...testimonyFields(given, spot),
    ...defined({note: maybe(given.note, (note) => localText(note, spot))}),
    point: pointOf(spot)
  }
}

/** The statements under the keys of the stances, in their order. */
export const statementsOf = (given: {readonly [S in Stance]?: StatementsInput | undefined}, spot: Spot): StatementFields[] =>
  stances.flatMap((stance) => each(given[stance], within(spot, stance), (one: StatementInput, at) => statementFields(one, stance, at)))
