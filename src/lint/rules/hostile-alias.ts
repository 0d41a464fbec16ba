import type {Claim} from '../../model/claim.ts'
import type {Entity} from '../../model/entity.ts'
import type {Id} from '../../model/id.ts'
import {shown} from '../../validate/rule.ts'
import {isSensitive, liveClaims} from '../claims-in-question.ts'
import type {LintRule} from '../weakness.ts'

/** Whether a source disputes what an entity says, or carries a sensitive claim or an opinion about it. */
const isAgainst = (claims: readonly Claim[], source: Id<'source'>, {id}: Entity): boolean =>
  claims.some((claim) => {
    const own = claim.statements.filter((statement) => statement.source === source)
    const saysSo = claim.statements.some(({stance, speakers}) => stance === 'supports' && speakers.includes(id))
    const accuses = claim.about.includes(id) && (isSensitive(claim) || claim.kind === 'opinion')
    return own.some(({stance}) => (stance === 'disputes' && saysSo) || (stance === 'supports' && accuses))
  })

export const hostileAlias: LintRule = {
  code: 'hostile-alias',
  level: 'info',
  why: 'A name that only an opponent uses takes a side when we display it.',
  *check({graph}) {
    const claims = liveClaims(graph)
    for (const entity of graph.entities.values()) {
      for (const {text, use, seenIn} of entity.names) {
        const [source, ...others] = seenIn
        if (use === 'search' || source === undefined || others.length > 0 || !isAgainst(claims, source, entity)) continue
        yield {
          of: entity,
          point: entity.point,
          reason: `Unexpected displayed name ${shown(text)} that only one opposed source uses, expected \`use: search\``
        }
      }
    }
  }
}
