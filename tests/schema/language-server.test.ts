import assert from 'node:assert/strict'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, test} from 'node:test'
import {jsonSchemas} from '../../src/schema/json-schema.ts'
import {withKnownNames} from '../../src/schema/known-names.ts'
import {root} from '../architecture/source-files.ts'
import {type LanguageServer, languageServer} from './language-server.ts'

const known = {entity: ['Ana Ruiz', 'Halcyon Lines'], source: ['north-1', 'wire-1'], claim: ['halcyon/over-capacity'], predicate: ['met']}
const frontMatter = `title: How many
status: publishd
examines: 
date: 2019-06-09
living: yes
sources:
  Bad Key: {title: A, date: last May}
claims:
  full:
    says: It was full.
    by: Nobody Known
    relation: {subject: Ana Ruiz, predicate: }
    supports:
      - {source: , by: }
    
  
`
const list = 'lines: {name: Halcyon Lines, kind: company}\nport:\n  name: Port\n  kind: \n  nam: y\n'

describe('yaml-language-server with our schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rootnote-schema-'))
  const modeline = (name: string): string => `# yaml-language-server: $schema=file://${folder}/${name}.json\n`
  let server: LanguageServer
  before(async () => {
    for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), withKnownNames(text, known))
    const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8')) as Record<string, Record<string, string>>
    const ours = Object.entries(settings['yaml.schemas']!).map(([path, glob]) => [`file://${join(root, path)}`, glob])
    server = await languageServer({schemas: {...Object.fromEntries(ours), [`file://${folder}/person-list.json`]: 'content/people/!(*.claims).yaml'}})
  })
  after(() => {
    server.close()
    rmSync(folder, {recursive: true})
  })

  test('front matter in a YAML file: mistakes at their place', async () => {
    const {problems} = await server.open('file:///x/content/sidecar.yaml', modeline('article') + frontMatter)
    const told = (place: string): string => problems.find((problem) => problem.startsWith(`${place} `)) ?? ''
    assert.match(told('3:9'), /"draft", "review", "published", "withdrawn"/)
    assert.match(told('6:1'), /living is not allowed/)
    assert.match(told('8:3'), /does not match the pattern/)
    assert.match(told('8:29'), /does not match the pattern/)
    assert.deepEqual(
      problems.filter((problem) => /^(?:5|11|12):/.test(problem)),
      [],
      'a date and names nobody knows yet are no mistakes of form'
    )
  })

  test('front matter in a YAML file: keys with their sentences, and known names as suggestions', async () => {
    const {complete, hover} = await server.open('file:///x/content/second.yaml', modeline('article') + frontMatter)
    assert.deepEqual(await complete(4, 11), known.source)
    assert.deepEqual(await complete(13, 46), known.predicate)
    assert.deepEqual(await complete(15, 18), known.source)
    assert.deepEqual(await complete(17, 3), known.claim)
    const keys = await complete(16, 5)
    for (const key of ['about', 'disputes', 'until']) assert.ok(keys.includes(key), key)
    assert.match(await hover(11, 6), /The proposition as one neutral sentence|Who says it/)
  })

  test('a list file', async () => {
    const {problems, complete} = await server.open('file:///x/content/list.yaml', modeline('organisation-list') + list)
    assert.ok(problems.some((problem) => problem.startsWith('6:3 Property nam is not allowed')))
    assert.deepEqual(await complete(5, 9), ['publisher', 'company', 'public-body'])
  })

  test('the schemas of the settings and those of the workspace fit one file together', async () => {
    const {problems, complete} = await server.open(`file://${root}/content/people/some.yaml`, 'ana:\n  name: Ana\n  different-from: \n  nam: y\n')
    assert.ok(problems.some((problem) => problem.startsWith('4:3 Property nam is not allowed')))
    const suggested = await complete(3, 19)
    assert.deepEqual(
      known.entity.filter((name) => !suggested.includes(name)),
      []
    )
  })

  test('a Markdown file, which an editor must hand over as it is: its front matter completes, its body is taken for YAML', async () => {
    const text = `---\n${modeline('article')}title: X\nexamines: \n---\n\nOur *own* text: it has a colon.\n- a\n`
    const {problems, complete} = await server.open('file:///x/content/articles/y.md', text, 'markdown')
    assert.deepEqual(await complete(4, 11), known.source)
    assert.ok(problems.some((problem) => /^[78]:/.test(problem)))
  })
})
