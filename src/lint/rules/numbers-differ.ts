import type {Claim} from '../../model/claim.ts'
import type {KnowledgeGraph} from '../../model/graph.ts'
import type {Statement} from '../../model/statement.ts'
import {shown} from '../../validate/rule.ts'
import {liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

/** Digits of Arabic and Persian as those of Latin script. */
const asLatin = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))

/** The numbers of a quote, however their thousands are parted. */
function numbersIn({quote}: Statement): Set<string> {
  const found = asLatin(quote?.text ?? '').match(/\d+(?:[.,٬\u00a0\u202f]\d{3})*(?:[.,]\d+)?/g) ?? []
  return new Set(found.map((number) => number.replace(/[.,٬\u00a0\u202f](?=\d{3}(?!\d))/g, '')))
}

/** The statements on a claim by the sources that one of them rests on. */
function above({sources}: KnowledgeGraph, claim: Claim, statement: Statement): Statement[] {
  const basis = (statement.basis ?? sources.get(statement.source)?.basis ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.source]))
  return claim.statements.filter(({source}) => source !== statement.source && basis.includes(source))
}

export const numbersDiffer: LintRule = {
  code: 'numbers-differ',
  level: 'info',
  why: 'A number that changes from one text to the next is where a claim grows.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      for (const statement of claim.statements) {
        const numbers = numbersIn(statement)
        const other = above(graph, claim, statement).find((one) => numbersIn(one).size > 0 && !numbersIn(one).isSupersetOf(numbers))
        if (!other || numbers.size === 0 || statement.departs) continue
        const number = [...numbers].find((one) => !numbersIn(other).has(one)) ?? ''
        const reason = `Unexpected number ${shown(number)} that is not in the quote it rests on, expected the same, or \`departs\``
        yield {of: claim, point: statement.point, reason, cause: {point: other.point, reason: 'quoted here'}}
      }
    }
  }
}
