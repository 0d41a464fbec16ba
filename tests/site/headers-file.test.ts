import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import {commonHeaders} from '../../src/site/content-security-policy.ts'
import {headersFile} from '../../src/site/headers-file.ts'

/** What the build wrote into the forms of the site. */
const adminPolicy = "default-src 'none'; connect-src 'self' https://api.github.com"
const files = [
  'index.html',
  '404.html',
  'claims/a/b/index.html',
  'network/index.html',
  'embed/network/index.html',
  'admin/index.html',
  '_astro/a.css',
  '.nojekyll'
]

function written(base: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-headers-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), file.startsWith('admin/') ? `<meta http-equiv="content-security-policy" content="${adminPolicy}">` : '')
  }
  const text = headersFile(folder, base)
  rmSync(folder, {recursive: true})
  return text
}

/** All values of a header for a path, from every rule that fits it. */
function valuesAt(text: string, path: string, name: string): string[] {
  const rules = text.split(/^(?=\/)/m).map((rule) => rule.trim().split('\n'))
  const fits = (pattern: string): boolean => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern)
  return rules
    .filter(([pattern]) => fits(pattern!))
    .flatMap(([, ...lines]) => lines.filter((line) => line.trim().startsWith(`${name}: `)).map((line) => line.trim().slice(name.length + 2)))
}

for (const base of ['/', '/sub/']) {
  const text = written(base)
  for (const {path, ancestors, resources, asks} of [
    {path: '', ancestors: "'none'", resources: 'same-origin'},
    {path: '404.html', ancestors: "'none'", resources: 'same-origin'},
    {path: 'claims/a/b/', ancestors: "'none'", resources: 'same-origin'},
    {path: 'network/', ancestors: "'none'", resources: 'same-origin'},
    {path: 'admin/', ancestors: "'none'", resources: 'same-origin', asks: 'https://api.github.com'},
    {path: 'admin/forms/', ancestors: "'none'", resources: 'same-origin', asks: 'https://api.github.com'},
    {path: 'embed/network/', ancestors: '*', resources: 'cross-origin'},
    {path: 'embed/claims/a/b/', ancestors: '*', resources: 'cross-origin'}
  ] as {path: string; ancestors: string; resources: string; asks?: string}[]) {
    test(`${base}${path}: one policy, frame-ancestors ${ancestors}`, () => {
      const policies = valuesAt(text, base + path, 'Content-Security-Policy')
      assert.equal(policies.length, 1)
      assert.equal(/frame-ancestors ([^;]+)/.exec(policies[0]!)?.[1], ancestors)
      assert.equal(policies[0]!.includes('https:'), asks !== undefined, 'only the forms may ask another host')
      assert.ok(policies[0]!.includes(asks ?? "default-src 'none'"))
      assert.deepEqual(valuesAt(text, base + path, 'Cross-Origin-Resource-Policy'), [resources])
      for (const [name, value] of commonHeaders) assert.deepEqual(valuesAt(text, base + path, name), [value])
    })
  }
}
