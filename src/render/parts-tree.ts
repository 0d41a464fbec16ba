import type {Element, ElementContent} from 'hast'
import {isEntityId} from '../model/id.ts'
import type {LanguageTag} from '../model/text.ts'
import {urlOf} from '../model/url-of.ts'
import type {Part} from './attribution.ts'

/** Shorthand for an element of the tree. */
export function element(tagName: string, properties: Element['properties'], ...children: (ElementContent | string)[]): Element {
  return {type: 'element', tagName, properties, children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child))}
}

/** A name, title or quotation that may run in the other direction. */
export const isolated = (text: string, lang: LanguageTag | undefined): Element =>
  element('bdi', {...(lang !== undefined && {lang}), dir: 'auto'}, text)

/** The pieces of an attribution as a tree; speakers and sources are links. */
export function partsTree(parts: readonly Part[], base: string, lang: LanguageTag): ElementContent[] {
  return parts.flatMap((part): ElementContent[] => {
    if ('words' in part) return [{type: 'text', value: part.words}]
    if ('quote' in part) return [element('q', {}, isolated(part.quote, part.lang))]
    if ('says' in part) {
      const written = part.lang === lang ? undefined : part.lang
      return [element('a', {className: ['says'], href: urlOf(part.claim, base)}, isolated(part.says, written))]
    }
    const name = isolated(part.text, part.lang)
    if ('source' in part) {
      const link = element('a', {className: ['source'], href: urlOf(part.source, base)}, name)
      return part.locator === undefined ? [link] : [link, {type: 'text', value: `, ${part.locator}`}]
    }
    if (!isEntityId(part.speaker)) return [element('span', {className: ['speaker'], dataSpeaker: part.speaker}, name)]
    name.properties.dataSpeaker = part.speaker
    return [element('a', {className: ['speaker'], href: urlOf(part.speaker, base)}, name)]
  })
}
