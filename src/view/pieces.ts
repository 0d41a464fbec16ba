import {type Edtf, isEdtf} from '../model/date.ts'
import {type Id, isEntityId, kindOf, type Party} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import type {Part} from '../render/attribution.ts'
import {dateSortKey, dateWords, htmlDate} from '../render/date-words.ts'
import {entityName, partyName, type ShownText, shown, sourceTitle} from '../render/names.ts'
import type {DateView, LinkView, PartView, TextView} from './parts.ts'
import type {Reading} from './reading.ts'

/** The pieces of an attribution with the addresses their speakers, sources and claims have on this site. */
export function partViews(parts: readonly Part[], {graph, lang}: Reading): PartView[] {
  const {base} = graph.site
  const inLang = (written: LanguageTag | undefined) => (written === undefined || written === lang ? {} : {lang: written})
  return parts.map((part): PartView => {
    if ('words' in part) return {kind: 'words', text: part.words}
    if ('quote' in part) return {kind: 'quote', text: part.quote, ...inLang(part.lang)}
    if ('says' in part) return {kind: 'says', text: part.says, href: urlOf(part.claim, base), ...inLang(part.lang)}
    if ('source' in part) {
      const locator = part.locator === undefined ? {} : {locator: part.locator}
      return {kind: 'source', text: part.text, href: urlOf(part.source, base), ...inLang(part.lang), ...locator}
    }
    const href = isEntityId(part.speaker) ? {href: urlOf(part.speaker, base)} : {}
    return {kind: 'speaker', text: part.text, ...href, ...inLang(part.lang)}
  })
}

export const words = (text: string): PartView => ({kind: 'words', text})
export const wordsOf = (text: TextView): PartView => ({kind: 'words', ...text})

export const dateView = (date: Edtf, lang: LanguageTag): DateView => {
  const iso = htmlDate(date)
  return {words: dateWords(date, lang), ...(iso !== undefined && {iso}), sort: dateSortKey(date)}
}
export const datePart = (date: Edtf, lang: LanguageTag): PartView => ({kind: 'date', ...dateView(date, lang)})
export const sortKey = (date: string | undefined): string => dateSortKey(date !== undefined && isEdtf(date) ? date : undefined)

/** What a claim is called where its sentence has no room for who says it: the name in its address. */
export const claimHandle = (id: Id<'claim'>): string => `Claim “${id.slice(id.lastIndexOf('/') + 1)}”`

/** What a thing is called where it is linked. */
function titleOf({graph, lang}: Reading, id: Id): ShownText {
  if (isEntityId(id)) return entityName(graph, id, lang)
  const kind = kindOf(id)
  if (kind === 'source') return sourceTitle(graph, id as Id<'source'>, lang)
  if (kind === 'article') return shown(graph.articles.get(id as Id<'article'>)!.title, lang)
  return {text: claimHandle(id as Id<'claim'>)}
}

/** A link to the page of a thing of the graph. */
export const linkTo = (reading: Reading, id: Id, fragment?: string): LinkView => ({
  ...titleOf(reading, id),
  href: urlOf(id, reading.graph.site.base, fragment)
})

export const linkPart = (reading: Reading, id: Id): PartView => ({kind: 'link', ...linkTo(reading, id)})

/** An author or publisher: a link when introduced, else the plain name. */
export const partyPart = (reading: Reading, party: Party): PartView =>
  isEntityId(party) ? linkPart(reading, party) : {kind: 'words', ...partyName(reading.graph, party, reading.lang)}

const isWebAddress = (address: string): boolean => /^https?:\/\//.test(address)
const externalLink = (href: string, text = href): LinkView => ({text, href, external: true})

/** An address of another host as a link, where it is one that a browser may follow. */
export const webLink = (address: string | undefined): LinkView | undefined =>
  address !== undefined && isWebAddress(address) ? externalLink(address) : undefined

/** An address as a link, where it is one that a browser may follow; else as the text it is. */
export const addressPart = (address: string, text = address): PartView =>
  isWebAddress(address) ? {kind: 'link', ...externalLink(address, text)} : words(text)

/** Pieces with a separator between them. */
export const joined = (groups: readonly (readonly PartView[])[], separator: string): PartView[] =>
  groups.filter((group) => group.length > 0).flatMap((group, index) => (index === 0 ? [...group] : [words(separator), ...group]))
