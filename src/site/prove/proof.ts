import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from '../project.ts'

/** What a proof found: figures for machines and a page for readers. */
export interface Proof {
  readonly ok: boolean
  /** Markdown below the heading. */
  readonly text: string
  readonly figures: unknown
}

/** Writes `docs/proofs/<name>.md` and `.json`. */
export function writeProof(name: string, {ok, text, figures}: Proof): void {
  const folder = join(projectFolder, 'docs', 'proofs')
  mkdirSync(folder, {recursive: true})
  writeFileSync(
    join(folder, `${name}.md`),
    `# Proof: ${name}\n\n\`npm run prove -- ${name}\`: ${ok ? 'holds' : 'does not hold'}.\n\n${text.trim()}\n`
  )
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(figures, undefined, 1)}\n`)
}

/** A Markdown table. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
