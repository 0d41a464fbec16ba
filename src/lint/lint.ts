import type {Analysis} from '../analyse/analyse.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Level, Message} from '../model/message.ts'
import type {Exception} from '../model/publication.ts'
import {messageOf} from '../validate/rule.ts'
import {amplified} from './rules/amplified.ts'
import {attribution} from './rules/attribution.ts'
import {basisNotStated} from './rules/basis-not-stated.ts'
import {circular} from './rules/circular.ts'
import {dateParadox} from './rules/date-paradox.ts'
import {deadLink} from './rules/dead-link.ts'
import {duplicateEntity} from './rules/duplicate-entity.ts'
import {duplicateSource} from './rules/duplicate-source.ts'
import {hostileAlias} from './rules/hostile-alias.ts'
import {linkedTo} from './rules/linked-to.ts'
import {livingAddress} from './rules/living-address.ts'
import {livingMinor} from './rules/living-minor.ts'
import {livingUnnamed} from './rules/living-unnamed.ts'
import {livingUnsourced} from './rules/living-unsourced.ts'
import {loadedWording} from './rules/loaded-wording.ts'
import {noArchive} from './rules/no-archive.ts'
import {noTime} from './rules/no-time.ts'
import {noUrl} from './rules/no-url.ts'
import {numbersDiffer} from './rules/numbers-differ.ts'
import {opinionAsFact} from './rules/opinion-as-fact.ts'
import {orphan} from './rules/orphan.ts'
import {replyNotSought} from './rules/reply-not-sought.ts'
import {restsOnWithdrawn} from './rules/rests-on-withdrawn.ts'
import {reviewers} from './rules/reviewers.ts'
import {secondHand} from './rules/second-hand.ts'
import {selfReference} from './rules/self-reference.ts'
import {sensitiveOneLine} from './rules/sensitive-one-line.ts'
import {stale} from './rules/stale.ts'
import {timeOutsideLife} from './rules/time-outside-life.ts'
import {undated} from './rules/undated.ts'
import type {LintRule, Weakness} from './weakness.ts'

/** What the analysis shows to be weak. */
export const rules: readonly LintRule[] = [
  livingUnnamed,
  livingUnsourced,
  livingMinor,
  livingAddress,
  reviewers,
  selfReference,
  sensitiveOneLine,
  replyNotSought,
  circular,
  dateParadox,
  attribution,
  loadedWording,
  restsOnWithdrawn,
  timeOutsideLife,
  numbersDiffer,
  secondHand,
  basisNotStated,
  amplified,
  opinionAsFact,
  linkedTo,
  noTime,
  undated,
  noArchive,
  stale,
  noUrl,
  deadLink,
  duplicateSource,
  orphan,
  duplicateEntity,
  hostileAlias
]

/** The exceptions of each file that has any: an article's, a dossier's or a tour's hold for all it defines. */
function exceptionsByFile({articles, entities, tours}: KnowledgeGraph): ReadonlyMap<string, readonly Exception[]> {
  const pages = [...articles.values(), ...entities.values(), ...tours.values()].filter(({lintOk}) => lintOk.length > 0)
  return new Map(pages.map(({point, lintOk}) => [point.file, lintOk]))
}

/** A page that is not yet published may still be weak, so that it can be merged and worked on. */
const levelFor = (level: Level, {of}: Weakness): Level =>
  level === 'error' && (of.publication === 'draft' || of.publication === 'review') ? 'warn' : level

/**
 * Weak places, by the levels of `site.yaml`, without those an editor has excepted. `errorsOnly` leaves the rules out that
 * stop no build: looking for them costs more than all the others.
 */
export function lint(graph: KnowledgeGraph, analysis: Analysis, errorsOnly = false): Message[] {
  const exceptions = exceptionsByFile(graph)
  const isExcepted = (code: string, {of, point}: Weakness): boolean =>
    [...(of.lintOk ?? []), ...(exceptions.get(point.file) ?? [])].some(({rule}) => rule === code)
  return rules.flatMap((rule) => {
    const level = graph.site.lint.get(rule.code) ?? rule.level
    if (level === 'off' || (errorsOnly && level !== 'error')) return []
    const found = [...rule.check({graph, analysis})].filter((weakness) => !weakness.of.fictional && !isExcepted(rule.code, weakness))
    return found.map((weakness) => messageOf(rule.code, levelFor(level, weakness), weakness))
  })
}
