import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import {markdownLineEnding, markdownLineEndingOrSpace, unicodePunctuation} from 'micromark-util-character'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import type {CitedItem} from '../model/body.ts'
import {tokenRun} from './token-run.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citationCluster: 'citationCluster'
    citationText: 'citationText'
  }
}

const [openParenthesis, comma, dash, semicolon, at, openBracket, backslash, closeBracket] = [40, 44, 45, 59, 64, 91, 92, 93]
const keyMarks = new Set([...'_:.#$%&-+?<>~/@'].map((mark) => mark.charCodeAt(0)))

const isKeyStart = (code: Code): boolean =>
  code === 95 || (code !== null && code > 47 && !markdownLineEndingOrSpace(code) && !unicodePunctuation(code))
const isKeyRest = (code: Code): boolean => isKeyStart(code) || (code !== null && keyMarks.has(code))

/**
 * `[@key]`, `[@key, p. 3; -@other]`: Pandoc's citations, the subset key, comma, locator.
 *
 * A key runs to a space, comma, semicolon or bracket. A locator holds no square bracket unless escaped.
 * `[@name](address)` stays a link.
 */
function tokenizeCitation(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const {take, end} = tokenRun(effects, 'citationText')
  let filled = false

  const itemStart: State = (code) => {
    if (markdownLineEndingOrSpace(code)) return take(code, itemStart)
    if (code === dash) return take(code, mark)
    return mark(code)
  }
  const mark: State = (code) => (code === at ? take(code, keyStart) : nok(code))
  const keyStart: State = (code) => (isKeyStart(code) ? take(code, key) : nok(code))
  const key: State = (code) => (isKeyRest(code) ? take(code, key) : afterKey(code))
  const afterKey: State = (code) => {
    if (markdownLineEndingOrSpace(code)) return take(code, afterKey)
    if (code !== comma) return itemEnd(code)
    filled = false
    return take(code, locator)
  }
  const locator: State = (code) => {
    if (code === null || code === openBracket) return nok(code)
    if (code === semicolon || code === closeBracket) return filled ? itemEnd(code) : nok(code)
    if (!markdownLineEndingOrSpace(code)) filled = true
    return take(code, code === backslash ? escaped : locator)
  }
  const escaped: State = (code) => (code === null || markdownLineEnding(code) ? locator(code) : take(code, locator))
  const itemEnd: State = (code) => {
    if (code === semicolon) return take(code, itemStart)
    return code === closeBracket ? take(code, after) : nok(code)
  }
  const after: State = (code) => {
    if (code === openParenthesis) return nok(code)
    end()
    effects.exit('citationCluster')
    return ok(code)
  }

  return (code) => {
    effects.enter('citationCluster')
    return take(code, itemStart)
  }
}

export const citationConstruct: Construct = {name: 'citation', tokenize: tokenizeCitation}

/** `[@key]: …` at the start of a paragraph is a citation and a colon, never a link definition that would vanish. */
export function definitionWithoutCitations(definition: Construct): Construct {
  return {
    ...definition,
    name: 'definitionWithoutCitations',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(citationConstruct, nok, definition.tokenize.call(this, effects, ok, nok))
    }
  }
}

export const citationSyntax: Extension = {text: {[openBracket]: citationConstruct}}

const item = /(-?)@([^\s,;]+)\s*(?:,((?:\\.|[^\\;])*))?(?:;|$)/gs

/** The items of a cluster as it was written, brackets included. */
export const readCitedItems = (written: string): CitedItem[] =>
  [...written.slice(1, -1).matchAll(item)].map(([, minus, key, locator]) => ({
    key: key!,
    ...(locator !== undefined && {
      locator: locator
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    }),
    suppressAuthor: minus === '-'
  }))

export const citationFromMarkdown: FromMarkdown = {
  enter: {
    citationCluster(this: CompileContext, token: Token) {
      this.enter({type: 'citationCluster', items: readCitedItems(this.sliceSerialize(token))} as never, token)
    }
  },
  exit: {
    citationCluster(this: CompileContext, token: Token) {
      this.exit(token)
    }
  }
}
