const web = /^https?:\/\/[^\s\\\u0000-\u0020\u007f]+$/i
const address = /^(\d+\.){3}\d+$|^\[/
const inner = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/

/** Whether a text is an http(s) address that says nothing secret: no user name, no password. */
export function isWebUrl(text: string): boolean {
  if (!web.test(text) || !URL.canParse(text)) return false
  const {username, password} = new URL(text)
  return username === '' && password === ''
}

/**
 * Whether a reader's browser and a link checker may be sent to an address: a web address at a named public host.
 *
 * Numbers are refused in every spelling (`2130706433`, `0x7f.1`): the parser has turned them into an address.
 */
export function isPublicUrl(text: string): boolean {
  if (!isWebUrl(text)) return false
  const host = new URL(text).hostname.replace(/\.$/, '')
  return host.includes('.') && !/^\.|\.\.|\.$/.test(host) && !address.test(host) && !inner.test(host)
}
