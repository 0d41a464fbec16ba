import type {Directory} from '../model/directory.ts'
import type {AdditionFields, ClaimFields, StatementFields, TestimonyFields} from '../model/entry.ts'
import type {Id} from '../model/id.ts'
import type {Publication} from '../model/publication.ts'
import type {Statement} from '../model/statement.ts'
import type {Quote} from '../model/text.ts'
import {basisOf} from './basis-of.ts'
import type {Origin} from './origin.ts'
import {sourceIn, speakerIn} from './resolve.ts'

/** What a file adds to a claim that another file defines. */
export interface Addition {
  readonly fields: AdditionFields
  readonly publication: Publication
}

const quoteOf = ({text, lang, translation}: Quote): Quote => ({
  text,
  ...(lang !== undefined && {lang}),
  ...(translation && {translation})
})

/** What a statement says beside its source and stance. */
function testimonyOf(given: TestimonyFields, source: Id<'source'>, known: Directory) {
  const {locator, quote, basis, hedge, departs} = given
  return {
    speakers: given.speakers.map((speaker) => speakerIn(known, speaker)),
    ...(locator !== undefined && {locator}),
    ...(quote && {quote: quoteOf(quote)}),
    ...(basis && basis.length > 0 && {basis: basisOf(basis, source, known)}),
    ...(hedge && {hedge}),
    ...(departs && {departs: {text: departs.text, ...(departs.from && {from: sourceIn(known, departs.from)})}})
  }
}

/** Statements that all bear on one claim, before they are numbered. */
export function statementsOf(claim: Id<'claim'>, fields: ClaimFields, origin: Origin, additions: readonly Addition[], known: Directory): Statement[] {
  const {testimony} = fields
  const typed = (given: StatementFields, publication: Publication, note = given.note): Statement => {
    const source = sourceIn(known, given.source)
    const inherits = given.stance === 'supports' && given.speakers.length === 0
    return {
      id: '',
      claim,
      source,
      stance: given.stance,
      ...testimonyOf(inherits ? {...given, speakers: testimony.speakers} : given, source, known),
      ...(note && {note}),
      implicit: false,
      publication,
      point: given.point
    }
  }
  const own = fields.statements.map((given) => typed(given, origin.publication))
  const added = additions.flatMap(({fields: {statements, note}, publication}) =>
    statements.map((given) => typed(given, publication, given.note ?? note))
  )
  const examined = origin.examines && sourceIn(known, origin.examines)
  if (examined === undefined || own.some(({source}) => source === examined)) return [...own, ...added]
  const implicit: Statement = {
    id: '',
    claim,
    source: examined,
    stance: 'supports',
    ...testimonyOf(testimony, examined, known),
    implicit: true,
    publication: origin.publication,
    point: fields.point
  }
  return [implicit, ...own, ...added]
}
