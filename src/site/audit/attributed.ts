import {targetOf} from './address.ts'
import {descendants, isInside, type Page, type PageElement, textOf, withTag} from './page.ts'
import type {AuditRule, ClaimTexts} from './rule.ts'

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
const opening = (words: readonly string[], at = 0): string => words.slice(at, at + 3).join(' ')

/** The sentences of claims, ready to be looked for in running text. */
export function claimTexts(claims: Iterable<{readonly id: string; readonly says: Iterable<string>}>): ClaimTexts {
  const texts = new Map<string, {words: string[]; claim: string}[]>()
  for (const {id, says} of claims) {
    for (const text of says) {
      const words = wordsOf(text)
      const key = opening(words)
      if (words.length > 0) texts.set(key, [...(texts.get(key) ?? []), {words, claim: id}])
    }
  }
  return texts
}

/** The claim whose whole sentence stands in a text. */
function claimIn(text: string, texts: ClaimTexts): string | undefined {
  const words = wordsOf(text)
  for (let at = 0; at < words.length; at++) {
    const hit = texts.get(opening(words, at))?.find((claim) => claim.words.every((word, index) => word === words[at + index]))
    if (hit) return hit.claim
  }
  return undefined
}

/** Whether an element is an example of the guide: what somebody could type, said by nobody. */
const isExample = (element: PageElement, {path}: Page): boolean => path.startsWith('guide/') && isInside(element, 'data-example')

/** Text of an element without the claims in it, which are attributed, and without examples. */
const bareText = (element: PageElement, page: Page): string =>
  element.content
    .map((part) => {
      if (typeof part === 'string') return part
      return part.attributes.has('data-claim') || isExample(part, page) ? ' ¶ ' : bareText(part, page)
    })
    .join('')

const blocks = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'figcaption',
  'caption',
  'summary',
  'text',
  'a',
  'desc'
])

/** Every claim on the page names who holds it and in which source, in the element that shows it. */
export const attributed: AuditRule = function* attributed(page, site) {
  for (const element of page.elements) {
    const claim = element.attributes.get('data-claim')
    if (claim === undefined) continue
    const inside = [...descendants(element)]
    if (!inside.some(({attributes}) => attributes.has('data-speaker')))
      yield `Unexpected claim \`${claim}\` without a speaker, expected one named beside it`
    const hasSource = inside.some(({attributes}) => {
      const target = targetOf(attributes.get('href') ?? '#', page.path, site)
      return target.kind === 'internal' && target.file.startsWith('sources/')
    })
    if (!hasSource) yield `Unexpected claim \`${claim}\` without a source, expected a link to one beside it`
  }
}

/** The sentence of a claim stands nowhere by itself, as if the site said it. */
export const neverBare: AuditRule = function* neverBare(page, site) {
  for (const element of inBody(page)) {
    const isSentence = blocks.has(element.tag) && !isInside(element, 'data-claim') && !isExample(element, page)
    const claim = isSentence ? claimIn(bareText(element, page), site.claimTexts) : undefined
    if (claim !== undefined) yield `Unexpected sentence of claim \`${claim}\` in \`<${element.tag}>\`, expected it with its speaker and source`
  }
  for (const title of withTag(page, 'title')) {
    const words = wordsOf(textOf(title))
    const bare = site.claimTexts.get(opening(words))?.find((claim) => claim.words.every((word, index) => word === words[index]))
    if (bare) yield `Unexpected sentence of claim \`${bare.claim}\` as title, expected it with its speaker`
  }
}

const inBody = ({elements}: Page): readonly PageElement[] =>
  elements.slice(
    Math.max(
      0,
      elements.findIndex(({tag}) => tag === 'body')
    )
  )
