import type {Content} from '../content.ts'
import {formerId} from '../former-ids.ts'
import {type Rule, shown} from '../rule.ts'

export const formerlyCycle: Rule<Content> = {
  code: 'formerly-cycle',
  level: 'error',
  why: 'An old address can lead to one new page only, and not to itself.',
  *check({definitions}) {
    const live = new Map(definitions.map((definition) => [definition.id, definition]))
    const carried = new Map<string, {text: string; point: (typeof definitions)[number]['point']}>()
    for (const definition of definitions) {
      for (const {text, point} of definition.formerly) {
        const old = formerId(text, definition)
        const living = live.get(old)
        const first = carried.get(old)
        if (living)
          yield {
            point,
            reason: `Unexpected former id ${shown(text)}, expected one that is no longer in use`,
            cause: {point: living.point, reason: 'in use here'}
          }
        else if (first)
          yield {
            point,
            reason: `Unexpected former id ${shown(text)}, expected one that nothing else carries`,
            cause: {point: first.point, reason: 'first carried here'}
          }
        else carried.set(old, {text, point})
      }
    }
  }
}
