import {limits} from '../model/limits.ts'
import {cslTypes} from '../model/source.ts'
import {shown} from '../schema/messages.ts'
import {type CitedWork, readCitedWorks} from './cited-works.ts'
import type {DecodedFile} from './decoded-file.ts'
import {type Fault, messageOf} from './fault.ts'
import {parseYaml, type Yaml} from './parse-yaml.ts'
import type {Parsed} from './parsed.ts'

type Mapping = Readonly<Record<string, unknown>>
const isMapping = (value: unknown): value is Mapping => typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined)

/** Their names for our keys, the first that is given. */
export const cslFields: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  author: ['author'],
  publisher: ['container-title', 'publisher'],
  date: ['issued'],
  accessed: ['accessed'],
  type: ['type'],
  url: ['URL'],
  doi: ['DOI'],
  isbn: ['ISBN'],
  lang: ['language']
}
/** Of these the outlet is the publisher: the unit of independence. */
const periodical = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'post',
  'post-weblog',
  'webpage',
  'broadcast',
  'review',
  'review-book'
])

function nameOf(name: unknown): string {
  if (!isMapping(name)) return textOf(name) ?? ''
  const particle = textOf(name['non-dropping-particle']) ?? textOf(name['dropping-particle'])
  const parts = [textOf(name.given), particle, textOf(name.family), textOf(name.suffix)]
  return textOf(name.literal) ?? parts.filter((part) => part).join(' ')
}

/** A date by EDTF: `date-parts` with one or two ends, else the text that was given. */
function dateOf(value: unknown): string | undefined {
  if (!isMapping(value)) return textOf(value)
  const parts = value['date-parts']
  if (!Array.isArray(parts)) return textOf(value.raw) ?? textOf(value.literal)
  const ends = parts.map((end: unknown) =>
    Array.isArray(end) ? end.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-') : ''
  )
  return ends.join('/') + (isMapping(value) && (value.circa === true || value.circa === 1) ? '~' : '')
}

const untagged = (text: string | undefined): string | undefined => text?.replace(/<\/?(?:i|b|sup|sub|sc|span)(?: [^<>]*)?>/g, '')

function workOf(item: Mapping, index: number, yaml: Yaml): CitedWork {
  const key = textOf(item['citation-key']) ?? textOf(item.id) ?? ''
  const type = textOf(item.type)
  const first = (ours: string): string | undefined => cslFields[ours]!.find((name) => item[name] !== undefined)
  const outlet = type === undefined || periodical.has(type) ? textOf(item['container-title']) : undefined
  const authors = Array.isArray(item.author) ? item.author.map(nameOf) : []
  return {
    key,
    at: yaml.offsetOf([index]),
    values: {
      title: untagged(textOf(item.title)),
      author: authors,
      publisher: outlet ?? textOf(item.publisher) ?? textOf(item['container-title']),
      date: dateOf(item.issued),
      accessed: dateOf(item.accessed),
      type,
      url: textOf(item.URL),
      doi: textOf(item.DOI)?.replace(/^https?:\/\/(dx\.)?doi\.org\//, ''),
      isbn: textOf(item.ISBN)?.split(/[,;]| (?=97[89])/)[0],
      lang: textOf(item.language)
    },
    offsetOf: (ours) => yaml.offsetOf([index, first(ours) ?? ''])
  }
}

function itemFaults(item: unknown, index: number, yaml: Yaml): Fault[] {
  const at = yaml.offsetOf([index])
  if (!isMapping(item)) return [{code: 'csl-json', reason: 'Unexpected value, expected an item of CSL-JSON', at}]
  if (textOf(item['citation-key'] ?? item.id) === undefined)
    return [{code: 'csl-json', reason: 'Unexpected item without `id`, expected that key', at}]
  const type = textOf(item.type)
  if (type === undefined || (cslTypes as readonly string[]).includes(type)) return []
  return [{code: 'csl-json', reason: `Unexpected type ${shown(type)}, expected one of CSL`, at: yaml.offsetOf([index, 'type'])}]
}

/** JSON counts brackets outside its texts. */
function depthFault(text: string): Fault | undefined {
  let depth = 0
  for (const {0: token, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') depth += 1
    else if (token.length === 1) depth -= 1
    if (depth > limits.frontMatterDepth)
      return {code: 'limit', reason: `Unexpected depth, expected at most ${limits.frontMatterDepth} levels`, at: index}
  }
  return undefined
}

function parseJson(text: string): {value: unknown} | Fault {
  try {
    return {value: JSON.parse(text)}
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const at = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    return {code: 'csl-json', reason: `Unexpected ${at >= text.length ? 'end' : 'text'} of the file, expected JSON`, at}
  }
}

/** A list of works in CSL-JSON, as reference managers export it. */
export function readCslJson(file: DecodedFile): Parsed {
  const {path, text, pointAt} = file
  const depth = depthFault(text)
  const parsed = depth ?? parseJson(text)
  if ('code' in parsed) return {messages: [messageOf(parsed, path, pointAt)]}
  // JSON is YAML; the YAML reader also knows the points, and sees keys that are there twice.
  const yaml = parseYaml(text)
  const faults = yaml.faults.filter(({code}) => code !== 'yaml')
  if (!Array.isArray(parsed.value)) faults.push({code: 'csl-json', reason: 'Unexpected value, expected a list of CSL items', at: 0})
  if (faults.length > 0) return {messages: faults.map((fault) => messageOf(fault, path, pointAt))}
  const items = (parsed.value as unknown[]).map((item, index) => ({item, index, faults: itemFaults(item, index, yaml)}))
  const works = items.filter((one) => one.faults.length === 0).map(({item, index}) => workOf(item as Mapping, index, yaml))
  return readCitedWorks(
    file,
    works,
    items.flatMap((one) => one.faults)
  )
}
