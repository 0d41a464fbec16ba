import type {Claim} from '../../model/claim.ts'
import {certainlyBefore, type Edtf} from '../../model/date.ts'
import type {Person} from '../../model/entity.ts'
import {shown} from '../../validate/rule.ts'
import {liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

const datesOf = ({when, relation}: Claim): Edtf[] => [when, relation?.since, relation?.until].filter((date) => date !== undefined)

const isOutside = (date: Edtf, {born, died}: Person): boolean =>
  (born !== undefined && certainlyBefore(date, born)) || (died !== undefined && certainlyBefore(died, date))

export const timeOutsideLife: LintRule = {
  code: 'time-outside-life',
  level: 'warn',
  why: 'A date outside of a life most often means the wrong person.',
  *check({graph}) {
    for (const claim of liveClaims(graph)) {
      const people = claim.relation ? [claim.relation.subject, claim.relation.object] : claim.about
      for (const person of people.flatMap((id) => graph.entities.get(id) ?? [])) {
        const date = person.kind === 'person' ? datesOf(claim).find((one) => isOutside(one, person)) : undefined
        if (date === undefined || person.kind !== 'person') continue
        const life = `${person.born ?? '…'}–${person.died ?? '…'}`
        yield {
          of: claim,
          point: claim.point,
          reason: `Unexpected date ${shown(date)}, expected one within ${life}`,
          cause: {point: person.point, reason: 'whose life is given here'}
        }
      }
    }
  }
}
