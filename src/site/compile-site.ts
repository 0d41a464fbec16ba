import {join} from 'node:path'
import {type Compiled, compile} from '../pipeline.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {counted, type Progress} from './progress.ts'
import {readCaptures} from './read-captures.ts'
import {readTree} from './read-files.ts'
import {readInChild} from './read-in-child.ts'

const siteLanguage = (parsed: readonly Parsed[]): string | undefined =>
  parsed.map(({entry}) => (entry?.kind === 'site' ? entry.site.lang : undefined)).find((lang) => lang !== undefined)

/** Plain texts are in the site's language unless their file says otherwise, so `site.yaml` is read first. */
async function readContent(files: readonly InputFile[]): Promise<Parsed[]> {
  const isSettings = ({path}: InputFile) => path.endsWith('content/site.yaml') || path === 'site.yaml'
  const settings = await readInChild(files.filter(isSettings), 'en')
  const others = files.filter((file) => !isSettings(file))
  return [...settings, ...(await readInChild(others, siteLanguage(settings) ?? 'en'))]
}

/** From the files of a content folder to the compiled site, or to messages. */
export async function compileSite(content: string, preview: boolean, progress: Progress): Promise<Compiled> {
  const {files, messages} = await readTree(content)
  const parsed = await readContent(files)
  progress('read', counted(files.length, 'file'))
  const captures = await readCaptures(join(content, 'captures'))
  const compiled = compile([...parsed, {messages}], {preview, captures})
  if (compiled.graph) {
    const {articles, entities, sources, claims} = compiled.graph
    const counts = [
      counted(articles.size, 'article'),
      counted(entities.size, 'entity', 'entities'),
      counted(sources.size, 'source'),
      counted(claims.size, 'claim')
    ]
    progress('compile', counts.join(' · '))
  }
  return compiled
}
