import assert from 'node:assert/strict'
import {existsSync, globSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {embedFraming, securityHeaders} from '../src/site/content-security-policy.ts'
import {table} from './architecture/import-table.ts'
import {root} from './architecture/source-files.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? [`docs/${file}`] : []))
]
const {scripts, dependencies, optionalDependencies, devDependencies} = JSON.parse(read('package.json')) as Record<string, Record<string, string>>

const tops = ['src', 'scripts', 'tests', 'docs', 'public', 'content', '.ci', '.github', '.vscode']
const made = ['content/captures/', 'docs/proofs/', 'content/link-status.json']
/** Paths in backquotes that begin with a folder of the project and hold no placeholder. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`([\w.@/*[\]-]+)`/g)]
    .map((match) => match[1]!)
    .filter((path) => tops.some((top) => path.startsWith(`${top}/`)) && !made.includes(path))

for (const document of documents) {
  test(`${document}: every path it names exists`, () => {
    const missing = pathsIn(read(document)).filter((path) =>
      path.includes('*') ? globSync(path, {cwd: root}).length === 0 : !existsSync(join(root, path))
    )
    assert.deepEqual(missing, [])
  })
  test(`${document}: every command it names exists`, () => {
    const commands = [...read(document).matchAll(/npm (?:run )?(?:--silent )?([a-z][\w-]*)/g)].map((match) => match[1]!)
    const known = [...Object.keys(scripts ?? {}), 'run', 'ci', 'install', 'i', 'audit']
    assert.deepEqual(
      commands.filter((name) => !known.includes(name)),
      []
    )
  })
  test(`${document}: every link inside the repository leads somewhere`, () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => join(document, '..', match[1]!))
    assert.deepEqual(
      links.filter((link) => !existsSync(join(root, link))),
      []
    )
  })
}

test('README: at most 120 lines, with a picture and the two commands', () => {
  const readme = read('README.md')
  assert.ok(readme.trimEnd().split('\n').length <= 120)
  assert.match(readme, /!\[[^\]]+\]\(docs\/[^)]+\)/)
  assert.ok(readme.includes('npm ci && npm start'))
  assert.ok(readme.includes('npm ci && npm test'))
})

test('.ci/run: the second line of the README and nothing hidden', () => {
  const lines = read('.ci/run')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  assert.deepEqual(lines, ['set -e', 'cd "$(dirname "$0")/.."', 'npm ci && npm test'])
})

test('every command of package.json is a script, and every script a command', () => {
  const files = readdirSync(join(root, 'scripts')).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  assert.deepEqual(Object.keys(scripts ?? {}).sort(), files.sort())
  for (const [name, command] of Object.entries(scripts ?? {})) assert.equal(command, `node scripts/rootnote.mjs ${name}`)
})

test('docs/architecture.md: the import table names every folder', () => {
  const rows = read('docs/architecture.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .join('\n')
  assert.deepEqual(
    Object.keys(table).filter((folder) => !folder.endsWith('.ts') && !new RegExp(`\`(?:[a-z ]* )?${folder}(?: [a-z ]*)?\``).test(rows)),
    []
  )
})

test('docs/dependencies.md: every package is there', () => {
  const text = read('docs/dependencies.md')
  const names = [dependencies, optionalDependencies, devDependencies].flatMap((list) => Object.keys(list ?? {}))
  assert.deepEqual(
    names.filter((name) => !text.includes(`\`${name}\``) && !name.startsWith('@types/')),
    []
  )
})

test('docs/headers.md: each example sends each header, and lets only embeds be framed', () => {
  const examples = [...read('docs/headers.md').matchAll(/```(?:nginx|apache|caddy)\n([\s\S]*?)```/g)].map((match) => match[1]!)
  assert.equal(examples.length, 3)
  const filled = (example: string, ancestors: string, resources: string): string =>
    example.replaceAll('$frame_ancestors', ancestors).replaceAll('$resource_policy', resources)
  for (const example of examples) {
    const [pages, embeds] = [filled(example, "'none'", 'same-origin'), filled(example, '*', 'cross-origin')]
    for (const [name, value] of securityHeaders) assert.ok(pages.includes(`${name} "${value}"`) || pages.includes(`${name} ${value}`), name)
    for (const [name, value] of embedFraming) assert.ok(embeds.includes(`${name} "${value}"`), name)
  }
})

test('workflows: pull requests get no secret, no write access; actions are pinned by commit', () => {
  for (const file of readdirSync(join(root, '.github/workflows'))) {
    const text = read(`.github/workflows/${file}`)
    assert.ok(!text.includes('pull_request_target') && !text.includes('secrets.'), file)
    for (const [, reference] of text.matchAll(/uses: \S+@(\S+)/g)) assert.match(reference!, /^[0-9a-f]{40}$/, `${file}: ${reference}`)
    if (/^ {2}pull_request:/m.test(text)) assert.ok(!/: write/.test(text), file)
  }
})
