import {isLive} from '../graph/shown.ts'
import {compareDates, type Edtf} from '../model/date.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {Withdrawal} from '../model/publication.ts'
import type {LocalText} from '../model/text.ts'

/** Something that happened to a page, by a date that stands in the content. */
export interface Change {
  readonly kind: 'new' | 'changed' | 'correction' | 'withdrawal' | 'reply'
  readonly on: Edtf
  readonly words: string
  readonly page: Id
  readonly text?: LocalText
  readonly claims: readonly Id<'claim'>[]
  readonly withdrawal?: Withdrawal
  readonly fictional: boolean
}

function ofArticles({articles}: KnowledgeGraph): Change[] {
  return [...articles.values()].flatMap(({id, date, updated, corrections, publication, fictional}) => {
    const plain = {page: id, claims: [], fictional}
    const dated =
      publication === 'withdrawn' ? [] : [date === undefined ? undefined : ({kind: 'new', on: date, words: 'New article', ...plain} as const)]
    const renewed =
      updated === undefined || publication === 'withdrawn' ? [] : [{kind: 'changed', on: updated, words: 'Article changed', ...plain} as const]
    const corrected = corrections.map(
      ({on, text, claims}) => ({kind: 'correction', on, words: 'Correction', page: id, text, claims, fictional}) as const
    )
    return [...dated.filter((change) => change !== undefined), ...renewed, ...corrected]
  })
}

function ofSources({sources}: KnowledgeGraph): Change[] {
  return [...sources.values()].flatMap(({id, withdrawn, corrected, fictional}) => [
    ...(withdrawn
      ? [{kind: 'withdrawal', on: withdrawn.on, words: 'Source withdrawn', page: id, claims: [], withdrawal: withdrawn, fictional} as const]
      : []),
    ...corrected.map(({on, text, claims}) => ({kind: 'correction', on, words: 'Source corrected', page: id, text, claims, fictional}) as const)
  ])
}

const ofClaims = ({claims}: KnowledgeGraph): Change[] =>
  [...claims.values()].flatMap((claim) => {
    const {id, withdrawn, reply, fictional} = claim
    const fallen = withdrawn
      ? [{kind: 'withdrawal', on: withdrawn.on, words: 'Claim withdrawn', page: id, claims: [], withdrawal: withdrawn, fictional} as const]
      : []
    const asked = reply && isLive(claim) ? [{kind: 'reply', on: reply.asked, words: 'Reply asked for', page: id, claims: [], fictional} as const] : []
    return [...fallen, ...asked]
  })

/** All dated changes of pages, the newest first. */
export function changesOf(graph: KnowledgeGraph): Change[] {
  return [...ofArticles(graph), ...ofSources(graph), ...ofClaims(graph)].sort((a, b) => {
    const byDate = compareDates(b.on, a.on)
    if (byDate !== 0) return byDate
    const [x, y] = [`${a.page} ${a.words}`, `${b.page} ${b.words}`]
    return x < y ? -1 : x > y ? 1 : 0
  })
}
