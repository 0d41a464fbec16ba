/** How an entry names a work by way of an earlier entry. */
export type Repeat =
  /** `ibid`, `id.`: the entry before; `idem` without a title of its own. */
  | {readonly kind: 'before'; readonly word: string; readonly locator: string | undefined}
  /** `op. cit.`: an earlier work of somebody; of the entry before when no name is given. */
  | {readonly kind: 'earlier'; readonly word: string; readonly name: string | undefined; readonly locator: string | undefined}
  /** `loc. cit.`: as `earlier`, at the same place of it. */
  | {readonly kind: 'same-place'; readonly word: string; readonly name: string | undefined}
  /** `idem, Title, Outlet, date`: another work by the author before. */
  | {readonly kind: 'same-author'; readonly word: string; readonly rest: string}

const placed = /^(?:(?:at|pp?\.|pages?|paras?\.?|ch\.|§|lines?|n\.|note|vol\.|fig\.|sec\.|min\.?)\s*)?[\divxlc]+(?:[\s–-]+[\divxlc]+)*[.\s]*$/iu
const trimmed = (text: string): string => text.replace(/^[\s,.;:]+|[\s,.;]+$/g, '')
const locatorOf = (text: string): string | undefined => (trimmed(text) === '' ? undefined : trimmed(text))

function earlier(text: string): Repeat | undefined {
  const found = /^(.*?)[\s,;.]*\b(op\.?\s*cit|loc\.?\s*cit|art\.?\s*cit)\b\.?(.*)$/iu.exec(text)
  if (!found) return undefined
  const [, before = '', word = '', after = ''] = found
  const name = trimmed(before) === '' ? undefined : trimmed(before)
  const shared = {word: `${word}.`, name}
  return /^loc/i.test(word) ? {kind: 'same-place', ...shared} : {kind: 'earlier', ...shared, locator: locatorOf(after)}
}

/** What an entry repeats; nothing for one that gives a work itself. */
export function repeatIn(given: string): Repeat | undefined {
  const text = given.trim().replace(/^(?:see(?: also)?|cf\.)\s+/i, '')
  const found = /^(ibid(?:em)?|idem|id)(?:\.|\b)(.*)$/iu.exec(text)
  if (!found) return earlier(text)
  const [, word = '', rest = ''] = found
  // A word such as “Idaho” or a title that begins so.
  if (/^id$/i.test(word) && !/^(?:\.|,|$)/.test(text.slice(word.length))) return undefined
  if (/^id/i.test(word) && trimmed(rest) !== '' && !placed.test(trimmed(rest))) return {kind: 'same-author', word, rest: trimmed(rest)}
  return {kind: 'before', word, locator: locatorOf(rest)}
}
