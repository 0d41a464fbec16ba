import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fileKind, isIgnored} from '../../src/read/file-kind.ts'

const kinds: readonly [path: string, kind: string | undefined][] = [
  ['articles/a.md', 'article markdown a'],
  ['articles/2019/june/a.md', 'article markdown a'],
  ['articles/2019/a.claims.yaml', 'sidecar yaml a'],
  ['articles/a.yaml', undefined],
  ['articles/a', undefined],
  ['people/a.md', 'entity markdown a person'],
  ['people/a.yaml', 'entities yaml a person'],
  ['people/a.claims.yaml', 'sidecar yaml a'],
  ['people/a.yml', undefined],
  ['people/b/a.md', undefined],
  ['organisations/a.yaml', 'entities yaml a organisation'],
  ['topics/a.md', 'entity markdown a topic'],
  ['sources/a.yaml', 'sources yaml a'],
  ['sources/a.bib', 'sources bibtex a'],
  ['sources/a.json', 'sources csl-json a'],
  ['sources/annotations.yaml', 'annotations yaml sources/annotations.yaml'],
  ['sources/a.md', undefined],
  ['sources/b/a.yaml', undefined],
  ['tours/a.md', 'tour markdown a'],
  ['site.yaml', 'site yaml site.yaml'],
  ['vocabulary.yaml', 'vocabulary yaml vocabulary.yaml'],
  ['decisions.yaml', 'decisions yaml decisions.yaml'],
  ['gone.yaml', 'gone yaml gone.yaml'],
  ['toString', undefined],
  ['constructor/a.md', undefined],
  ['sources/a.constructor', undefined],
  ['a.md', undefined],
  ['.md', undefined]
]
for (const [path, expected] of kinds) {
  test(`file kind: ${path}`, () => {
    const what = fileKind(`content/${path}`)
    assert.equal(what && [what.kind, what.format, what.name, what.entityKind].filter((part) => part).join(' '), expected)
  })
}

test('what lies outside of content/ has no kind', () => assert.equal(fileKind('articles/a.md'), undefined))

test('only files of editors, systems and other jobs are ignored', () => {
  for (const path of ['.gitkeep', 'a/.DS_Store', 'README.md', 'a/README', 'a/b.md~', 'a/.b.md.swp', 'a/.#b.md', 'captures/x.txt', 'link-status.json'])
    assert.equal(isIgnored(`content/${path}`), true, path)
  for (const path of ['a/.b.md', 'a/readme.md', 'sources/link-status.json', 'a/captures/x.md', 'NOTES'])
    assert.equal(isIgnored(`content/${path}`), false, path)
})
