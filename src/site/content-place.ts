import {lstatSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const isPlain = (segment: string): boolean => segment !== '' && segment !== '.' && segment !== '..' && !/[\\\0]/.test(segment)

/** Where a file below a content folder lies; nothing for a path that leads out of it, by dots or by a link. */
export function contentPlace(content: string, path: string): string | undefined {
  const segments = path.split('/')
  if (!segments.every(isPlain)) return undefined
  for (let count = 1; count <= segments.length; count += 1) {
    const found = lstatSync(join(content, ...segments.slice(0, count)), {throwIfNoEntry: false})
    if (found && (count < segments.length ? !found.isDirectory() : !found.isFile())) return undefined
  }
  return join(content, ...segments)
}

/** The text of a file with its BOM and line ends; undefined where there is none; null for bytes that are no text. */
export function textAt(place: string): string | undefined | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(place))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : null
  }
}
