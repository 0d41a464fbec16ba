import {existsSync} from 'node:fs'
import {auditRules, auditSite} from '../audit/audit-site.ts'
import {compileSite} from '../compile-site.ts'
import {silent} from '../progress.ts'
import {placesOf} from '../project.ts'
import {textReport} from '../report-messages.ts'
import {markdownTable, type Proof} from './proof.ts'

/** Checks every page of `dist/` once more, by itself. */
export async function audit(): Promise<Proof> {
  const {content, out} = placesOf(false)
  if (!existsSync(out)) throw new Error('Unexpected missing dist/, expected one made by `npm run build`')
  const {graph} = await compileSite(content, false, silent)
  if (!graph) throw new Error('Unexpected errors in the content, expected none: see `npm run check`')
  const {pages, messages} = auditSite(out, graph)
  const codes = [...Object.keys(auditRules), 'broken-link'].map((code) => ({
    code,
    faults: messages.filter((message) => message.code === `page-${code}`).length
  }))
  const table = markdownTable(
    ['rule', 'faults'],
    codes.map(({code, faults}) => [`\`${code}\``, faults])
  )
  const list = messages.length === 0 ? '' : `\n\`\`\`\n${textReport(messages)}\`\`\``
  return {ok: messages.length === 0, text: `${pages} pages read with a browser's parser.\n\n${table}\n${list}`, figures: {pages, codes}}
}
