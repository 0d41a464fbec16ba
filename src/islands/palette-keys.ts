/** Whether keys pressed here are somebody's text, or meant for a window that is open. */
const isTaken = ({target, isComposing}: KeyboardEvent): boolean =>
  isComposing ||
  (target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null) ||
  document.querySelector('dialog[open]') !== null

const opens = ({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean => !altKey && (ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/')

/** `/` and Ctrl-K, or the button that says so, open the names of the site over any page; what opens is loaded then. */
function paletteAt(opener: HTMLButtonElement): void {
  const open = async (): Promise<void> => {
    opener.disabled = true
    try {
      const {openPalette} = await import('./palette.ts')
      openPalette(opener.dataset.palette ?? '/', opener.closest('form')?.querySelector('input')?.value ?? '')
    } catch {
      opener.closest('form')?.querySelector('input')?.focus()
    } finally {
      opener.disabled = false
    }
  }
  opener.addEventListener('click', () => void open())
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || isTaken(event) || !opens(event)) return
    event.preventDefault()
    void open()
  })
}
for (const opener of document.querySelectorAll<HTMLButtonElement>('[data-palette]')) paletteAt(opener)
