import {adminFolder} from '../admin/admin-policy.ts'
import {metaPolicy} from '../content-security-policy.ts'
import {type Page, textOf, withTag} from './page.ts'
import type {AuditRule} from './rule.ts'

const isRedirect = (page: Page): boolean => withTag(page, 'meta').some(({attributes}) => attributes.get('http-equiv')?.toLowerCase() === 'refresh')

/** One heading of the first rank, a language, a title, and no id twice. */
export const structure: AuditRule = function* structure(page) {
  if (!page.hasDoctype) yield 'Unexpected first line, expected `<!doctype html>`'
  const html = withTag(page, 'html')[0]
  if (!html?.attributes.get('lang')) yield 'Unexpected page without a language, expected `lang` on `<html>`'
  const titles = withTag(page, 'title').filter(({parent}) => parent?.tag === 'head')
  if (titles.length !== 1 || textOf(titles[0]!).trim() === '') yield 'Unexpected page without a title, expected one `<title>` with text'
  const headings = withTag(page, 'h1').length
  if (headings !== 1 && !isRedirect(page)) yield `Unexpected ${headings} headings \`<h1>\`, expected one`
  const seen = new Set<string>()
  for (const {attributes} of page.elements) {
    const id = attributes.get('id')
    if (id === undefined) continue
    if (seen.has(id)) yield `Unexpected second id \`${id}\`, expected unique ids`
    seen.add(id)
  }
}

/** The content security policy stands in every page, for hosts that send no headers. */
export const policy: AuditRule = function* policy(page, site) {
  const metas = withTag(page, 'meta').filter(({attributes}) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy')
  const expected = site.adminPolicy !== undefined && page.path.startsWith(`${adminFolder}/`) ? site.adminPolicy : metaPolicy
  if (metas.length !== 1 || metas[0]?.attributes.get('content') !== expected) {
    yield 'Unexpected content security policy, expected the one of `src/site/content-security-policy.ts` once'
  }
}
