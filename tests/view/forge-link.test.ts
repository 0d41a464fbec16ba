import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultSite} from '../../src/graph/default-site.ts'
import {editLink, fileHref} from '../../src/view/forge-link.ts'

const point = {file: 'content/articles/über uns.md', line: 12, column: 3, offset: 90}
const path = 'content/articles/%C3%BCber%20uns.md'
const forges: readonly (readonly [repository: string, edit: string, text: string])[] = [
  ['https://github.com/a/b', `https://github.com/a/b/edit/main/${path}#L12`, `https://github.com/a/b/blob/main/${path}?plain=1#L12`],
  ['https://github.com/a/b.git', `https://github.com/a/b/edit/main/${path}#L12`, `https://github.com/a/b/blob/main/${path}?plain=1#L12`],
  ['https://gitlab.com/a/b/', `https://gitlab.com/a/b/-/edit/main/${path}#L12`, `https://gitlab.com/a/b/-/blob/main/${path}?plain=1#L12`],
  [
    'https://codeberg.org/a/b',
    `https://codeberg.org/a/b/_edit/main/${path}#L12`,
    `https://codeberg.org/a/b/src/branch/main/${path}?display=source#L12`
  ]
]
for (const [url, edit, text] of forges)
  test(`the editor and the text of a line at ${url}`, () => {
    const site = {...defaultSite, repository: {url, branch: 'main'}}
    assert.deepEqual(editLink(site, point), {text: 'Edit this file', href: edit})
    assert.equal(fileHref(site, point), text)
    assert.equal(fileHref(site, {file: point.file}), text.replace('#L12', ''))
  })

test('no link where the site names no repository', () => {
  assert.equal(editLink(defaultSite, point), undefined)
  assert.equal(fileHref(defaultSite, point), undefined)
})
