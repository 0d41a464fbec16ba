import {startOf} from '../../model/point.ts'
import type {Content} from '../content.ts'
import {formerIds} from '../permanent-ids.ts'
import {type Rule, shown} from '../rule.ts'

export const goneId: Rule<Content> = {
  code: 'gone-id',
  level: 'error',
  why: 'A permalink that was published keeps leading somewhere, or says why it does not.',
  *check(content) {
    const {entries, definitions, previousIds, unread, mistaken} = content
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
    // What a file defines that is not read, or not wholly, is not known: nothing can be said to have vanished.
    if (unread.length > 0 || mistaken.size > 0) return
    const explained = new Set([...live.keys(), ...formerIds(definitions), ...tombstones.map(({text}) => text)])
    for (const id of [...(previousIds ?? [])].sort()) {
      if (explained.has(id)) continue
      yield {
        point: startOf('content/gone.yaml'),
        reason: `Unexpected end of ${shown(id)}, expected it among \`formerly\` of what carries on, or in \`gone.yaml\``
      }
    }
  }
}
