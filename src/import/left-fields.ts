import {bibtexFields, outletFields} from '../read/bibtex-fields.ts'
import {cslFields} from '../read/csl-json.ts'
import type {Fault} from '../read/fault.ts'
import {counted} from './told.ts'

/** A field of a bibliography that is written at an offset. */
type FieldAt = readonly [name: string, at: number]

const taken: Readonly<Record<'bibtex' | 'csl-json', ReadonlySet<string>>> = {
  bibtex: new Set([...Object.values(bibtexFields).flat(), ...outletFields, 'month', 'day']),
  'csl-json': new Set([...Object.values(cslFields).flat(), 'id', 'citation-key'])
}

/** Fields stand in the braces of an entry; deeper ones are words of a value. */
function inBibtex(text: string): FieldAt[] {
  const found: FieldAt[] = []
  let depth = 0
  for (const {0: token, 1: name, index} of text.matchAll(/[{}]|(?:^|,)\s*([a-z][\w-]*)\s*=/gim)) {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (depth === 1) found.push([name!.toLowerCase(), index + token.indexOf(name!)])
  }
  return found
}

function inCsl(text: string): FieldAt[] {
  const first = new Map<string, number>()
  for (const {1: key = '', index} of text.matchAll(/"((?:[^"\\]|\\.)*)"\s*:/g)) if (!first.has(key)) first.set(key, index)
  const names = (JSON.parse(text) as readonly object[]).flatMap((work) => Object.keys(work))
  return names.map((name) => [name, first.get(name) ?? 0])
}

/** What a bibliography says of its works beside what a source here holds: each field once, at its first place. */
export function leftFields(text: string, format: 'bibtex' | 'csl-json'): Fault[] {
  const all = format === 'bibtex' ? inBibtex(text) : inCsl(text)
  const left = Map.groupBy(
    all.filter(([name]) => !taken[format].has(name)),
    ([name]) => name
  )
  return [...left].map(([name, places]) => ({
    code: 'left-out',
    level: 'info',
    reason: `Left out: field \`${name.slice(0, 60)}\` of ${counted(places.length, 'work')}, which has no place in a source`,
    at: places[0]![1]
  }))
}
