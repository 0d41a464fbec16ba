import {type Id, slugOf} from '../../model/id.ts'
import {startOf} from '../../model/point.ts'
import type {Content} from '../content.ts'
import {formerId} from '../former-ids.ts'
import {type Rule, shown} from '../rule.ts'

/** The ids that an owner's former slugs cover: those of its claims too. */
function formerIds({definitions}: Content): ReadonlySet<string> {
  const claims = definitions.map(({id}) => id).filter((id) => id.startsWith('claim/'))
  return new Set(
    definitions.flatMap((definition) =>
      definition.formerly.flatMap(({text}) => {
        const old = formerId(text, definition)
        const owned = claims.filter((claim) => slugOf(claim).startsWith(`${slugOf(definition.id)}/`))
        return [old, ...owned.map((claim) => `claim/${slugOf(old)}/${slugOf(claim).split('/')[1]}` as Id)]
      })
    )
  )
}

export const goneId: Rule<Content> = {
  code: 'gone-id',
  level: 'error',
  why: 'A permalink that was published keeps leading somewhere, or says why it does not.',
  *check(content) {
    const {entries, definitions, previousIds} = content
    const live = new Map<string, (typeof definitions)[number]>(definitions.map((definition) => [definition.id, definition]))
    const tombstones = entries.flatMap((entry) => (entry.kind === 'gone' ? entry.gone.map(({id}) => id) : []))
    for (const {text, point} of tombstones) {
      const living = live.get(text)
      if (living)
        yield {
          point,
          reason: `Unexpected id ${shown(text)} among what is gone, expected one that is no longer in use`,
          cause: {point: living.point, reason: 'in use here'}
        }
    }
    const explained = new Set([...live.keys(), ...formerIds(content), ...tombstones.map(({text}) => text)])
    for (const id of [...(previousIds ?? [])].sort()) {
      if (explained.has(id)) continue
      yield {
        point: startOf('content/gone.yaml'),
        reason: `Unexpected end of ${shown(id)}, expected it among \`formerly\` of what carries on, or in \`gone.yaml\``
      }
    }
  }
}
