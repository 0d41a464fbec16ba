import type {CompileContext, Extension as FromMarkdown, Token} from 'mdast-util-from-markdown'
import {markdownLineEnding, markdownLineEndingOrSpace} from 'micromark-util-character'
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types'
import type {WikiLink} from '../model/body.ts'
import {tokenRun} from './token-run.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink'
    wikiLinkText: 'wikiLinkText'
  }
}

const [openBracket, backslash, closeBracket, bar] = [91, 92, 93, 124]

/**
 * `[[target]]`, `[[target|label]]`, `[[claim:target]]`.
 *
 * Neither part may be empty or hold a square bracket; they may run over a line end. Inside a table
 * the bar may be written `\|`, as other wikis ask for.
 */
function tokenizeWikiLink(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const {take, end} = tokenRun(effects, 'wikiLinkText')
  let [filled, inLabel] = [false, false]
  const secondOpen: State = (code) => (code === openBracket ? take(code, inside) : nok(code))
  const inside: State = (code) => {
    if (code === null || code === openBracket) return nok(code)
    if (code === closeBracket) return filled ? take(code, secondClose) : nok(code)
    if (code === bar && !inLabel) return separator(code)
    if (code === backslash && !inLabel) return take(code, escaped)
    if (!markdownLineEndingOrSpace(code)) filled = true
    return take(code, inside)
  }
  const separator: State = (code) => {
    if (!filled) return nok(code)
    inLabel = true
    filled = false
    return take(code, inside)
  }
  const escaped: State = (code) => {
    if (code !== bar) filled = true
    return inside(code)
  }
  const secondClose: State = (code) => (code === closeBracket ? take(code, after) : nok(code))
  const after: State = (code) => {
    end()
    effects.exit('wikiLink')
    return ok(code)
  }

  return (code) => {
    effects.enter('wikiLink')
    return take(code, secondOpen)
  }
}

export const wikiLinkConstruct: Construct = {name: 'wikiLink', tokenize: tokenizeWikiLink}

export const wikiLinkSyntax: Extension = {text: {[openBracket]: wikiLinkConstruct}}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** The parts of a wiki link as it was written, brackets included. */
export function readWikiLink(written: string): Pick<WikiLink, 'target' | 'label' | 'embeds'> {
  const [, first = '', label] = /^([^|]*?)(?:\\?\|(.*))?$/s.exec(written.slice(2, -2))!
  const target = tidy(first)
  const embeds = target.startsWith('claim:')
  return {
    target: embeds ? target.slice('claim:'.length).trim() : target,
    ...(label !== undefined && {label: tidy(label).replace(/\\([!-/:-@[-`{-~])/g, '$1')}),
    ...(embeds && {embeds: 'claim' as const})
  }
}

export const wikiLinkFromMarkdown: FromMarkdown = {
  enter: {
    wikiLink(this: CompileContext, token: Token) {
      this.enter({type: 'wikiLink', ...readWikiLink(this.sliceSerialize(token))} as never, token)
    }
  },
  exit: {
    wikiLink(this: CompileContext, token: Token) {
      this.exit(token)
    }
  }
}

/**
 * GFM's table splits a row at every bar, also at that of `[[slug|shown text]]`. This one does not see a bar
 * that stands inside a whole wiki link of the row: it is given a letter in its place.
 */
export function tableWithWikiLinks(table: Construct): Construct {
  return {
    ...table,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      let actual: Code = null
      let inLink = false
      let over = false
      const seen: Effects = {...effects, consume: () => effects.consume(actual)}
      // What follows the table is not ours: wrapped on, each row that is none would add a layer to the rest of the text.
      const leave =
        (next: State): State =>
        () => {
          over = true
          return next(actual)
        }
      const bracket = (state: State): State => {
        const go =
          (linked: boolean): State =>
          (code) => {
            inLink = linked
            return step(state, code)
          }
        return effects.check(wikiLinkConstruct, go(true), go(false))
      }
      const within =
        (state: State): State =>
        (code) =>
          code === openBracket && !inLink ? bracket(state)(code) : step(state, code)
      const step = (state: State, code: Code): State | undefined => {
        actual = code
        if (code === closeBracket || code === null || markdownLineEnding(code)) inLink = false
        const next = state(inLink && code === bar ? 120 : code)
        return next && !over ? within(next) : next
      }
      return within(table.tokenize.call(this, seen, leave(ok), leave(nok)))
    }
  }
}
