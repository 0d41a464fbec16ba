import assert from 'node:assert/strict'
import {test} from 'node:test'
import {defaultSite} from '../../src/graph/default-site.ts'
import type {Edtf} from '../../src/model/date.ts'
import {citePage} from '../../src/render/cite-page.ts'

const site = {...defaultSite, url: 'https://x.example/r/', base: '/r/', maintainers: ['Cy Ng', 'Bo Li']}
const page = {title: 'A page', permalink: 'https://x.example/r/articles/a-page/', date: '2031-07' as Edtf}

test('a page in the site’s style and as BibTeX', () => {
  assert.deepEqual(citePage(site, page), [
    {name: 'APA Style 7th edition', text: 'Cy Ng & Bo Li. (2031, July). A page. Rootnote. https://x.example/r/articles/a-page/'},
    {
      name: 'BibTeX',
      text: `@online{rootnote-r-articles-a-page,
  title = {{A page}},
  author = {{Cy Ng} and {Bo Li}},
  organization = {Rootnote},
  year = {2031},
  date = {2031-07},
  url = {https://x.example/r/articles/a-page/}
}`
    }
  ])
})

test('authors of the page come before the maintainers; what is not known is left out', () => {
  assert.match(citePage(site, {...page, authors: ['Ana Ruiz']})[0]!.text, /^Ana Ruiz\. /)
  const [style, bibtex] = citePage(defaultSite, {title: 'A page', permalink: '/articles/a-page/'})
  assert.equal(style!.text, 'A page. (n.d.). Rootnote.')
  assert.doesNotMatch(bibtex!.text, /author|year|date/)
})

test('letters that BibTeX reads as commands are escaped', () => {
  const text = citePage(defaultSite, {title: '100% of {A} & B_c \\x ~', permalink: '/a/'})[1]!.text
  assert.match(text, /title = \{\{100\\% of \\\{A\\\} \\& B\\_c \\textbackslash\{\}x \\textasciitilde\{\}\}\}/)
})
