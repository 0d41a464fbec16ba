type Attributes = Readonly<Record<string, string | boolean | undefined>>

/** A new element; strings become text, never markup. An attribute that is false or undefined is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  made.append(...children)
  return made
}

/** A name in whatever direction and language it is written. */
export const nameElement = (text: string, lang?: string): HTMLElement => element('bdi', {dir: 'auto', lang}, text)
