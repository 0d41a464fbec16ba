import {groupRows} from './key-groups.ts'

/** A page of the guide. */
export interface GuidePage {
  /** Below `/guide/`. */
  readonly slug: string
  readonly title: string
  /** What it is about, for the table of contents. */
  readonly about: string
  readonly kind: 'prose' | 'keys' | 'messages'
}

const keyPages: Readonly<Record<keyof typeof groupRows, readonly [title: string, about: string]>> = {
  pages: ['Pages', 'Articles, files beside them, corrections, reviews, silenced rules.'],
  claims: ['Claims and statements', 'Who says what, on which source, with which stance; relations, replies, departures.'],
  sources: ['Sources and what they rest on', 'Works that are cited, their basis, copies, withdrawals; bibliographies.'],
  entities: ['People, organisations and other entities', 'Names, aliases, dates of life, accounts, places, events, works, topics.'],
  tours: ['Guided tours', 'Steps over the network, and what each shows.'],
  site: ['Files of the site', 'Settings, further predicates, decisions, what is gone.']
}

/** The pages of the guide in their order. */
export const guidePages: readonly GuidePage[] = [
  {slug: 'change', title: 'A change from start to end', about: 'Edit in the browser, check, see what it does, review.', kind: 'prose'},
  {
    slug: 'writing',
    title: 'How to write',
    about: 'Claims, speakers, bases and stances; living people; replies and corrections.',
    kind: 'prose'
  },
  ...Object.keys(groupRows).map((slug): GuidePage => {
    const [title, about] = keyPages[slug]!
    return {slug, title, about, kind: 'keys'}
  }),
  {slug: 'messages', title: 'Messages', about: 'Every message by its code: why, what draws it, and the same put right.', kind: 'messages'}
]
