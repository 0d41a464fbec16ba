import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {framing, type Headers} from '../content-security-policy.ts'
import type {ForgeBackend} from './forge-backend.ts'

/** Below this folder stand the forms for entities, the only pages that speak to another host: the forge, once somebody signs in. */
export const adminFolder = 'admin'

/** The policy of the forms: their own files and the forge; styles are set by their script. */
export const adminMetaPolicy = ({api, pictures}: ForgeBackend): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${pictures.join(' ')}`,
    "font-src 'self' data:",
    `connect-src 'self' blob: data: ${api.join(' ')}`,
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')

/** The policy that the forms of a built site carry; nothing for a site without them. */
export function adminPolicyIn(folder: string): string | undefined {
  const file = join(folder, adminFolder, 'index.html')
  return existsSync(file) ? /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(readFileSync(file, 'utf8'))?.[1] : undefined
}

/** The two headers in which the forms differ from pages. */
export const adminFraming = (policy: string): Headers => framing("'none'", 'same-origin', policy.split('; '))
