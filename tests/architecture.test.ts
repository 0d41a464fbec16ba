import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {functionLengths} from './architecture/function-lengths.ts'
import {keptFromBrowsers, reserved, table, typesOnly} from './architecture/import-table.ts'
import {type Import, importedFile, importsOf, packageOf, root, type SourceFile, sourceFiles} from './architecture/source-files.ts'

const code = sourceFiles(['src'], ['.ts', '.astro'])
const scripts = sourceFiles(['scripts'], ['.ts', '.mjs'])
const below = (path: string): string => path.replace(/^src\//, '')
const rowOf = (path: string): string => below(path).split('/')[0]!
const report = (faults: readonly string[]): void => assert.deepEqual(faults, [], `\n${faults.join('\n')}\n`)
const matches = (pattern: string, name: string): boolean => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern)

function importFault(file: SourceFile, link: Import): string | undefined {
  const row = rowOf(file.path)
  const allowed = table[row]
  const place = `${file.path}:${link.line}`
  if (!allowed) return `${place}: unexpected folder \`${row}\`, expected one of the import table`
  const target = importedFile(file, link)
  if (target !== undefined) {
    if (!target.startsWith('src/'))
      return target.endsWith('package.json') ? undefined : `${place}: unexpected import of ${target}, expected a file below src/`
    if (rowOf(target) === row || [rowOf(target), below(target)].some((name) => allowed.folders.includes(name))) return undefined
    return `${place}: unexpected import of ${target}, expected only ${allowed.folders.join(', ') || 'nothing'} in src/${row}`
  }
  const name = packageOf(link.from)
  if (link.typeOnly && typesOnly.includes(name)) return undefined
  if (reserved[name] && !reserved[name].some((path) => matches(path, below(file.path))))
    return `${place}: unexpected import of \`${name}\`, expected it in ${reserved[name].join(', ')} only`
  if (allowed.packages?.some((pattern) => matches(pattern, name))) return undefined
  return `${place}: unexpected import of \`${link.from}\`, expected only ${allowed.packages?.join(', ') ?? 'no package'} in src/${row}`
}

test('every import is one that the table allows', () => {
  report(code.flatMap((file) => file.imports.flatMap((link) => importFault(file, link) ?? [])))
})

test('scripts use the rim and Node, not the inner parts of the core', () => {
  const allowed = ['site', 'pipeline.ts', 'export', 'import', 'analyse', 'schema', 'lint', 'render', 'bench']
  report(
    scripts.flatMap((file) =>
      file.imports.flatMap((link) => {
        const target = importedFile(file, link)
        const fine =
          target === undefined
            ? link.from.startsWith('node:')
            : target.startsWith('scripts/') || (target.startsWith('src/') && allowed.includes(rowOf(target)))
        return fine ? [] : [`${file.path}:${link.line}: unexpected import of \`${link.from}\`, expected src/{${allowed.join(', ')}} or node:*`]
      })
    )
  )
})

test('no file imports itself by way of others', () => {
  const byPath = new Map(code.map((file) => [file.path, file]))
  const valuesOf = (path: string): string[] =>
    (byPath.get(path)?.imports ?? []).flatMap((link) => (link.typeOnly ? [] : (importedFile(byPath.get(path)!, link) ?? [])))
  const done = new Set<string>()
  const faults: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) faults.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (done.has(path) || trail.includes(path)) return
    for (const next of valuesOf(path)) visit(next, [...trail, path])
    done.add(path)
  }
  for (const {path} of code) visit(path, [])
  report(faults)
})

test('nothing large reaches a browser by way of an island', () => {
  const byPath = new Map(code.map((file) => [file.path, file]))
  const faults: string[] = []
  const visit = (path: string, trail: readonly string[], seen: Set<string>): void => {
    const file = byPath.get(path)
    if (!file || seen.has(path)) return
    seen.add(path)
    for (const link of file.imports.filter(({typeOnly}) => !typeOnly)) {
      const target = importedFile(file, link)
      const way = [...trail, path].join(' → ')
      if (target === undefined && keptFromBrowsers.includes(packageOf(link.from))) faults.push(`${way} → ${link.from}`)
      if (target?.startsWith('src/render/') || target?.startsWith('src/site/')) faults.push(`${way} → ${target}`)
      if (target !== undefined) visit(target, [...trail, path], seen)
    }
  }
  for (const {path} of code.filter((file) => file.path.startsWith('src/islands/'))) visit(path, [], new Set())
  report(faults)
})

