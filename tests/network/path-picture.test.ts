import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pathFinder} from '../../src/network/path-finder.ts'
import {pathPicture} from '../../src/network/path-picture.ts'
import {usualWish} from '../../src/network/path-question.ts'
import {pictureSvg} from '../../src/network/svg.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'
import {pathFilesOf} from './path-files.ts'

const member = (a: string, b: string, more: ClaimSpec = {}): ClaimSpec => ({
  relation: `person/${a} member-of organisation/${b}`,
  supports: 'x',
  ...more
})
const given = graph('x@p/name:v>original y@q/name:w>original', {
  direct: {relation: 'person/a family-of person/z', supports: 'x', disputes: 'y:u'},
  one: member('a', 'club'),
  two: member('z', 'club'),
  strong: member('a', 'union', {supports: 'x y'}),
  strong2: member('m', 'union', {supports: 'x y'}),
  strong3: member('m', 'guild', {supports: 'x y'}),
  strong4: member('z', 'guild', {supports: 'x y'})
})

test('paths run from left to right, one below the other, and share their ends', async () => {
  const answer = await pathFinder(pathFilesOf(given))({...usualWish, from: 'person/a', to: 'person/z'})
  assert.ok(answer.kind === 'paths')
  const {paths} = answer
  assert.deepEqual(
    paths.map(({weakest, hops}) => [weakest, hops.length]),
    [
      [1, 1],
      [2, 2],
      [3, 4]
    ]
  )
  const picture = pathPicture(answer.ends, paths)
  const place = new Map(picture.nodes.map((node) => [node.id as string, node]))
  for (const {nodes} of paths) for (const [at, node] of nodes.slice(1).entries()) assert.ok(place.get(node.id)!.x > place.get(nodes[at]!.id)!.x)
  assert.equal(place.get('person/a')!.x, 0)
  assert.equal(place.get('person/z')!.x, Math.max(...picture.nodes.map(({x}) => x)))
  assert.equal(picture.nodes.length, 6)
  assert.equal(picture.edges.length, 7)
  const apart = picture.nodes.flatMap((one, at) => picture.nodes.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))
  assert.ok(Math.min(...apart) >= 60)
  const svg = pictureSvg(picture, {base: '/', prefix: 'p', title: 'Paths', scale: 1, stretch: 1, fontSize: 14})
  assert.equal(svg.match(/<a href=/g)?.length, 6)
  assert.equal(svg.match(/class="contested" d="([^"]+)"/)?.[1]?.match(/z/g)?.length, 1)
})

test('without a path the two stand apart, without a line', async () => {
  const answer = await pathFinder(pathFilesOf(given))({...usualWish, mostSteps: 1, from: 'person/a', to: 'person/m'})
  assert.ok(answer.kind === 'paths')
  const {nodes, edges} = pathPicture(answer.ends, answer.paths)
  assert.deepEqual(
    [nodes.map(({id, x}) => [id, x]), edges],
    [
      [
        ['person/a', 0],
        ['person/m', 300]
      ],
      []
    ]
  )
})
