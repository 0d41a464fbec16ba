import type {Directory} from '../model/directory.ts'
import type {CorrectionFields, WithdrawalFields} from '../model/entry.ts'
import type {Correction, Withdrawal} from '../model/publication.ts'
import {claimIn, partyIn, sourceIn} from './resolve.ts'

export const withdrawalOf = ({on, by, notice, reason}: WithdrawalFields, known: Directory): Withdrawal => ({
  on,
  ...(by && {by: partyIn(known, by)}),
  ...(notice && {notice: notice.text.includes('://') ? notice.text : sourceIn(known, notice)}),
  ...(reason && {reason})
})

export const correctionOf = ({on, text, claims}: CorrectionFields, known: Directory, owner: string | undefined): Correction => ({
  on,
  text,
  claims: claims.map((claim) => claimIn(known, claim, owner))
})
