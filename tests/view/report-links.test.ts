import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultSite} from '../../src/graph/default-site.ts'
import {reportLinks} from '../../src/view/report-links.ts'

const page = {title: 'Claim “a & b”', permalink: 'https://a.example/claims/x/y/'}
const repository = {url: 'https://github.com/a/b.git', branch: 'main'}
const cases = [
  {name: 'neither contact nor repository', site: {}, hrefs: []},
  {
    name: 'an address for mail',
    site: {contact: 'desk@a.example', repository},
    hrefs: ['Error%20on', 'Reply%20to'].map(
      (words) =>
        `mailto:desk@a.example?subject=${words}%3A%20Claim%20%E2%80%9Ca%20%26%20b%E2%80%9D&body=https%3A%2F%2Fa.example%2Fclaims%2Fx%2Fy%2F%0A%0A`
    )
  },
  {name: 'a page of its own', site: {contact: 'https://a.example/contact'}, hrefs: ['https://a.example/contact', 'https://a.example/contact']},
  {
    name: 'the forms of the repository',
    site: {repository},
    hrefs: [
      'https://github.com/a/b/issues/new?template=report-an-error.yml&title=Error+on%3A+Claim+%E2%80%9Ca+%26+b%E2%80%9D&page=https%3A%2F%2Fa.example%2Fclaims%2Fx%2Fy%2F',
      'https://github.com/a/b/issues/new?template=right-of-reply.yml&title=Reply+to%3A+Claim+%E2%80%9Ca+%26+b%E2%80%9D&claim=https%3A%2F%2Fa.example%2Fclaims%2Fx%2Fy%2F'
    ]
  },
  {
    name: 'a forge without forms',
    site: {repository: {...repository, url: 'https://gitlab.com/a/b'}},
    hrefs: ['https://gitlab.com/a/b/-/issues/new', 'https://gitlab.com/a/b/-/issues/new']
  }
]
for (const {name, site, hrefs} of cases)
  test(`where a mistake is reported and a reply sent: ${name}`, () => {
    assert.deepEqual(
      reportLinks({...defaultSite, ...site}, page).map(({href}) => href),
      hrefs
    )
  })
