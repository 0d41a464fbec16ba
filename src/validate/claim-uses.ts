import type {AdditionFields, BasisFields, ClaimFields, ReplyFields, StatementFields, TestimonyFields} from '../model/entry.ts'
import {type Use, usesOf, withdrawalUses} from './use.ts'

export const basisUses = (basis: readonly BasisFields[] | undefined): Use[] =>
  usesOf(
    'basis',
    (basis ?? []).map((one) => ('source' in one ? one.source : undefined))
  )

const testimonyUses = ({speakers, basis, departs}: TestimonyFields): Use[] => [
  ...usesOf('speaker', speakers),
  ...basisUses(basis),
  ...usesOf('source', [departs?.from])
]
const statementUses = (statement: StatementFields): Use[] => [...usesOf('source', [statement.source]), ...testimonyUses(statement)]
const replyUses = (reply: ReplyFields | undefined): Use[] => [...usesOf('speaker', [reply?.of]), ...usesOf('source', [reply?.source])]

export const claimUses = (claim: ClaimFields): Use[] => [
  ...testimonyUses(claim.testimony),
  ...claim.statements.flatMap(statementUses),
  ...usesOf('entity', claim.about),
  ...usesOf('claim', [...claim.contradicts, ...claim.sameAs, ...claim.inferredFrom.flat()]),
  ...replyUses(claim.reply),
  ...withdrawalUses(claim.withdrawn)
]

export const additionUses = ({claim, statements, reply}: AdditionFields): Use[] => [
  ...usesOf('claim', [claim]),
  ...statements.flatMap(statementUses),
  ...replyUses(reply)
]
