import {auditRules, auditSite} from '../audit/audit-site.ts'
import {compileSite} from '../compile-site.ts'
import {silent} from '../progress.ts'
import {placesOf} from '../project.ts'
import {textReport} from '../report-messages.ts'
import {servedDist} from './dist-pages.ts'
import {openEveryPage} from './open-every-page.ts'
import {markdownTable, type Proof} from './proof.ts'

const windows = [
  {colorScheme: 'light', viewport: {width: 1280, height: 900}},
  {colorScheme: 'dark', viewport: {width: 390, height: 844}}
] as const

const listed = (lines: readonly string[]): string => (lines.length === 0 ? '' : `\n\`\`\`\n${lines.slice(0, 100).join('\n')}\n\`\`\`\n`)

/** Checks every page of `dist/` once more, by itself: as a parser reads it, and open in a browser, twice. */
export async function audit(): Promise<Proof> {
  const site = await servedDist()
  try {
    const {graph} = await compileSite(placesOf(false).content, false, silent)
    if (!graph) throw new Error('Unexpected errors in the content, expected none: see `npm run check`')
    const {pages, messages} = auditSite(site.folder, graph)
    const codes = [...Object.keys(auditRules), 'broken-link'].map((code) => ({
      code,
      faults: messages.filter((message) => message.code === `page-${code}`).length
    }))
    const opened = []
    for (const window of windows) opened.push({window, ...(await openEveryPage(site, window))})
    const parsed = markdownTable(
      ['rule', 'faults'],
      codes.map(({code, faults}) => [`\`${code}\``, faults])
    )
    const seen = markdownTable(
      ['theme', 'width', 'pages', 'errors, requests elsewhere, overflow', 'axe violations'],
      opened.map(({window, pages, problems, violations}) => [
        window.colorScheme,
        `${window.viewport.width} px`,
        pages,
        problems.length,
        violations.length
      ])
    )
    const faults = [
      ...(messages.length > 0 ? [textReport(messages)] : []),
      ...opened.flatMap(({problems, violations}) => [...problems, ...violations])
    ]
    return {
      ok: faults.length === 0,
      text: `${pages} pages read with a browser's parser.\n\n${parsed}\n\nEach opened in Chromium, and examined by axe there.\n\n${seen}\n${listed(faults)}`,
      figures: {
        pages,
        codes,
        opened: opened.map(({window, pages, problems, violations}) => ({...window, pages, problems: problems.length, violations: violations.length}))
      }
    }
  } finally {
    await site.close()
  }
}
