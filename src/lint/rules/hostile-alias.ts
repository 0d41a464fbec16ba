import {nameForm} from '../../analyse/name-form.ts'
import {isVariantOf} from '../../analyse/name-variant.ts'
import type {Claim} from '../../model/claim.ts'
import type {Entity} from '../../model/entity.ts'
import type {Id} from '../../model/id.ts'
import type {Name} from '../../model/name.ts'
import {shown} from '../../validate/rule.ts'
import {isSensitive, liveClaims} from '../claims-in-question.ts'
import {nameUse} from '../name-use.ts'
import type {LintRule} from '../weakness.ts'

/** Whether a source disputes what an entity says, or carries a sensitive claim or an opinion about it. */
const isAgainst = (claims: readonly Claim[], source: Id<'source'>, {id}: Entity): boolean =>
  claims.some((claim) => {
    const own = claim.statements.filter((statement) => statement.source === source)
    const saysSo = claim.statements.some(({stance, speakers}) => stance === 'supports' && speakers.includes(id))
    const accuses = claim.about.includes(id) && (isSensitive(claim) || claim.kind === 'opinion')
    return own.some(({stance}) => (stance === 'disputes' && saysSo) || (stance === 'supports' && accuses))
  })

/** The source that alone is named as using a name, where it is opposed. */
function opponentUsing(claims: readonly Claim[], {use, seenIn}: Name, entity: Entity): Id<'source'> | undefined {
  const [source, ...others] = seenIn
  return use !== 'search' && source !== undefined && others.length === 0 && isAgainst(claims, source, entity) ? source : undefined
}

/** A name of an opponent that is no mere spelling or abbreviation of one that is used beside it. */
function hostileNames(claims: readonly Claim[], entity: Entity): {name: Name; source: Id<'source'>}[] {
  const judged = entity.names.map((name) => ({name, source: opponentUsing(claims, name, entity)}))
  const common = judged.flatMap(({name, source}) => (source === undefined && name.use !== 'search' ? [nameForm(name.text)] : []))
  return judged.flatMap(({name, source}) =>
    source === undefined || common.some((form) => isVariantOf(nameForm(name.text), form)) ? [] : [{name, source}]
  )
}

export const hostileAlias: LintRule = {
  code: 'hostile-alias',
  level: 'info',
  why: 'A name that only an opponent uses takes a side when we display it.',
  *check({graph}) {
    const claims = liveClaims(graph)
    const usedIn = nameUse(graph)
    for (const entity of graph.entities.values()) {
      for (const {name, source} of hostileNames(claims, entity)) {
        if (usedIn(name.text).some((other) => other !== source)) continue
        yield {
          of: entity,
          point: entity.point,
          reason: `Unexpected displayed name ${shown(name.text)} that only one opposed source uses, expected \`use: search\``
        }
      }
    }
  }
}
