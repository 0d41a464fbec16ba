import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {NodeId, Picture, PictureEdge, PictureNode} from '../../src/network/picture.ts'
import {shortened} from '../../src/network/shortened.ts'
import {pictureSvg} from '../../src/network/svg.ts'

const settings = {base: '/', prefix: 'p', title: 'T', scale: 1, stretch: 1, fontSize: 13}
const node = (label: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id: 'person/a' as NodeId,
  kind: 'person',
  label,
  x: 0,
  y: 0,
  zoom: 0.1,
  connections: 1,
  contested: 0,
  ...more
})
const drawn = (...nodes: PictureNode[]): string => pictureSvg({nodes, edges: [], groups: [], more: 0} satisfies Picture, settings)

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='x", '</text></svg><iframe>', '&amp;<b>']
for (const label of hostile) {
  test(`pictureSvg: markup in a name stays text: ${label}`, () => {
    const svg = drawn(node(label))
    assert.ok(!/<(script|img|iframe|b)[\s>]/.test(svg), svg)
    assert.ok(!/[<\s"']on\w+=/.test(svg.replaceAll(/>[^<]*</g, '><')), svg)
  })
}

test('pictureSvg: a name in another script carries its language', () => {
  assert.match(drawn(node('سازمان مجاهدین', {lang: 'fa'})), /<text [^>]*lang="fa">سازمان مجاهدین<\/text>/)
})
test('pictureSvg: a label without room is only in the title', () => {
  const svg = drawn(node('Ana Ruiz', {zoom: 2}))
  assert.ok(!svg.includes('<text'))
  assert.match(svg, /<title>Ana Ruiz, person, 1 connection<\/title>/)
})
test('pictureSvg: an empty picture is a picture', () => assert.match(drawn(), /viewBox="0 0 1 1"/))
test('pictureSvg: the node in the middle is no link', () => {
  const svg = pictureSvg({nodes: [node('Ana')], edges: [], groups: [], more: 0}, {...settings, focus: 'person/a'})
  assert.ok(!svg.includes('<a '))
})

const edgeOf = (more: Partial<PictureEdge>): PictureEdge => ({
  from: 'person/a' as NodeId,
  to: 'person/b' as NodeId,
  style: 'says',
  claims: [],
  ...more
})
const drawnEdge = (more: Partial<PictureEdge>): string =>
  pictureSvg({nodes: [node('Ana'), node('Ben', {id: 'person/b' as NodeId, x: 100})], edges: [edgeOf(more)], groups: [], more: 0}, settings)
const widthOf = (svg: string): number => Number(/<g class="edge says"[^>]*stroke-width="([\d.]+)"/.exec(svg)![1])
test('pictureSvg: a line is wider for 2 and wider still for 3 independent lines, and no wider for more', () => {
  const [one, two, three, nine] = [1, 2, 3, 9].map((lines) => widthOf(drawnEdge({lines})))
  assert.ok(one! < two! && two! < three! && three === nine)
})
test('pictureSvg: one line of sourcing has a hollow head', () => {
  assert.match(drawnEdge({lines: 1}), /class="head says hollow"/)
  assert.ok(!drawnEdge({lines: 2}).includes('hollow'))
})
test('pictureSvg: what has ended is lighter and keeps away from its end', () => {
  const endOf = (svg: string): number => Number(/d="M[\d. ]+L([\d.]+) /.exec(svg)![1])
  assert.match(drawnEdge({ended: true}), /class="ended"/)
  assert.ok(endOf(drawnEdge({ended: true})) < endOf(drawnEdge({})) - 8)
})
test('pictureSvg: a departure and withdrawn support are told beside the line', () => {
  assert.match(drawnEdge({departs: true}), />≠<\/text>/)
  assert.match(drawnEdge({fallen: true}), />support withdrawn<\/text>/)
})
test('pictureSvg: a contested claim has a split border, another has not', () => {
  const claim = {id: 'claim/a/b' as NodeId, kind: 'claim' as const}
  assert.match(drawn(node('this claim', {...claim, contested: 1})), /class="split"/)
  assert.ok(!drawn(node('this claim', claim)).includes('split'))
})
test('pictureSvg: a group is a link that opens it', () => {
  const groups = [{id: 'person-a', x: 0, y: 0, radius: 9, size: 3, names: ['<b>']}]
  assert.match(pictureSvg({nodes: [], edges: [], groups, more: 3}, settings), /<a class="disc" href="\/network\/\?group=person-a">.*&lt;b&gt;/)
})

const cuts = [
  {name: 'short ones stay', given: 'Ana', most: 5, cut: 'Ana'},
  {name: 'long ones end in an ellipsis', given: 'Ana Ruiz Lopez', most: 6, cut: 'Ana R…'},
  {name: 'no blank before it', given: 'Ana Ruiz', most: 5, cut: 'Ana…'},
  {name: 'a family is one letter', given: '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', most: 2, cut: '👨‍👩‍👧…'},
  {name: 'a letter keeps its marks', given: 'कि कि कि', most: 3, cut: 'कि…'}
]
for (const {name, given, most, cut} of cuts) test(`shortened: ${name}`, () => assert.equal(shortened(given, most), cut))
