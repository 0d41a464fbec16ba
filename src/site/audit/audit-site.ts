import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {KnowledgeGraph} from '../../model/graph.ts'
import type {Message} from '../../model/message.ts'
import {adminMetaPolicy} from '../admin/admin-policy.ts'
import {forgeBackend} from '../admin/forge-backend.ts'
import {filesBelow} from '../walk-folder.ts'
import {attributed, claimTexts, neverBare} from './attributed.ts'
import {inert, scripts} from './inert.ts'
import {forms, type InwardLink, inwardLinks, outwardLinks, resources} from './links.ts'
import {type Page, readPage} from './page.ts'
import type {AuditedSite, AuditRule} from './rule.ts'
import {policy, structure} from './structure.ts'

/** What every built page must satisfy; a page that does not stops the build. */
export const auditRules: Readonly<Record<string, AuditRule>> = {
  structure,
  policy,
  scripts,
  inert,
  resources,
  forms,
  'outward-links': outwardLinks,
  attributed,
  'never-bare': neverBare
}

const fault = (page: string, code: string, reason: string): Message => ({file: page, level: 'error', code: `page-${code}`, reason, expected: []})

export const auditPage = (page: Page, site: AuditedSite): Message[] =>
  Object.entries(auditRules).flatMap(([code, rule]) => [...rule(page, site)].map((reason) => fault(page.path, code, reason)))

/** Links whose page, file or place on the page does not exist. */
function brokenLinks(
  links: ReadonlyMap<string, readonly InwardLink[]>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: ReadonlySet<string>
): Message[] {
  return [...links].flatMap(([page, targets]) =>
    targets.flatMap(({address, file, fragment}) => {
      if (!files.has(file)) return [fault(page, 'broken-link', `Unexpected link to \`${address.slice(0, 80)}\`, expected an address that exists`)]
      const isPlace = fragment === '' || fragment === 'top' || ids.get(file)?.has(decodeURIComponent(fragment))
      return isPlace ? [] : [fault(page, 'broken-link', `Unexpected link to \`${address.slice(0, 80)}\`, expected an id on that page`)]
    })
  )
}

/** Reads every page of a built site and says what must not be published. */
export function auditSite(folder: string, graph: KnowledgeGraph): {pages: number; messages: Message[]} {
  const files = new Set(filesBelow(folder))
  const claims = [...graph.claims.values()].map(({id, says}) => ({id, says: says.values()}))
  const backend = forgeBackend(graph.site.repository)
  const adminPolicy = backend && adminMetaPolicy(backend)
  const site: AuditedSite = {base: graph.site.base, url: graph.site.url, files, claimTexts: claimTexts(claims), adminPolicy}
  const ids = new Map<string, ReadonlySet<string>>()
  const links = new Map<string, readonly InwardLink[]>()
  const messages: Message[] = []
  const pages = [...files].filter((file) => file.endsWith('.html'))
  for (const path of pages) {
    const page = readPage(path, readFileSync(join(folder, path), 'utf8'))
    messages.push(...auditPage(page, site))
    ids.set(path, new Set(page.elements.flatMap(({attributes}) => attributes.get('id') ?? [])))
    links.set(path, inwardLinks(page, site))
  }
  return {pages: pages.length, messages: [...messages, ...brokenLinks(links, ids, files)]}
}
