import assert from 'node:assert/strict'
import {test} from 'node:test'
import {distanceFromHead} from '../../src/graph/distance-from-head.ts'
import type {Basis, Derivation} from '../../src/model/basis.ts'
import {type Id, idOf} from '../../src/model/id.ts'
import type {Source} from '../../src/model/source.ts'
import {source} from '../shorthand.ts'

/** `a>b b>=c c>original`: a on b, b reprints c. */
function sourcesOf(text: string): ReadonlyMap<Id<'source'>, Source> {
  const made = text.split(' ').map((word): Source => {
    const [name = '', rests] = word.split('>')
    const basis = rests?.split('+').map((one): Basis => {
      if (one === 'original' || one === 'unnamed') return one
      const how: Derivation = one.startsWith('=') ? 'reprints' : 'based-on'
      return {source: idOf('source', one.replace('=', '')), how}
    })
    return {...source(name), basis}
  })
  return new Map(made.map((one) => [one.id, one]))
}

const rows: readonly (readonly [name: string, sources: string, distance: number])[] = [
  ['an original', 'a>original', 0],
  ['its word, resting on an unnamed source', 'a>unnamed', 0],
  ['no basis stated', 'a', 2],
  ['a reprint of an original', 'a>=b b>original', 1],
  ['a report on an original', 'a>b b>original', 2],
  ['a report on a reprint', 'a>b b>=c c>original', 3],
  ['a report on a source that states none', 'a>b b', 4],
  ['the shortest of several ways', 'a>b+=c b>original c>=d d>=e e>original', 2],
  ['the cheaper way is found though the dearer one is entered first', 'a>b+=c b>x c>=b x>original', 4],
  ['original beside a basis', 'a>original+b b>c c>original', 0],
  ['a circle without a head', 'a>b b>a', 12],
  ['a circle with a head', 'a>b b>a+c c>original', 4],
  ['itself', 'a>a', 12],
  ['an unknown source', 'a>nowhere', 12]
]
for (const [name, sources, distance] of rows)
  test(`distance from the head of the chain: ${name}`, () => {
    assert.equal(distanceFromHead({sources: sourcesOf(sources)}, {source: idOf('source', 'a')}), distance)
  })

test('what a statement rests on goes before what its source rests on', () => {
  const sources = sourcesOf('a>b b>c c>original')
  assert.equal(distanceFromHead({sources}, {source: idOf('source', 'a'), basis: ['original']}), 0)
  assert.equal(distanceFromHead({sources}, {source: idOf('source', 'a')}), 4)
})

test('a chain of 100,000 sources is followed only so far', () => {
  const chain = Array.from({length: 100_000}, (_, at) => `s${at}>s${at + 1}`).join(' ')
  const sources = sourcesOf(chain)
  for (const id of sources.keys()) assert.equal(distanceFromHead({sources}, {source: id}), 12)
})
