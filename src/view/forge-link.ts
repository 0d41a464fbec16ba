import type {FilePoint} from '../model/point.ts'
import type {Site} from '../model/site.ts'
import type {EditLink} from './parts.ts'

/** How a kind of forge addresses the editor and the text of a file; `plain` keeps Markdown from being rendered without its lines. */
interface Forge {
  readonly edit: string
  readonly text: string
  readonly plain: string
}

const github: Forge = {edit: '/edit/', text: '/blob/', plain: '?plain=1'}
const gitlab: Forge = {edit: '/-/edit/', text: '/-/blob/', plain: '?plain=1'}
const gitea: Forge = {edit: '/_edit/', text: '/src/branch/', plain: '?display=source'}

const forgeOf = (host: string): Forge => {
  if (/(^|\.)gitlab\./.test(host)) return gitlab
  return /(^|\.)(codeberg|gitea|forgejo)\./.test(host) ? gitea : github
}

type Spot = Pick<FilePoint, 'file'> & {readonly line?: number | undefined}

function address({url, branch}: NonNullable<Site['repository']>, kind: 'edit' | 'text', {file, line = 1}: Spot): string {
  const root = url.replace(/\/$|\.git\/?$/g, '')
  const forge = forgeOf(new URL(root).host)
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${root}${forge[kind]}${branch.split('/').map(encodeURIComponent).join('/')}/${path}${kind === 'text' ? forge.plain : ''}${line > 1 ? `#L${line}` : ''}`
}

/** The editor of a file on the forge the site names. */
export const editLink = ({repository}: Site, point: Spot): EditLink | undefined =>
  repository && {text: 'Edit this file', href: address(repository, 'edit', point)}

/** The address of a line of a file on the forge the site names. */
export const fileHref = ({repository}: Site, point: Spot): string | undefined => repository && address(repository, 'text', point)
