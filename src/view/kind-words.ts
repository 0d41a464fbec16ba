import type {Subkind} from '../model/entity.ts'
import type {Kind} from '../model/id.ts'
import type {CslType} from '../model/source.ts'

export interface KindLabel {
  readonly one: string
  readonly many: string
}

const labels: Readonly<Record<Kind, KindLabel>> = {
  person: {one: 'Person', many: 'People'},
  organisation: {one: 'Organisation', many: 'Organisations'},
  account: {one: 'Account', many: 'Accounts'},
  place: {one: 'Place', many: 'Places'},
  event: {one: 'Event', many: 'Events'},
  work: {one: 'Work', many: 'Works'},
  topic: {one: 'Topic', many: 'Topics'},
  source: {one: 'Source', many: 'Sources'},
  article: {one: 'Article', many: 'Articles'},
  claim: {one: 'Claim', many: 'Claims'}
}

/** A kind as a reader calls it. */
export const kindLabel = (kind: Kind): KindLabel => labels[kind]

/** “8 articles”, “1 claim”, “30 people”. */
export const countWords = (kind: Kind, count: number): string => `${count} ${(count === 1 ? labels[kind].one : labels[kind].many).toLowerCase()}`

export const subkindWords: Readonly<Record<Subkind, string>> = {publisher: 'Publisher', company: 'Company', 'public-body': 'Public body'}

const sourceTypes: Partial<Readonly<Record<CslType, string>>> = {
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  legal_case: 'Court case',
  motion_picture: 'Film',
  musical_score: 'Score',
  'paper-conference': 'Conference paper',
  personal_communication: 'Personal communication',
  post: 'Post',
  'post-weblog': 'Blog post',
  'review-book': 'Book review',
  webpage: 'Web page'
}

/** “Newspaper article”, “Web page”, “Book”. */
export const sourceTypeWords = (type: CslType): string => sourceTypes[type] ?? type.charAt(0).toUpperCase() + type.slice(1)
