import {element} from './element.ts'

/** A button that does one thing; its label is what a screen reader says where the words are too short for it. */
export function button(words: string | Node, act: (event: MouseEvent) => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const made = element('button', {type: 'button', ...attributes}, words)
  made.addEventListener('click', act)
  return made
}
