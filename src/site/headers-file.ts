import {readdirSync} from 'node:fs'
import {adminFolder, adminFraming, adminPolicyIn} from './admin/admin-policy.ts'
import {commonHeaders, embedFolder, embedFraming, type Headers, pageFraming} from './content-security-policy.ts'

const block = (path: string, headers: Headers): string => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`

/**
 * The text of `_headers`, in the form that Netlify and Cloudflare Pages read; other servers: `docs/headers.md`.
 *
 * Where two rules fit a path, Cloudflare Pages joins their values and Netlify takes one of them. So no header stands
 * in two rules that can fit the same path: those that differ for embeds and for the forms of `/admin/` stand at each folder that is there.
 */
export function headersFile(folder: string, base: string): string {
  const paths = readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !/^[._]/.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name))
    .sort()
  const adminPolicy = adminPolicyIn(folder)
  const framingOf = (path: string): Headers => {
    if (adminPolicy !== undefined && path === `${adminFolder}/*`) return adminFraming(adminPolicy)
    return path === `${embedFolder}/*` ? embedFraming : pageFraming
  }
  return [block('/*', commonHeaders), block(base, pageFraming), ...paths.map((path) => block(base + path, framingOf(path)))].join('')
}
