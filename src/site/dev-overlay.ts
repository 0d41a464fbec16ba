/// <reference types="vite/client" />
/** Runs in the browser during `npm run dev` only: shows what is wrong with the content over whatever page is open. */
import type {Message} from '../model/message.ts'

const lineOf = ({file, line, column, code, reason, expected}: Message): string => {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  const guess = expected[0] === undefined ? '' : ` (did you mean ${expected[0]}?)`
  return `${place}  ${code}  ${reason}${guess}`
}

function show(messages: readonly Message[]): void {
  document.querySelector('[data-rootnote-messages]')?.remove()
  if (messages.length === 0) return
  const panel = document.createElement('section')
  panel.dataset.rootnoteMessages = ''
  panel.setAttribute('role', 'alert')
  panel.style.cssText =
    'position:fixed;inset:auto 0 0;z-index:99;max-height:45vh;overflow:auto;padding:1rem 1.25rem;background:#2b0d0d;color:#fff;font:14px/1.5 ui-monospace,monospace'
  const heading = document.createElement('strong')
  heading.textContent = `${messages.length === 1 ? 'One error' : `${messages.length} errors`} in the content; the page shows its last state without errors.`
  const list = document.createElement('ul')
  for (const message of messages) {
    const row = document.createElement('li')
    row.textContent = lineOf(message)
    list.append(row)
  }
  panel.append(heading, list)
  document.body.append(panel)
}

import.meta.hot?.on('rootnote:messages', show)
const answer = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}__rootnote/messages.json`)
show((await answer.json()) as Message[])
