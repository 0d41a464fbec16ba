import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

export interface Import {
  /** As written: `./id.ts`, `node:fs`, `yaml`. */
  readonly from: string
  readonly typeOnly: boolean
  readonly line: number
}
export interface SourceFile {
  /** Below the project: `src/model/id.ts`. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

export const root = fileURLToPath(new URL('../..', import.meta.url))

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*$,{}\s]+?)\s+from\s+)?['"]([^'"]+)['"]/gm
/** `import('x')` that loads something, or that only names a type. */
const dynamic = /(\bawait\s+|=>\s*|\breturn\s+|\()?\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** `import {type A, type B} from` brings no value either. */
const onlyTypes = (clause: string | undefined): boolean => {
  const names = /^\{([^}]*)\}$/.exec(clause?.trim() ?? '')?.[1]
  const list = names?.split(',').map((name) => name.trim())
  return list?.filter(Boolean).every((name) => name.startsWith('type ')) ?? false
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

export function importsOf(text: string): Import[] {
  const stated = [...text.matchAll(statement)].map((match) => ({
    from: match[3]!,
    typeOnly: match[1] !== undefined || onlyTypes(match[2]),
    line: lineAt(text, match.index + match[0].length)
  }))
  return [
    ...stated,
    ...[...text.matchAll(dynamic)].map((match) => ({from: match[2]!, typeOnly: match[1] === undefined, line: lineAt(text, match.index)}))
  ]
}

/** The files below some folders of the project whose names end in one of the given ways. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), {recursive: true, withFileTypes: true}))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return {path, text, imports: importsOf(text)}
    })
}

/** The file of the project that a relative import means, or nothing for a package. */
export const importedFile = (file: SourceFile, {from}: Import): string | undefined =>
  from.startsWith('.')
    ? normalize(join(dirname(file.path), from.replace(/\?.*$/, '')))
        .split(sep)
        .join('/')
    : undefined

/** The name of an imported package: `@scope/name` or `name`, whatever file of it is meant. */
export const packageOf = (from: string): string =>
  from.startsWith('node:')
    ? from
    : from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
