import type {ArticleEntry} from '../model/entry.ts'
import {type Id, idOf, isSlug, kindOf} from '../model/id.ts'
import {applyEdits} from './apply-edits.ts'
import {withMovedAddresses} from './body-addresses.ts'
import {type Corpus, corpusOf} from './corpus.ts'
import {withFormer} from './formerly.ts'
import {insertTyped, type TypedEntry, typedEntry} from './move-entry.ts'
import {changesBetween, meaningFault, type Refactored, thingCalled, withTexts} from './refactored.ts'
import {referencesIn} from './references.ts'
import {orderAt} from './rename-id.ts'
import {retypeIds} from './retype.ts'
import {rewriteReferences} from './rewrite-references.ts'
import {yamlSource} from './yaml-source.ts'
import {yamlText} from './yaml-text.ts'
import {yamlMap} from './yaml-value.ts'

export interface Split {
  readonly article: string
  /** Their slugs. */
  readonly claims: readonly string[]
  /** Slug of the new article. */
  readonly to: string
  readonly title?: string | undefined
}

const claimOf = (owner: string, slug: string): Id => idOf('claim', `${owner}/${slug}`)

function problemOf(corpus: Corpus, {claims, to}: Split, id: Id, page: ArticleEntry | undefined): string | undefined {
  if (!page || kindOf(id) !== 'article') return `Unexpected ${id}, expected an article`
  const unknown = claims.filter((slug) => !page.claims.some((claim) => claim.slug === slug))
  if (claims.length === 0 || unknown.length > 0)
    return `Unexpected ${unknown.length === 0 ? 'split without claims' : `claim \`${unknown.join('`, `')}\``}, expected --claims with some of: ${page.claims.map(({slug}) => slug).join(', ')}`
  if (!isSlug(to)) return `Unexpected name \`${to}\`, expected --to with lower-case letters a–z, digits and single hyphens`
  const taken = [...corpus.known.article(to), ...corpus.known.entity(to)].find((one) => one.endsWith(`/${to}`))
  return taken === undefined ? undefined : `Unexpected name \`${to}\`, which ${taken} has already`
}

/** In a claim that goes, a claim that stays is called by its owner too. */
function stayingReferences(
  corpus: Corpus,
  path: string,
  owner: string,
  entries: readonly TypedEntry[],
  claims: readonly string[]
): Map<string, string> {
  const isInside = (at: number): boolean => entries.some(({from, to}) => at >= from && at < to)
  return rewriteReferences(corpus, referencesIn(corpus), ({path: file, at, text, meanings}) => {
    const isStaying = meanings.length === 1 && meanings[0] === claimOf(owner, text) && !claims.includes(text)
    return file === path && isInside(at) && isStaying ? `${owner}/${text}` : undefined
  })
}

function entriesIn(path: string, text: string, claims: readonly string[]): TypedEntry[] {
  const source = yamlSource(path, text)!
  return claims.flatMap((slug) => typedEntry(source, ['claims', slug]) ?? [])
}

/** A head for the new page that says of its claims what the old one said. */
function newPage({lang, status, fictional, examines}: ArticleEntry, siteLang: string, title: string): string {
  const head = yamlMap([
    ['title', title],
    ['lang', lang === siteLang ? undefined : lang],
    ['status', status],
    ['examines', examines?.text],
    ['fictional', fictional ? 'true' : undefined]
  ])
  return `---\n${yamlText(head)}---\n\nOur own neutral text.\n`
}

/** Claims of an article go to a new one; every reference follows, and their old addresses lead to the new ones. */
export function splitArticle(given: Corpus, split: Split): Refactored {
  const id = thingCalled(given, split.article)
  if (typeof id !== 'string') return id
  const page = given.entries.find((entry): entry is ArticleEntry => entry.kind === 'article' && idOf('article', entry.slug) === id)
  const problem = problemOf(given, split, id, page)
  if (problem !== undefined || !page) return {problem: problem ?? ''}
  const path = page.file.replace(/^content\//, '')
  const corpus = corpusOf(
    withTexts(given.texts, stayingReferences(given, path, page.slug, entriesIn(path, given.texts.get(path)!, split.claims), split.claims))
  )
  const ids = new Map(split.claims.map((slug) => [claimOf(page.slug, slug), claimOf(split.to, slug)]))
  const rewritten = withTexts(corpus.texts, rewriteReferences(corpus, referencesIn(corpus), retypeIds(ids)))
  const linked = new Map([...rewritten].map(([file, text]) => [file, file.endsWith('.md') ? withMovedAddresses(text, ids) : text]))
  const entries = entriesIn(path, linked.get(path)!, split.claims)
  const site = corpus.entries.find((entry) => entry.kind === 'site')
  const target = `${path.slice(0, path.lastIndexOf('/'))}/${split.to}.md`
  const isAll = entries.length === page.claims.length + page.additions.length
  if (entries.length < split.claims.length || isAll)
    return {problem: `Unexpected form of the claims in ${path}, expected some to stay, each on lines of its own`}
  const blank = newPage(page, site?.kind === 'site' ? site.site.lang : 'en', split.title ?? split.to.replaceAll('-', ' '))
  const order = orderAt(target, [])
  const claims = applyEdits(blank, [insertTyped(yamlSource(target, blank)!, 'claims', entries.map(({lines}) => lines).join(''), order)!])
  const moved = split.claims.reduce(
    (text, slug) => withFormer(target, text, ['claims', slug], claimOf(page.slug, slug), orderAt(target, ['claims', slug])) ?? text,
    claims
  )
  const rest = split.claims.reduce(
    (text, slug) => applyEdits(text, [typedEntry(yamlSource(path, text)!, ['claims', slug])!.removal]),
    linked.get(path)!
  )
  const after = withTexts(
    linked,
    new Map([
      [path, rest],
      [target, moved]
    ])
  )
  const fault = examinedFault(given, after, ids, page)
  return fault === undefined ? {changes: changesBetween(given.texts, after), notes: []} : {problem: `Unexpected outcome: ${fault}`}
}

/** The new page names the examined source once more. */
function examinedFault(given: Corpus, after: ReadonlyMap<string, string>, ids: ReadonlyMap<Id, Id>, {examines}: ArticleEntry): string | undefined {
  const more = examines ? given.known.source(examines.text) : []
  return meaningFault(given, after, ids, more)
}
