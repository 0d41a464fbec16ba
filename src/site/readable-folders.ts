import {existsSync, readdirSync, realpathSync} from 'node:fs'
import {join, sep} from 'node:path'

/** The folder in which the packages beside a package stand, and those that it needs. */
function packagesAround(path: string): string {
  const end = path.indexOf(`${sep}node_modules${sep}`)
  return end < 0 ? path : path.slice(0, end + `${sep}node_modules`.length)
}

/** Packages by folder, those of an organisation (`@owner/name`) one level down; links among them. */
function linksIn(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink()) return [path]
    return entry.isDirectory() && entry.name.startsWith('@') ? linksIn(path) : []
  })
}

/** What code of a project may be loaded from: its folder, and where its packages really are when they are linked into it. */
export function readableFolders(project: string): string[] {
  const packages = join(project, 'node_modules')
  const real = realpathSync(project)
  if (!existsSync(packages)) return [...new Set([project, real])]
  const linked = linksIn(packages).flatMap((path) => (existsSync(path) ? [packagesAround(realpathSync(path))] : []))
  const all = new Set([project, real, realpathSync(packages), ...linked])
  return [...all].filter((folder) => ![...all].some((other) => folder.startsWith(other + sep)))
}
