import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ArticleEntry} from '../../src/model/entry.ts'
import {compile} from '../../src/pipeline.ts'
import {readEntry} from '../../src/read/read-entry.ts'

const read = (path: string, text: string) => readEntry({path: `content/${path}`, bytes: new TextEncoder().encode(text)}, 'en')
const article = (text: string): ArticleEntry => {
  const {entry, messages} = read('articles/a-case.md', text)
  assert.deepEqual(messages, [])
  assert.ok(entry?.kind === 'article')
  return entry
}
const told = (path: string, text: string) => read(path, text).messages.map(({line, column, code}) => `${line ?? ''}:${column ?? ''} ${code}`)

const head = '---\ntitle: A case\n---\n'

test('an article has its slug from its file and every reference of its body with the point of the name itself', () => {
  const entry = article(`${head}\nSee [[ Ana Ruiz |her]] and\n> [[claim: one]] [@a, p. 3; -@b].\n`)
  assert.equal(entry.slug, 'a-case')
  const place = ({point, text}: {point: {line: number; column: number; file: string}; text: string}) => `${text} ${point.line}:${point.column}`
  assert.deepEqual(entry.mentions.map(place), ['Ana Ruiz 5:8'])
  assert.deepEqual(entry.embeds.map(place), ['one 6:12'])
  assert.deepEqual(
    entry.citations.map(({source, locator, suppressAuthor}) => [place(source), locator, suppressAuthor]),
    [
      ['a 6:20', 'p. 3', false],
      ['b 6:31', undefined, true]
    ]
  )
  assert.equal(entry.mentions[0]?.point.file, 'content/articles/a-case.md')
})

test('positions of the body are those of the whole file', () => {
  const text = `${head}\nOne [[two]].\n`
  const [paragraph] = article(text).body.children
  assert.deepEqual(paragraph?.position?.start, {line: 5, column: 1, offset: text.indexOf('One')})
  assert.ok(paragraph?.type === 'paragraph')
  assert.equal(text.slice(paragraph.children[1]!.position!.start.offset, paragraph.children[1]!.position!.end.offset), '[[two]]')
})

test('line ends of Windows and a byte order mark change no line and no column', () => {
  const text = `\ufeff${head}\nOne [[two]].\n`.replaceAll('\n', '\r\n')
  assert.deepEqual(article(text).mentions[0]?.point, {file: 'content/articles/a-case.md', line: 5, column: 7, offset: 29})
})

const messages: readonly {name: string; path?: string; text: string; told: readonly string[]}[] = [
  {name: 'front matter and body in one run', text: '---\ntitle: A\ntitle: B\n---\n\nA <b>.\n', told: ['3:1 duplicate-key', '6:3 raw-html']},
  {
    name: 'schema and body in one run',
    text: '---\ntitel: A\n---\n\n[a](javascript:b)\n',
    told: ['2:1 unknown-key', '5:5 unsafe-url']
  },
  {name: 'a file name that is no slug', path: 'people/Ana Ruiz.md', text: '---\nname: Ana\n---\n', told: [': invalid-slug']},
  {name: 'a file name and its content', path: 'articles/A.md', text: `${head}\n<b>\n`, told: [': invalid-slug', '5:1 raw-html']},
  {name: 'a file the tree has no place for', path: 'articles/a.txt', text: '', told: [': unexpected-file']},
  {name: 'HTML over lines, once', text: `${head}\n<div>\na\n</div>\n`, told: ['5:1 raw-html']},
  {name: 'a sign that is no HTML', text: `${head}\n1 < 2, a \\<b> and \`<b>\`.\n`, told: []},
  {
    name: 'addresses at their place',
    text: `${head}\n[javascript:x](javascript:x) ![a](http://b.example.org/c.png)\n`,
    told: ['5:16 unsafe-url', '5:35 unsafe-url']
  },
  {name: 'an address in a definition', text: `${head}\n[a]\n\n[a]: <javascript:x>\n`, told: ['7:7 unsafe-url']},
  {name: 'a picture by a definition', text: `${head}\n![a]\n\n[a]: https://example.org/a.png\n`, told: ['7:6 unsafe-url']},
  {name: 'a link by a definition', text: `${head}\n[a]\n\n[a]: https://example.org/a.png\n`, told: []},
  {
    name: 'what begins a link or citation and is none',
    text: `${head}\nSee [[Ana] and [@key.\n\n\\[[a]] \\[@b] \`[[c\` \\\\[[d\n`,
    told: ['5:5 unexpected-value', '5:16 unexpected-value', '7:22 unexpected-value']
  },
  {name: 'a footnote nothing refers to', text: `${head}\na[^1]\n\n[^1]: b\n\n[^2]: c\n`, told: ['9:1 unexpected-value']},
  {name: 'a footnote twice', text: `${head}\na[^1]\n\n[^1]: b\n\n[^1]: c\n`, told: ['9:1 unexpected-value']},
  {name: 'a reference to no footnote', text: `${head}\na[^1] \\[^2] [^ 3]\n`, told: ['5:2 unexpected-value']},
  {name: 'an address nothing refers to', text: `${head}\n[[a]] [b]\n\n[a]: https://example.org/\n[b]: /c\n`, told: ['7:1 unexpected-value']},
  {name: 'a wiki link in a link', text: `${head}\n[a [[b]] c](https://example.org/) [[d]]\n`, told: ['5:4 unexpected-value']},
  {name: 'a citation in a link', text: `${head}\n[a [@b]](https://example.org/)\n`, told: ['5:4 unexpected-value']},
  {name: 'a hidden character by reference', text: `${head}\na&#x200B;b \`&#x200B;\`\n`, told: ['5:1 encoding']},
  {name: 'honest references', text: `${head}\na&nbsp;b &amp; &zwnj; &#233;\n`, told: []},
  {name: 'lists and quotes too deep', text: `${head}\n${'> '.repeat(61)}a\n`, told: ['5:1 limit']},
  {name: 'a drawn rule', text: `${head}\n${'- '.repeat(70)}\n\n${'*'.repeat(100)}\n`, told: []},
  {name: 'a sidecar with an unknown key', path: 'people/a.claims.yaml', text: 'claim: {}\n', told: ['1:1 unknown-key']},
  {name: 'an empty list file', path: 'people/a.yaml', text: '', told: []},
  {
    name: 'a list file with a comment for the editor',
    path: 'people/a.yaml',
    text: '# yaml-language-server: $schema=x\n---\nana: {name: Ana}\n',
    told: []
  },
  {name: 'ignored files', path: 'people/.gitkeep', text: '\0', told: []}
]
for (const {name, path = 'articles/a.md', text, told: expected} of messages) {
  test(`readEntry tells: ${name}`, () => assert.deepEqual(told(path, text), expected))
}

test('an entry that comes with an error is never made a page', () => {
  for (const {path = 'articles/a.md', text} of messages) {
    const parsed = read(path, text)
    const {graph} = compile([parsed], {preview: true, captures: new Map()})
    assert.ok(graph === undefined || parsed.messages.every(({level}) => level !== 'error'), text)
  }
})

test('what is wrong in a body hides no reference of its file', () => {
  const {entry} = read('articles/a.md', `${head}\n<b>\n\nSee [[Ana Ruiz]].\n`)
  assert.ok(entry?.kind === 'article')
  assert.deepEqual(
    entry.mentions.map(({text}) => text),
    ['Ana Ruiz']
  )
})
