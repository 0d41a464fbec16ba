import type {Site} from '../../model/site.ts'

/** How the forms reach the forge: its name among the editor's backends, and the only hosts they may speak to. */
export interface ForgeBackend {
  readonly settings: ReadonlyMap<string, string>
  /** For `connect-src`. */
  readonly api: readonly string[]
  /** For `img-src`: the picture of whoever is signed in. */
  readonly pictures: readonly string[]
}

/** The backend for the repository of a site; nothing for a forge the forms cannot speak to. */
export function forgeBackend(repository: Site['repository']): ForgeBackend | undefined {
  if (!repository) return undefined
  const {host, origin, pathname, protocol} = new URL(repository.url)
  const path = pathname.replace(/^\/|\/$|\.git\/?$/g, '')
  if (protocol !== 'https:' || !/^[\w.-]+(?:\/[\w.-]+)+$/.test(path)) return undefined
  const settings = (name: string, ...more: [string, string][]) => new Map([['name', name], ['repo', path], ['branch', repository.branch], ...more])
  if (host === 'github.com')
    return {settings: settings('github'), api: ['https://api.github.com'], pictures: ['https://avatars.githubusercontent.com']}
  if (host === 'gitlab.com') return {settings: settings('gitlab'), api: [origin], pictures: [origin, 'https://secure.gravatar.com']}
  if (/(^|\.)(codeberg|gitea|forgejo)\./.test(host))
    return {settings: settings('gitea', ['base_url', origin], ['api_root', `${origin}/api/v1`]), api: [origin], pictures: [origin]}
  return undefined
}
