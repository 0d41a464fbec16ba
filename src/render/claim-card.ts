import type {Element} from 'hast'
import type {Statuses} from '../analyse/statuses.ts'
import {isLive} from '../graph/shown.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Id} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import {claimAttribution} from './attribution.ts'
import {evidenceChip} from './evidence-words.ts'
import {element, partsTree} from './parts-tree.ts'

/** A claim inside a body: attributed, with its chip. As a block of its own, or within a sentence. */
export function claimCard(graph: KnowledgeGraph, {status}: Statuses, id: Id<'claim'>, lang: LanguageTag, block: boolean): Element {
  const {base} = graph.site
  const claim = graph.claims.get(id)!
  if (!isLive(claim)) {
    const link = element('a', {href: urlOf(id, base)}, 'a claim that was withdrawn')
    return block ? element('div', {className: ['claim-card']}, element('p', {}, link)) : link
  }
  const attribution = partsTree(claimAttribution(graph, claim, lang), base, lang)
  if (!block) return element('span', {className: ['attribution'], dataClaim: id}, ...attribution)
  const {words, tone} = evidenceChip(graph, claim, status.get(id), lang)
  const chip = element('span', {className: ['chip', `chip--${tone}`]}, words)
  return element(
    'div',
    {className: ['claim-card']},
    element('p', {className: ['attribution'], dataClaim: id}, ...attribution),
    element('p', {className: ['claim-card__status']}, chip)
  )
}
