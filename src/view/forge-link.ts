import type {FilePoint} from '../model/point.ts'
import type {Site} from '../model/site.ts'
import type {EditLink} from './parts.ts'

/** How a kind of forge addresses the editor and the text of a file; `plain` keeps Markdown from being rendered without its lines. */
interface Forge {
  readonly edit: string
  readonly text: string
  readonly plain: string
  /** The page for a new file, and the parameters for its path and its text; one that takes no text has none. */
  readonly fresh: {readonly page: string; readonly path: string; readonly text?: string}
}

const github: Forge = {edit: '/edit/', text: '/blob/', plain: '?plain=1', fresh: {page: '/new/', path: 'filename', text: 'value'}}
const gitlab: Forge = {edit: '/-/edit/', text: '/-/blob/', plain: '?plain=1', fresh: {page: '/-/new/', path: 'file_name'}}
const gitea: Forge = {edit: '/_edit/', text: '/src/branch/', plain: '?display=source', fresh: {page: '/_new/', path: 'filename'}}

const forgeOf = (host: string): Forge => {
  if (/(^|\.)gitlab\./.test(host)) return gitlab
  return /(^|\.)(codeberg|gitea|forgejo)\./.test(host) ? gitea : github
}

type Spot = Pick<FilePoint, 'file'> & {readonly line?: number | undefined}

const rootOf = (url: string): string => url.replace(/\/$|\.git\/?$/g, '')

function address({url, branch}: NonNullable<Site['repository']>, kind: 'edit' | 'text', {file, line = 1}: Spot): string {
  const root = rootOf(url)
  const forge = forgeOf(new URL(root).host)
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${root}${forge[kind]}${branch.split('/').map(encodeURIComponent).join('/')}/${path}${kind === 'text' ? forge.plain : ''}${line > 1 ? `#L${line}` : ''}`
}

/** The editor of a file on the forge the site names. */
export const editLink = ({repository}: Site, point: Spot): EditLink | undefined =>
  repository && {text: 'Edit this file', href: address(repository, 'edit', point)}

/** The address of a line of a file on the forge the site names. */
export const fileHref = ({repository}: Site, point: Spot): string | undefined => repository && address(repository, 'text', point)

/** Where the forge takes a new file, up to its parameters, and what those are called. */
export function newFilePage({repository}: Site): {address: string; path: string; text?: string} | undefined {
  if (!repository) return undefined
  const root = rootOf(repository.url)
  const {page, ...parameters} = forgeOf(new URL(root).host).fresh
  return {address: root + page + repository.branch.split('/').map(encodeURIComponent).join('/'), ...parameters}
}
