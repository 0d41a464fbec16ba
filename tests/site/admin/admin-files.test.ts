import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {Ajv} from 'ajv'
import {parse} from 'yaml'
import {entityKinds, plural} from '../../../src/model/id.ts'
import type {Site} from '../../../src/model/site.ts'
import {jsonSchemas} from '../../../src/schema/json-schema.ts'
import {adminFiles} from '../../../src/site/admin/admin-files.ts'
import {adminMetaPolicy} from '../../../src/site/admin/admin-policy.ts'
import {forgeBackend} from '../../../src/site/admin/forge-backend.ts'
import {quietForms} from '../../../src/site/admin/quiet-forms.ts'
import {root} from '../../architecture/source-files.ts'

const siteAt = (url?: string): Site =>
  ({title: new Map([['en', 'Records & <b>']]), lang: 'en', ...(url !== undefined && {repository: {url, branch: 'main'}})}) as unknown as Site

const rows: readonly [url: string, backend: Readonly<Record<string, string>> | undefined][] = [
  ['https://github.com/a/b', {name: 'github', repo: 'a/b', branch: 'main'}],
  ['https://github.com/a/b.git', {name: 'github', repo: 'a/b', branch: 'main'}],
  ['https://gitlab.com/group/sub/b/', {name: 'gitlab', repo: 'group/sub/b', branch: 'main'}],
  [
    'https://codeberg.org/a/b',
    {name: 'gitea', repo: 'a/b', branch: 'main', base_url: 'https://codeberg.org', api_root: 'https://codeberg.org/api/v1'}
  ],
  ['http://github.com/a/b', undefined],
  ['https://code.example/a/b', undefined],
  ['https://github.com/', undefined]
]
for (const [url, backend] of rows)
  test(`forgeBackend: ${url}`, () => assert.deepEqual(forgeBackend(siteAt(url).repository)?.settings, backend && new Map(Object.entries(backend))))

test('a site without a repository, or at a forge the forms do not know, has no forms', () => {
  assert.equal(adminFiles(siteAt()).size, 0)
  assert.equal(adminFiles(siteAt('https://code.example/a/b')).size, 0)
})

test('the policy admits our own files and the forge, nobody else', () => {
  const policy = adminMetaPolicy(forgeBackend(siteAt('https://github.com/a/b').repository)!)
  assert.deepEqual(policy.match(/https?:[^ ;]+/g), ['https://avatars.githubusercontent.com', 'https://api.github.com'])
  assert.ok(policy.startsWith("default-src 'none'; script-src 'self';"))
})

const files = adminFiles(siteAt('https://github.com/a/b'))
const textOf = (path: string): string => String(files.get(path))
const config = parse(textOf('admin/config.yml')) as {collections: {name: string; folder: string; fields: {name: string; widget: string}[]}[]}

test('config.yml fits the schema of the forms, with every key of every kind of entity', () => {
  const schema = JSON.parse(readFileSync(join(root, 'node_modules/@sveltia/cms/schema/sveltia-cms.json'), 'utf8')) as object
  const ajv = new Ajv({strict: false, validateFormats: false})
  assert.ok(ajv.validate(schema, config), JSON.stringify(ajv.errors?.slice(0, 3)))
  assert.deepEqual(
    config.collections.map(({folder}) => folder),
    entityKinds.map((kind) => `content/${plural[kind]}`)
  )
  for (const [at, kind] of entityKinds.entries()) {
    const {properties} = JSON.parse(jsonSchemas().get(`${kind}.json`)!) as {properties: object}
    const {fields} = config.collections[at]!
    assert.deepEqual(fields.map(({name}) => name).sort(), [...Object.keys(properties), 'body'].sort())
    assert.equal(fields.find(({name}) => name === 'claims')?.widget, 'hidden')
    assert.equal(fields.find(({name}) => name === 'body')?.widget, 'text')
  }
})

test('the pages say what is lost, keep search engines out and hold the title as text', () => {
  const [start, forms] = [textOf('admin/index.html'), textOf('admin/forms/index.html')]
  for (const page of [start, forms]) {
    assert.match(page, /<meta name="robots" content="noindex">/)
    assert.match(page, /Records &amp; &lt;b&gt;/)
  }
  assert.match(start, /comments are lost/)
  assert.doesNotMatch(start, /<script/)
})

test('the script asks nobody for fonts, versions or the state of a forge', () => {
  const script = textOf('admin/sveltia-cms.js')
  for (const host of ['cdn.jsdelivr.net', 'unpkg.com/@sveltia/cms', 'www.githubstatus.com/api', 'sourceMappingURL=sveltia'])
    assert.ok(!script.includes(host), host)
  assert.throws(() => quietForms('another version'), /expected the version that package\.json pins/)
})
