import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultSite} from '../../src/graph/default-site.ts'
import {editLink, pageFor, permalinkOf, shortened} from '../../src/view/page.ts'

const point = {file: 'content/articles/über uns.md', line: 12, column: 3, offset: 90}
const edits: readonly (readonly [string, string])[] = [
  ['https://github.com/a/b', 'https://github.com/a/b/edit/main/content/articles/%C3%BCber%20uns.md#L12'],
  ['https://github.com/a/b.git', 'https://github.com/a/b/edit/main/content/articles/%C3%BCber%20uns.md#L12'],
  ['https://gitlab.com/a/b/', 'https://gitlab.com/a/b/-/edit/main/content/articles/%C3%BCber%20uns.md#L12'],
  ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/_edit/main/content/articles/%C3%BCber%20uns.md#L12']
]
for (const [url, href] of edits)
  test(`editLink: ${url}`, () => {
    assert.deepEqual(editLink({...defaultSite, repository: {url, branch: 'main'}}, point), {text: 'Edit this file', href})
  })

test('editLink: none where the site names no repository', () => assert.equal(editLink(defaultSite, point), undefined))

test('permalinkOf: absolute where the site has an address, else below its base', () => {
  assert.equal(permalinkOf({...defaultSite, url: 'https://x.example/r/', base: '/r/'}, 'people/a/'), 'https://x.example/r/people/a/')
  assert.equal(permalinkOf({...defaultSite, base: '/r/'}, 'people/a/'), '/r/people/a/')
})

test('pageFor: a page of its own, for methods and lists', () => {
  const page = pageFor({site: defaultSite}, {title: {text: 'Method'}, description: 'How a status is computed.', path: 'method/'})
  assert.deepEqual(page.crumbs, [{text: 'Start', href: '/'}, {text: 'Method'}])
  assert.equal(page.edit, undefined)
  assert.deepEqual(pageFor({site: defaultSite}, {title: {text: 'x'}, description: 'y', path: ''}).crumbs, [])
})

test('shortened: at a word’s end', () => {
  assert.equal(shortened('one two three', 9), 'one two …')
  assert.equal(shortened('one', 9), 'one')
})
