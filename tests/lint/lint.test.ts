import assert from 'node:assert/strict'
import {test} from 'node:test'
import {analyse} from '../../src/analyse/analyse.ts'
import {lint, rules} from '../../src/lint/lint.ts'
import {lintCodes} from '../../src/model/lint-code.ts'
import {compiled} from '../graph/content.ts'

const claim = 'sensitive: minor, about: Tom Vale, supports: wire-1'
const article = (more = '', ofClaim = ''): string =>
  `title: Ferry\nstatus: published\n${more}people: [Tom Vale]\nsources:\n  wire-1: {title: Ferry}\nclaims:\n  a: {says: Tom Vale was a child then., ${claim}${ofClaim}}\n`

/** What `living-minor`, an error by default, is told as. */
function levels(text: string, site = ''): string[] {
  const graph = compiled({'content/articles/ferry.md': `---\n${text}---\n`, 'content/site.yaml': `title: Notes\n${site}`})
  return lint(graph, analyse(graph)).flatMap(({code, level}) => (code === 'living-minor' ? [level] : []))
}

const exception = 'lint-ok: {rule: living-minor, why: asked to, by: Ed}'
const rows: readonly [string, string, string, readonly string[]][] = [
  ['by default', article(), '', ['error']],
  ['as the site wants it', article(), 'lint: {living-minor: info}', ['info']],
  ['not at all when it is off', article(), 'lint: {living-minor: off}', []],
  ['as a warning on a draft', article().replace('published', 'draft'), '', ['warn']],
  ['as a warning under review', article().replace('published', 'review'), '', ['warn']],
  ['as the note that the site wants, on a draft too', article().replace('published', 'draft'), 'lint: {living-minor: info}', ['info']],
  ['not where the claim has an exception', article('', `, ${exception}`), '', []],
  ['not where the file has an exception', article(`${exception}\n`), '', []],
  ['where another rule has an exception', article(`${exception.replace('minor', 'address')}\n`), '', ['error']],
  ['not of what is invented', article('fictional: true\n'), '', []]
]
for (const [name, text, site, expected] of rows) test(`lint tells ${name}`, () => assert.deepEqual(levels(text, site), expected))

test('lint has a rule for each code but one that compares captures', () => {
  assert.deepEqual(rules.map(({code}) => code).sort(), lintCodes.filter((code) => code !== 'copied-passage').toSorted())
})
