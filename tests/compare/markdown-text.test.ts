import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {comparisonMarkdown} from '../../src/compare/comparison-markdown.ts'
import {markdownTarget, markdownText} from '../../src/compare/markdown-text.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const typesIn = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])]
const textIn = (node: Nodes): string => ('value' in node ? node.value : 'children' in node ? node.children.map(textIn).join('') : '')
const row = (text: string): Nodes => parser.parse(`- **A**: ${markdownText(text)} end\n`)

/** What a forge makes more of than text, in text that is rendered already. */
const signs = /@[\w-]|#\d|https?:\/\/|www\.|:[a-z+]|\bgh-\d/i

function isPlain(text: string): void {
  const tree = row(text)
  const types = typesIn(tree).filter((type) => type !== 'text')
  assert.deepEqual(types, ['root', 'list', 'listItem', 'paragraph', 'strong'], text)
  assert.doesNotMatch(textIn(tree), signs, text)
}

const hostile = [
  '@everyone and @org/team',
  'fixes #1, GH-12, owner/name#3',
  '<script>alert(1)</script> <!-- x --> <img src=x onerror=1>',
  '[a](javascript:alert(1)) ![b](https://x.example/y.png) [c]: https://x.example',
  '</details></td> | a | b |\n|---|---|\n',
  '# heading\n\n---\n\n1. one\n- two\n> three\n    code',
  '`code` ``` ~~~ ***bold*** __x__ ~~y~~ \\',
  'https://evil.example/a?b=c www.evil.example a@b.example mailto:a@b.example xmpp:a@b.example/x',
  ':smile: $x$ $$y$$ [^1] [x] &lt;b&gt; &#64;everyone &commat;x',
  '\u202egnp.exe\u0000\u0007\u001b[31m\ud800',
  '@\u200beveryone \u2066x\u2069'
]
for (const text of hostile) test(`text of a comment stays text: ${JSON.stringify(text)}`, () => isPlain(text))

test('text of a comment stays text: any string', () => {
  const pieces = fc.constantFrom(...'@#:/\\`*_[]()<>&!|~^$-+=.1aw \n\t'.split(''), 'www.', 'http', '://', 'gh-1', '&#64;', '<!--', '```', '|-|')
  fc.assert(
    fc.property(
      fc.array(fc.oneof(pieces, fc.string({unit: 'binary', maxLength: 3})), {maxLength: 40}).map((parts) => parts.join('')),
      isPlain
    )
  )
})

test('text is read as it was written, but for what a forge would act on', () => {
  const read = (text: string): string => textIn(row(text)).replaceAll('\u200b', '')
  for (const text of ['حسین می\u200cرود', 'Ana * Ruiz_2 [x]', 'a & b < c', '“5.2 %” – #1']) assert.equal(read(text), `A: ${text} end`)
})

test('the target of a link: web addresses only, without what would end it', () => {
  assert.equal(markdownTarget('https://x.example/a(b) c'), 'https://x.example/a%28b%29%20c')
  assert.equal(markdownTarget('javascript:alert(1)'), undefined)
})

test('a comment is never longer than asked, and counts what found no room', () => {
  const one = {kind: 'added', of: 'source', title: '@x '.repeat(500), words: [], place: {side: 'after', file: 'content/a.md', line: 1}} as const
  const differences = Array.from({length: 500}, (_, at) => ({...one, id: `source/s-${at}`}))
  const settings = {hrefOf: () => undefined, notes: []}
  const whole = comparisonMarkdown({regressions: [], differences}, {...settings, most: 10_000_000})
  const cut = comparisonMarkdown({regressions: [], differences}, settings)
  assert.ok(cut.length <= 60_000 && whole.length > 60_000)
  const shown = cut.match(/^- added/gm)!.length
  assert.ok(cut.includes(`… and ${500 - shown} more`))
  assert.ok(!whole.includes(' more, for'))
})
