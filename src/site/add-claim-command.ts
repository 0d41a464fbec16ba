import {addClaim} from '../edit/add-entry.ts'
import {freshKey} from '../edit/fresh-key.ts'
import {type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import {buildDirectory, ownerSlug} from '../model/directory.ts'
import {isSlug} from '../model/id.ts'
import {claimKeys} from '../schema/schema-keys.ts'
import type {Ask} from './ask.ts'
import {exitCodes} from './command.ts'
import {readSite} from './compile-site.ts'
import {contentTexts, findContentFile} from './content-files.ts'
import {askForKeys, type Flags, flagHelp, flagValues, keyOptions, textFlag} from './key-flags.ts'
import {silent} from './progress.ts'
import {printable} from './report-messages.ts'
import {type Write, writeAndTell} from './write-and-tell.ts'

export const addClaimOptions = keyOptions(claimKeys)
export const addClaimHelp = `npm run add-claim -- --to FILE --says "One neutral sentence." [--source KEY] [--key SLUG] [flags]

Adds a claim to an article, a dossier or a sidecar. With --source, who says it (--by), where (--at), the --quote and the --basis are of
the statement by which that source supports it. Flags, which may be given several times for a list:
${flagHelp(claimKeys)}  --dry-run          Show what would be written.
`

const ofStatement = ['by', 'at', 'quote', 'basis', 'hedge', 'departs']

/** A claim with its first statement, when a source is named for it. */
function claimWithSource(values: YamlMap, source: string | undefined): YamlMap {
  if (source === undefined) return values
  const statement = yamlMap([['source', source], ...ofStatement.map((key) => [key, values.get(key)] as const)])
  return new Map([...[...values].filter(([key]) => !ofStatement.includes(key)), ['supports', [statement.size === 1 ? source : statement]]])
}

/** Adds a claim to a file, and says under which name. */
export async function addClaimAndTell(content: string, flags: Flags, ask: Ask | undefined, write: Write): Promise<number> {
  const refuse = (text: string): number => {
    write(`${printable(text)}\n`)
    return exitCodes.usage
  }
  const given = flagValues(claimKeys, flags)
  const to = textFlag(flags, 'to') ?? (await ask?.('The article or dossier it belongs to: '))
  if (to === undefined || to === '') return refuse('Unexpected claim without a file, expected --to FILE')
  const file = findContentFile(content, to, await contentTexts(content))
  if ('problem' in file) return refuse(file.problem)
  const asked = given.size > 0 ? [] : claimKeys.filter(({key}) => ['says', 'by', 'about', 'quote'].includes(key))
  const values = await askForKeys(asked, given, ask)
  const source =
    textFlag(flags, 'source') ?? (given.size > 0 ? undefined : await ask?.('Key of the source that says it (Enter when the examined one does): '))
  if (!values.has('says') && !values.has('relation'))
    return refuse('Unexpected claim without a sentence, expected --says "…" or --relation "subject predicate object"')
  const {parsed} = await readSite(content, silent)
  const entries = parsed.flatMap(({entry}) => entry ?? [])
  const entry = entries.find((one) => one.file === `content/${file.path}`)
  const owner = entry && ownerSlug(entry)
  const known = buildDirectory(entries)
  const words = String(values.get('says') ?? values.get('relation'))
  const key = textFlag(flags, 'key') ?? freshKey([words], (slug) => known.claim(slug, owner).length > 0, 'claim', 5)
  if (!isSlug(key)) return refuse(`Unexpected key \`${key}\`, expected lower-case letters a–z, digits and single hyphens`)
  const added = addClaim(file, key, claimWithSource(values, source === '' ? undefined : source))
  if ('problem' in added) return refuse(added.problem)
  const next = `Next: show it in a text with [[claim:${owner ?? '…'}/${key}]].`
  return writeAndTell(content, [added], {dryRun: flags['dry-run'] === true, force: true}, write, next)
}
