import type {Article} from '../model/article.ts'
import type {Citation} from '../model/citation.ts'
import type {Directory} from '../model/directory.ts'
import type {ArticleEntry, BodyReferences} from '../model/entry.ts'
import {type EntityId, idOf} from '../model/id.ts'
import {entityIn, formerId, sourceIn} from './resolve.ts'
import {correctionOf} from './withdrawal-of.ts'

export const mentionsOf = ({mentions}: BodyReferences, known: Directory): EntityId[] =>
  [...new Set(mentions.map((mention) => entityIn(known, mention)))].sort()

/** Uses of sources, in the order of the body. */
export const citesOf = ({citations}: BodyReferences, known: Directory): Citation[] =>
  citations.map(({source, locator, suppressAuthor}) => ({
    source: sourceIn(known, source),
    ...(locator !== undefined && {locator}),
    suppressAuthor,
    point: source.point
  }))

export function articleOf(entry: ArticleEntry, known: Directory): Article {
  const {slug, examines, date, updated, summary} = entry
  return {
    id: idOf('article', slug),
    title: entry.title,
    ...(summary && {summary}),
    lang: entry.lang,
    ...(examines && {examines: sourceIn(known, examines)}),
    authors: entry.authors,
    tags: entry.tags.map(({text}) => text),
    publication: entry.status,
    reviewed: entry.reviewed,
    corrections: entry.corrections.map((correction) => correctionOf(correction, known, slug)),
    ...(date !== undefined && {date}),
    ...(updated !== undefined && {updated}),
    fictional: entry.fictional,
    formerly: entry.formerly.map(({text}) => formerId(text, 'article')),
    lintOk: entry.lintOk,
    body: entry.body,
    mentions: mentionsOf(entry, known),
    cites: citesOf(entry, known),
    point: entry.point
  }
}
