import type {Edtf} from '../model/date.ts'
import type {CorrectionFields, WithdrawalFields} from '../model/entry.ts'
import type {Exception, Review} from '../model/publication.ts'
import type {WithdrawnInput} from './source.ts'
import {defined, each, localText, maybe, reference, references, type Spot, within} from './spot.ts'

type OneOrMany<T> = T | readonly T[] | undefined
type CorrectionInput = {on: string; text: string | Record<string, string>; claims?: string | string[] | undefined}

export const withdrawalFields = (given: WithdrawnInput, spot: Spot): WithdrawalFields =>
  defined({
    on: given.on as Edtf,
    by: maybe(given.by, (by) => reference(by, within(spot, 'by'))),
    notice: maybe(given.notice, (notice) => reference(notice, within(spot, 'notice'))),
    reason: maybe(given.reason, (reason) => localText(reason, spot))
  })

export const correctionFields = (given: OneOrMany<CorrectionInput>, spot: Spot): CorrectionFields[] =>
  each(given, spot, ({on, text, claims}, at) => ({
    on: on as Edtf,
    text: localText(text, at),
    claims: references(claims, within(at, 'claims'))
  }))

export const reviews = (given: OneOrMany<{by: string; on: string}>, spot: Spot): Review[] => each(given, spot, ({by, on}) => ({by, on: on as Edtf}))

export const exceptions = (given: OneOrMany<Exception>, spot: Spot): Exception[] => each(given, spot, ({rule, why, by}) => ({rule, why, by}))
