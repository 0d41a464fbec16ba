import matter from 'gray-matter'
import {limits} from '../model/limits.ts'
import {shown} from '../schema/messages.ts'
import type {Fault} from './fault.ts'
import {frontMatterLimit} from './front-matter-limits.ts'

/** Front matter and body of a Markdown file, both as text, with their offsets. */
export interface Split {
  /** Begins with the line end of the opening fence. */
  readonly yaml: string
  readonly yamlOffset: number
  readonly body: string
  readonly bodyOffset: number
}

const fence = /^---[ \t]*$/
const refuse = {
  parse(): never {
    throw new Error('Unexpected front matter language, expected YAML')
  },
  stringify(): never {
    throw new Error('Unexpected call, front matter is never written here')
  }
}
const engines = {
  yaml: {...refuse, parse: () => ({})},
  js: refuse,
  javascript: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  toml: refuse
}

const lineAt = (text: string, at: number): string => text.slice(at).split('\n', 1)[0]!

function openingFault(text: string): Fault | undefined {
  const line = lineAt(text, 0)
  if (fence.test(line)) return undefined
  const language = /^---[ \t]*([^-\s].*)$/.exec(line)?.[1]
  if (language === undefined)
    return {
      code: 'fence',
      reason: `Unexpected ${line === '' ? 'empty first line' : `first line ${shown(line)}`}, expected \`---\` alone on it`,
      at: 0
    }
  const reason = `Unexpected ${shown(language)} after \`---\`, expected \`---\` alone: front matter is YAML`
  return {code: 'front-matter-language', reason, at: line.indexOf(language)}
}

/** The offset of the line that ends the front matter, the first that starts with `---`. */
function closingFence(text: string, from: number): number | Fault {
  const at = text.indexOf('\n---', from)
  if (at < 0) return {code: 'fence', reason: 'Unexpected front matter without an end, expected `---` alone on a line after it', at: 0}
  const line = lineAt(text, at + 1)
  if (fence.test(line)) return at
  return {code: 'fence', reason: `Unexpected ${shown(line)}, expected \`---\` alone on the line that ends the front matter`, at: at + 1}
}

/**
 * `gray-matter` runs JavaScript front matter by default, which would let a pull request
 * run code: every language but YAML is refused, and YAML is left to `parseYaml`.
 * It takes any line that starts with `---` for a fence and is slow on long blocks, so both are checked before.
 */
export function splitFrontMatter(text: string): Split | Fault {
  const opening = openingFault(text)
  if (opening) return opening
  const yamlOffset = text.indexOf('\n')
  const closing = yamlOffset < 0 ? closingFence('', 0) : closingFence(text, yamlOffset)
  if (typeof closing !== 'number') return closing
  const yaml = text.slice(yamlOffset, closing)
  const limit = frontMatterLimit(yaml, yamlOffset, limits.frontMatterBytes)
  if (limit) return limit
  const {content: body, matter: block} = matter(text, {engines})
  if (!block.endsWith(yaml)) throw new Error(`Unexpected end of front matter at ${block.length}, expected ${closing}`)
  return {yaml, yamlOffset, body, bodyOffset: text.length - body.length}
}
