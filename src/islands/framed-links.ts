/**
 * In a frame of another site: every link opens beside it, because the pages of this site may not be framed. The link
 * to the whole page takes the state of the frame's address along.
 */
function openApart(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : undefined
  if (!link || link.getAttribute('href')?.startsWith('#')) return
  link.setAttribute('target', '_blank')
  link.setAttribute('rel', 'noopener noreferrer')
  if (link.closest('.embed__foot') && link.pathname?.endsWith('/network/')) link.search = location.search
}
for (const type of ['click', 'auxclick', 'focusin', 'pointerover']) document.addEventListener(type, openApart, {capture: true})
