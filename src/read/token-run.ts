import {markdownLineEnding} from 'micromark-util-character'
import type {Code, Effects, State, TokenType} from 'micromark-util-types'

/** Consumes characters into tokens of one type; a line end becomes a token of its own, as micromark expects of every construct. */
export function tokenRun(effects: Effects, type: TokenType): {take(code: Code, next: State): State; end(): void} {
  let open = false
  const end = (): void => {
    if (open) effects.exit(type)
    open = false
  }
  const take = (code: Code, next: State): State => {
    const breaks = markdownLineEnding(code)
    if (breaks) end()
    if (breaks) effects.enter('lineEnding')
    else if (!open) effects.enter(type)
    open = !breaks
    effects.consume(code)
    if (breaks) effects.exit('lineEnding')
    return next
  }
  return {take, end}
}
