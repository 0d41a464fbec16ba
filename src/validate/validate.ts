import type {Directory} from '../model/directory.ts'
import type {Entry} from '../model/entry.ts'
import type {Message} from '../model/message.ts'
import {type Content, contentOf, type GivenContent} from './content.ts'
import {messageOf, type Rule} from './rule.ts'
import {ambiguousReference} from './rules/ambiguous-reference.ts'
import {duplicateId} from './rules/duplicate-id.ts'
import {formerlyCycle} from './rules/formerly-cycle.ts'
import {goneId} from './rules/gone-id.ts'
import {nearName} from './rules/near-name.ts'
import {noStatement} from './rules/no-statement.ts'
import {quoteAbsent} from './rules/quote-absent.ts'
import {statementTwice} from './rules/statement-twice.ts'
import {tourStep} from './rules/tour-step.ts'
import {unfinished} from './rules/unfinished.ts'
import {unknownPredicate} from './rules/unknown-predicate.ts'
import {unknownReference} from './rules/unknown-reference.ts'
import {unpublishedReference} from './rules/unpublished-reference.ts'
import {unusedTestimony} from './rules/unused-testimony.ts'
import {wrongKind} from './rules/wrong-kind.ts'

/** What one file cannot know of itself. */
export const rules: readonly Rule<Content>[] = [
  unknownReference,
  ambiguousReference,
  duplicateId,
  unknownPredicate,
  wrongKind,
  goneId,
  formerlyCycle,
  quoteAbsent,
  nearName,
  noStatement,
  unfinished,
  statementTwice,
  unpublishedReference,
  unusedTestimony,
  tourStep
]

/** Everything that is wrong between the files; without an error, every reference has exactly one meaning. */
export function validate(entries: readonly Entry[], known: Directory, given: GivenContent): Message[] {
  const content = contentOf(entries, known, given)
  return rules.flatMap(({code, level, check}) => [...check(content)].map((finding) => messageOf(code, level, finding)))
}
