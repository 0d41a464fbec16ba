import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** What a clean start consists of: settings, and one article that shows the form. */
const files: Readonly<Record<string, string>> = {
  'site.yaml': `title: My sources
description: Who said what about whom, on what source.
lang: en
# Where it will be published, with its path. Without it no absolute address is written.
# url: https://example.org/my-sources/
# repository: {url: https://github.com/me/my-sources, branch: main}
format: 1
`,
  'articles/first-article.md': `---
title: What one report says
lang: en
status: draft
people: [Somebody Named]
organisations: [Some Newspaper]
sources:
  report-1:
    title: Title of the report
    publisher: Some Newspaper
    date: 2024-05-01
    basis: original
claims:
  first-claim:
    says: One neutral sentence that somebody holds.
    about: [Somebody Named]
    supports:
      - {source: report-1, by: Somebody Named, at: para 2, quote: the few words that carry it}
---

Our own neutral text. It mentions [[Somebody Named]], cites a source [@report-1, para 2] and shows a claim:

[[claim:first-claim]]

Change \`status: draft\` to \`published\` when the page may be seen by everybody.
`
}

const isEmpty = (folder: string): boolean => !existsSync(folder) || readdirSync(folder).length === 0

/** Writes a content folder to begin with, or says why not; a folder with something in it is left alone. */
export function newSite(content: string, dryRun: boolean, write: (line: string) => void): boolean {
  if (!isEmpty(content)) {
    write(`Unexpected files in ${basename(content)}/, expected an empty folder or none. Move it away first: nothing is ever overwritten.`)
    return false
  }
  for (const [path, text] of Object.entries(files)) {
    write(`${dryRun ? 'would write' : 'wrote'} ${basename(content)}/${path}`)
    if (dryRun) continue
    mkdirSync(dirname(join(content, path)), {recursive: true})
    writeFileSync(join(content, path), text, {flag: 'wx'})
  }
  if (!dryRun) write('Next: `npm run dev`, and edit the article.')
  return true
}
