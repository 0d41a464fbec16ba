/** An address without what does not change the page it leads to: scheme, `www.` and `m.`, tracking, fragment, AMP, last slash. */
export function plainUrl(url: string): string {
  const {hostname, port, pathname, searchParams} = new URL(url)
  for (const key of [...searchParams.keys()]) if (/^(utm_\w+|fbclid|gclid|amp)$/.test(key)) searchParams.delete(key)
  searchParams.sort()
  const host = hostname.replace(/^(www|m|amp)\./, '') + (port === '' ? '' : `:${port}`)
  const path = pathname.replace(/\/amp\/?$/, '').replace(/\/$/, '')
  return `${host}${path}${searchParams.size === 0 ? '' : `?${searchParams}`}`
}
