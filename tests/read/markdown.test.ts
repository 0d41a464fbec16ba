import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Nodes} from 'mdast'
import {parseMarkdown} from '../../src/read/markdown.ts'

/** A tree in one line: `paragraph("a " <MEK|shown> @key{p. 3} link:http://x("b"))`. */
function short(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  if (node.type === 'wikiLink') return `<${node.embeds ? `${node.embeds}:` : ''}${node.target}${node.label === undefined ? '' : `|${node.label}`}>`
  if (node.type === 'citationCluster') {
    return node.items
      .map(({key, locator, suppressAuthor}) => `${suppressAuthor ? '-' : ''}@${key}${locator === undefined ? '' : `{${locator}}`}`)
      .join(';')
  }
  const name = 'url' in node ? `${node.type}:${node.url}` : node.type
  if ('children' in node) return `${name}(${node.children.map(short).join(' ')})`
  return 'value' in node ? `${name}(${JSON.stringify(node.value)})` : name
}
const tree = (text: string): string => short(parseMarkdown(text)).replace(/^root\((.*)\)$/s, '$1')

const cases: readonly [given: string, expected: string][] = [
  // wiki links
  ['See [[MEK]].', 'paragraph("See " <MEK> ".")'],
  ['[[mek|the group]]', 'paragraph(<mek|the group>)'],
  ['[[ Mazda  Parsi | shown ]]', 'paragraph(<Mazda Parsi|shown>)'],
  ['[[سازمان مجاهدین]]', 'paragraph(<سازمان مجاهدین>)'],
  ['[[claim:three-shifts]] [[claim:halcyon/over-capacity|it]]', 'paragraph(<claim:three-shifts> " " <claim:halcyon/over-capacity|it>)'],
  ['[[a|b|c]]', 'paragraph(<a|b|c>)'],
  ['[[a\\|b]]', 'paragraph(<a|b>)'],
  ['[[C\\+\\+|x \\| y]]', 'paragraph(<C\\+\\+|x | y>)'],
  ['[[Mazda\nParsi]]', 'paragraph(<Mazda Parsi>)'],
  ['> [[Mazda\n> Parsi]]', 'blockquote(paragraph(<Mazda Parsi>))'],
  ['**[[MEK]]** *[[b]]* ~~[[c]]~~', 'paragraph(strong(<MEK>) " " emphasis(<b>) " " delete(<c>))'],
  ['# [[MEK]]\n\n- [[b|c]]', 'heading(<MEK>) list(listItem(paragraph(<b|c>)))'],
  ['[[[MEK]]]', 'paragraph("[" <MEK> "]")'],
  ['[[MEK]](http://x.example.org)', 'paragraph(<MEK> "(" link:http://x.example.org("http://x.example.org") ")")'],
  ['[[MEK]]\n\n[MEK]: http://x.example.org', 'paragraph(<MEK>) definition:http://x.example.org'],
  ['[the [[MEK]] page](http://x.example.org)', 'paragraph(link:http://x.example.org("the " <MEK> " page"))'],
  // no wiki links
  ['\\[[MEK]] and [\\[MEK]]', 'paragraph("[[MEK]] and [[MEK]]")'],
  ['`[[MEK]]`', 'paragraph(inlineCode("[[MEK]]"))'],
  ['    [[MEK]]', 'code("[[MEK]]")'],
  ['[[]] [[ ]] [[|a]] [[a|]] [[a]', 'paragraph("[[]] [[ ]] [[|a]] [[a|]] [[a]")'],
  ['[[a\n\nb]]', 'paragraph("[[a") paragraph("b]]")'],
  // citations
  ['One says so [@wire-1].', 'paragraph("One says so " @wire-1 ".")'],
  ['[@a, p. 3; -@b; @c, ch. 4, p. 5]', 'paragraph(@a{p. 3};-@b;@c{ch. 4, p. 5})'],
  ['[ @a ; @b ]', 'paragraph(@a;@b)'],
  ['[@smith:2019/a.b_c]', 'paragraph(@smith:2019/a.b_c)'],
  ['[@کلید, ص ۳]', 'paragraph(@کلید{ص ۳})'],
  ['[@a@example.org]', 'paragraph(@a@example.org)'],
  ['[@a, p. 3 \\[x\\]\\; y; @b]', 'paragraph(@a{p. 3 [x]; y};@b)'],
  ['[@a,\np. 3;\n@b]', 'paragraph(@a{p. 3};@b)'],
  ['> [@a,\n> p. 3] on', 'blockquote(paragraph(@a{p. 3} " on"))'],
  ['a[^1]\n\n[^1]: [@k]', 'paragraph("a" footnoteReference) footnoteDefinition(paragraph(@k))'],
  ['[@k]: said', 'paragraph(@k ": said")'],
  // no citations
  ['\\[@k] and [\\@k]', 'paragraph("[@k] and [@k]")'],
  ['`[@k]`', 'paragraph(inlineCode("[@k]"))'],
  ['[@handle](https://x.example.org/handle)', 'paragraph(link:https://x.example.org/handle("@handle"))'],
  ['[@] [@k,] [@k p. 3] [see @k] [@k, a [b]]', 'paragraph("[@] [@k,] [@k p. 3] [see @k] [@k, a [b]]")'],
  ['write to a@example.org', 'paragraph("write to " link:mailto:a@example.org("a@example.org"))'],
  // tables
  ['| a | b |\n|---|---|\n| [[x|y]] | [@k, p. 3] |', 'table(tableRow(tableCell("a") tableCell("b")) tableRow(tableCell(<x|y>) tableCell(@k{p. 3})))'],
  ['| [[x|y]] | [[z\\|w]] |\n|---|---|', 'table(tableRow(tableCell(<x|y>) tableCell(<z|w>)))'],
  ['[[x|y]] | b\n---|---\n1 | 2', 'table(tableRow(tableCell(<x|y>) tableCell("b")) tableRow(tableCell("1") tableCell("2")))'],
  ['| a |\n|---|\n| [[x|y |', 'table(tableRow(tableCell("a")) tableRow(tableCell("[[x") tableCell("y")))'],
  ['| a | b |\n|---|---|\n| \\| | c |', 'table(tableRow(tableCell("a") tableCell("b")) tableRow(tableCell("|") tableCell("c")))'],
  ['[[x|y]]\n---', 'heading(<x|y>)'],
  // the rest of CommonMark and GFM stays
  ['[k]: http://x.example.org\n\n[k] [a][k]', 'definition:http://x.example.org paragraph(linkReference("k") " " linkReference("a"))'],
  ['about ~5 and ~6, ~~not 7~~', 'paragraph("about ~5 and ~6, " delete("not 7"))'],
  ['- [ ] a [b] [c](d)', 'list(listItem(paragraph("a [b] " link:d("c"))))'],
  ['at 10:30 ::note{a=b}', 'paragraph("at 10:30 ::note{a=b}")']
]
for (const [given, expected] of cases) test(`Markdown: ${JSON.stringify(given)}`, () => assert.equal(tree(given), expected))

test('the position of a wiki link and a citation is that of their brackets, over line ends too', () => {
  const text = '> see [[Mazda\n> Parsi]] and [@a,\n> p. 3] end'
  const [quote] = parseMarkdown(text).children
  assert.ok(quote?.type === 'blockquote' && quote.children[0]?.type === 'paragraph')
  const places = quote.children[0].children.map(({position}) => text.slice(position!.start.offset, position!.end.offset))
  assert.deepEqual(places, ['see ', '[[Mazda\n> Parsi]]', ' and ', '[@a,\n> p. 3]', ' end'])
  assert.deepEqual(quote.children[0].children[3]?.position?.start, {line: 2, column: 15, offset: 28})
})

test('paragraphs that are wiki links do not multiply each other’s time', () => {
  const started = performance.now()
  assert.equal(parseMarkdown(Array.from({length: 200}, () => 'Words.\n\n[[claim:one]]').join('\n\n')).children.length, 400)
  assert.ok(performance.now() - started < 20_000)
})