test('no file is over 250 lines, no script over 30, no function over 60', () => {
  const files = [...code, ...scripts, ...sourceFiles(['src/styles'], ['.css'])]
  const long = files.flatMap(({path, text}) => {
    const lines = text.trimEnd().split('\n').length
    const limit = path.startsWith('scripts/') ? 30 : 250
    return lines > limit ? [`${path}: unexpected ${lines} lines, expected at most ${limit}`] : []
  })
  const longFunctions = [...code, ...scripts]
    .filter(({path}) => !path.endsWith('.astro'))
    .flatMap(({path, text}) =>
      functionLengths(text).flatMap(({line, lines}) =>
        lines > 60 ? [`${path}:${line}: unexpected function of ${lines} lines, expected at most 60`] : []
      )
    )
  report([...long, ...longFunctions])
})

test('names say what is in a file', () => {
  // Addresses below /data/ and CSL's own word for a record are names of others.
  const vague = /(?:^|[-/])(?:utils?|common|misc|helpers?|data|info|items?|handlers?|process(?:or)?|managers?)(?:[-.]|$)/
  report(
    code.flatMap(({path}) =>
      vague.test(path.replace(/pages\/data\/|(?:csl|source)-item/, '')) ? [`${path}: unexpected vague name, expected what it exports`] : []
    )
  )
})

test('the parser of this test: imports', () => {
  const text = [
    "import {a} from './a.ts'",
    "import type {B} from 'b'",
    "import {type C, type D} from '@s/c/deep.js'",
    "import {\n  e,\n  type F\n} from './e.ts'",
    "export {g} from './g.ts'",
    "const h = await import('h')",
    "import './i.css'"
  ].join('\n')
  assert.deepEqual(
    importsOf(text).map(({from, typeOnly}) => [from, typeOnly]),
    [
      ['./a.ts', false],
      ['b', true],
      ['@s/c/deep.js', true],
      ['./e.ts', false],
      ['./g.ts', false],
      ['./i.css', false],
      ['h', false]
    ]
  )
  assert.equal(packageOf('@s/c/deep.js'), '@s/c')
})

test('the parser of this test: functions', () => {
  const body = '\n  x()'.repeat(9)
  const cases = [
    {name: 'declared', text: `function a(b: {c: string} = {c: '{'}): {d: string} {${body}\n}`},
    {name: 'generator', text: `export function* a(): Generator<string> {${body}\n}`},
    {name: 'arrow', text: `const a = (b: string): string => {${body}\n}`},
    {name: 'method', text: `const o = {\na(b) {${body}\n}\n}`},
    {
      name: 'with a pattern, a template and a comment',
      text: `function a() { const b = /[{"']/; // {\n const c = \`{\${x({y: '}'})}\`${'\n  x()'.repeat(8)}\n}`
    }
  ]
  for (const {name, text} of cases) {
    assert.deepEqual(
      functionLengths(text).map(({lines}) => lines),
      [11],
      name
    )
  }
  assert.deepEqual(functionLengths(`if (a) {${body}\n}\nfor (const b of c) {${body}\n}`), [])
})

test('every package that is imported is declared', () => {
  const {dependencies, devDependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>
  const declared = [...Object.keys(dependencies!), ...Object.keys(devDependencies!)].map((name) => name.replace('@types/', ''))
  report(
    [...code, ...scripts].flatMap((file) =>
      file.imports.flatMap(({from, line}) =>
        /^\.|^node:/.test(from) || declared.includes(packageOf(from))
          ? []
          : [`${file.path}:${line}: unexpected import of \`${from}\`, expected a package that package.json names`]
      )
    )
  )
})
