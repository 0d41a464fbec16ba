import {element} from './element.ts'

/** A button that copies the address; nothing where the browser has no clipboard to write to. */
export function copyLink(): HTMLElement {
  const holder = element('span', {class: 'copy-link'})
  if (navigator.clipboard === undefined) return holder
  const button = element('button', {type: 'button'}, 'Copy link')
  const said = element('span', {class: 'unseen', role: 'status'})
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      button.textContent = 'Link copied'
      said.textContent = 'Link copied'
    } catch {
      button.textContent = 'The browser does not allow copying'
    }
  })
  holder.append(button, said)
  return holder
}
