import {urlOf} from '../model/url-of.ts'
import type {PictureNode} from '../network/picture.ts'
import {element, nameElement} from './element.ts'

/** A name that leads to its page. */
export const nodeLink = ({id, label, lang}: Pick<PictureNode, 'id' | 'label' | 'lang'>, base: string): HTMLElement =>
  element('a', {href: urlOf(id, base)}, nameElement(label, lang))
