import {existsSync} from 'node:fs'
import {basename, relative, resolve} from 'node:path'
import type {ContentFile} from '../edit/add-entry.ts'
import {decode} from '../read/decode.ts'
import {fileKind} from '../read/file-kind.ts'
import {contentPlace, textAt} from './content-place.ts'
import {readTree} from './read-files.ts'

const inside = (path: string): string => path.replace(/^content\//, '')

/** All files of a content folder with their texts, but those that are not read as content. */
export async function contentTexts(content: string): Promise<ReadonlyMap<string, string>> {
  const {files} = await readTree(content)
  const texts = files.flatMap(({path, bytes}): [string, string][] => {
    const place = contentPlace(content, inside(path))
    const text = place === undefined || decode(bytes).faults.length > 0 ? null : textAt(place)
    return typeof text === 'string' ? [[inside(path), text]] : []
  })
  return new Map(texts)
}

/** Ways in which somebody may call a file: its path from here, from the project, from the content folder, or its name alone. */
function candidates(content: string, asked: string, texts: ReadonlyMap<string, string>): string[] {
  const fromHere = relative(content, resolve(asked)).replaceAll('\\', '/')
  const direct = [asked.replaceAll('\\', '/'), inside(asked.replaceAll('\\', '/')), fromHere].filter((path) => texts.has(path))
  if (direct.length > 0) return [...new Set(direct)]
  const name = asked.replace(/\.md$/, '')
  return [...texts.keys()].filter((path) => basename(path, '.md') === name || basename(path) === asked)
}

/** The one file that is meant; a new one where the tree has a place for it, and `mayBeNew`. */
export function findContentFile(
  content: string,
  asked: string,
  texts: ReadonlyMap<string, string>,
  mayBeNew = false
): ContentFile | {readonly problem: string} {
  const [found, ...others] = candidates(content, asked, texts)
  if (others.length > 0) return {problem: `Unexpected file \`${asked}\`, expected one of: ${[found, ...others].join(', ')}`}
  if (found !== undefined) return {path: found, text: texts.get(found)}
  const path = inside(asked.replaceAll('\\', '/'))
  if (mayBeNew && fileKind(`content/${path}`) && !existsSync(`${content}/${path}`)) return {path, text: undefined}
  return {problem: `Unexpected file \`${asked}\`, expected one that is there, such as ${[...texts.keys()][0] ?? 'articles/x.md'}`}
}
