import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultSite} from '../../src/graph/default-site.ts'
import {pageFor, permalinkOf, shortened} from '../../src/view/page.ts'

test('permalinkOf: absolute where the site has an address, else below its base', () => {
  assert.equal(permalinkOf({...defaultSite, url: 'https://x.example/r/', base: '/r/'}, 'people/a/'), 'https://x.example/r/people/a/')
  assert.equal(permalinkOf({...defaultSite, base: '/r/'}, 'people/a/'), '/r/people/a/')
})

test('pageFor: a page of its own, for methods and lists', () => {
  const page = pageFor({site: defaultSite}, {title: {text: 'Method'}, description: 'How a status is computed.', path: 'method/'})
  assert.deepEqual(page.crumbs, [{text: 'Home', href: '/'}, {text: 'Method'}])
  assert.equal(page.edit, undefined)
  assert.deepEqual(pageFor({site: defaultSite}, {title: {text: 'x'}, description: 'y', path: ''}).crumbs, [])
})

test('shortened: at a word’s end', () => {
  assert.equal(shortened('one two three', 9), 'one two …')
  assert.equal(shortened('one', 9), 'one')
})
