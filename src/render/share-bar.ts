/** A share of a whole as a bar; the same stands in words beside it. */
export function shareBarSvg(share: number, whole: number): string {
  const width = whole === 0 ? 0 : Math.round((Math.min(share, whole) / whole) * 1000) / 10
  return `<svg class="share-bar" viewBox="0 0 100 8" width="100" height="8" aria-hidden="true"><rect class="share-bar__whole" x="0.5" y="0.5" width="99" height="7"/><rect class="share-bar__part" width="${width}" height="8"/></svg>`
}
