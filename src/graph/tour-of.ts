import type {Directory} from '../model/directory.ts'
import type {Reference, TourEntry, TourFilterFields} from '../model/entry.ts'
import {kindOf} from '../model/id.ts'
import type {PredicateId} from '../model/predicate.ts'
import type {Tour, TourFilter, TourFocus, TourNode} from '../model/tour.ts'
import {citesOf, mentionsOf} from './article-of.ts'
import {claimIn, entityIn, nodeIn, speakerIn} from './resolve.ts'

function filterOf({rel, pub, by, hide, ...words}: TourFilterFields, known: Directory): TourFilter {
  return {
    ...words,
    ...(rel && {rel: rel.map(({text}) => text as PredicateId)}),
    ...(pub && {pub: pub.map((one) => entityIn(known, one))}),
    ...(by && {by: by.map((one) => speakerIn(known, one) as NonNullable<TourFilter['by']>[number])}),
    ...(hide && {hide: hide.map((one) => nodeIn(known, one))})
  }
}

const nodesIn = (known: Directory, references: readonly Reference[]): TourNode[] => [...new Set(references.map((one) => nodeIn(known, one)))]

/** A tour with all its references resolved. */
export function tourOf(entry: TourEntry, known: Directory): Tour {
  const {slug, title, description, lang, authors, date, updated, status, reviewed, fictional, lintOk, body, point} = entry
  return {
    slug,
    title,
    ...(description && {description}),
    lang,
    authors,
    ...(date !== undefined && {date}),
    ...(updated !== undefined && {updated}),
    publication: status,
    reviewed,
    fictional,
    lintOk,
    steps: entry.steps.map((step) => ({
      title: step.title,
      focus: nodesIn(known, step.focus).filter((id): id is TourFocus => kindOf(id) !== 'source'),
      depth: step.depth,
      highlight: nodesIn(known, step.highlight),
      filter: filterOf(step.filter, known)
    })),
    body,
    mentions: mentionsOf(entry, known),
    embeds: [...new Set(entry.embeds.map((embed) => claimIn(known, embed, undefined)))].sort(),
    cites: citesOf(entry, known),
    point
  }
}
