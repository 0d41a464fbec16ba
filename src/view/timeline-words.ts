import type {EntityId, Id} from '../model/id.ts'
import {shown} from '../render/names.ts'
import type {Sign} from '../render/timeline-svg.ts'
import {claimCard} from './claim-card.ts'
import type {ClaimCardView, DateView, LinkView, PartView, TextView} from './parts.ts'
import {dateView, joined, linkPart, linkTo, words} from './pieces.ts'
import type {Reading} from './reading.ts'
import {replyParts} from './reply-parts.ts'
import {sourceBy, withdrawalView} from './statement-view.ts'
import {type EventKind, eventKinds, type Lane, type TimelineEvent} from './timeline.ts'

export const laneWords: Readonly<Record<Lane, string>> = {
  about: 'About: when it is said to have been so',
  said: 'Said: when it was first said',
  published: 'Published',
  objected: 'Disputed, denied, asked for a reply',
  fallen: 'Taken back, withdrawn, corrected'
}
export const kindWords: Readonly<Record<EventKind, {readonly words: string; readonly sign: Sign}>> = {
  about: {words: 'About this time', sign: 'square'},
  made: {words: 'First said', sign: 'disc'},
  published: {words: 'Published', sign: 'peak'},
  disputed: {words: 'Disputed', sign: 'cross'},
  denied: {words: 'Denied', sign: 'diamond'},
  asked: {words: 'Reply asked for', sign: 'ring'},
  'taken-back': {words: 'Taken back', sign: 'turn'},
  withdrawn: {words: 'Withdrawn', sign: 'struck'},
  corrected: {words: 'Corrected', sign: 'pit'}
}

/** An event as a row of a table. */
export interface EventView {
  readonly lane: Lane
  readonly kind: EventKind
  readonly sign: Sign
  /** “First said”, “Source withdrawn”. */
  readonly words: string
  readonly date?: DateView
  readonly page: LinkView
  /** The claim as its attributed sentence. */
  readonly card?: ClaimCardView
  /** What happened to the page, where it is no claim that is told. */
  readonly parts: readonly PartView[]
  readonly text?: TextView
  readonly about: readonly EntityId[]
  readonly fictional: boolean
}

/** A title and who is behind it, or what became of it. */
function partsOf(reading: Reading, {kind, page, change}: TimelineEvent): {parts: PartView[]; text?: TextView} {
  const link = linkPart(reading, page)
  if (kind === 'published') {
    const by = sourceBy(reading, reading.graph.sources.get(page as Id<'source'>)!)
    return {parts: by.length > 0 ? [link, words(' by '), ...by] : [link]}
  }
  const {withdrawal, text} = change ?? {}
  const fallen = withdrawal && withdrawalView(reading, withdrawal)
  const reply = kind === 'asked' ? reading.graph.claims.get(page as Id<'claim'>)?.reply : undefined
  const more = [...(fallen ? [fallen.parts] : []), ...(reply ? [replyParts(reading, reply)] : [])]
  const reason = text ? shown(text, reading.lang) : fallen?.reason
  return {parts: joined([[link], ...more], '. '), ...(reason && {text: reason})}
}

export function eventView(reading: Reading, event: TimelineEvent): EventView {
  const {kind, on, page, statement, change, entities, fictional} = event
  const {words: kindOfIt, sign} = kindWords[kind]
  const claim = kind === 'about' || kind === 'made' || statement ? reading.graph.claims.get(page as Id<'claim'>) : undefined
  return {
    lane: eventKinds[kind],
    kind,
    sign,
    words: change?.words ?? kindOfIt,
    ...(on !== undefined && {date: dateView(on, reading.lang)}),
    page: linkTo(reading, page),
    ...(claim ? {card: claimCard(reading, claim, statement), parts: []} : partsOf(reading, event)),
    about: [...entities],
    fictional
  }
}
