export interface FunctionLength {
  readonly line: number
  readonly lines: number
}

const afterRegex = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|yield|await))\s*$/

/** The end of a template literal, expressions in it included. */
function templateEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '`') {
    if (text[at] === '\\') at++
    else if (text.startsWith('${', at)) {
      for (let depth = 0; at < text.length; at++) {
        if (text[at] === '`') at = templateEnd(text, at)
        else if (text[at] === '{') depth++
        else if (text[at] === '}' && --depth === 0) break
      }
    }
    at++
  }
  return at
}

const tokens: readonly {readonly opens: (text: string, at: number, before: string) => boolean; readonly end: (text: string, at: number) => number}[] =
  [
    {opens: (text, at) => text.startsWith('//', at), end: (text, at) => text.indexOf('\n', at) - 1},
    {opens: (text, at) => text.startsWith('/*', at), end: (text, at) => text.indexOf('*/', at) + 1},
    {
      opens: (text, at) => text[at] === "'" || text[at] === '"',
      end: (text, at) => at + /^(['"])(?:\\.|(?!\1)[^\\\n])*/.exec(text.slice(at))![0].length
    },
    {opens: (text, at) => text[at] === '`', end: templateEnd},
    {
      opens: (text, at, before) => text[at] === '/' && afterRegex.test(before),
      end: (text, at) => at + (/^\/(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+\/[a-z]*/.exec(text.slice(at))?.[0].length ?? 1) - 1
    }
  ]

/** Code with comments, strings and patterns blanked out, line for line. */
export function withoutLiterals(text: string): string {
  let code = ''
  for (let at = 0; at < text.length; at++) {
    const token = tokens.find(({opens}) => opens(text, at, code.slice(-40)))
    if (!token) {
      code += text[at]
      continue
    }
    const end = Math.max(at, token.end(text, at))
    code += text.slice(at, end + 1).replace(/[^\n]/g, '_')
    at = end
  }
  return code.replaceAll('_', ' ')
}

const pairs: Readonly<Record<string, string>> = {'(': ')', '{': '}'}

function closing(code: string, start: number): number {
  const open = code[start]!
  let depth = 0
  for (let at = start; at < code.length; at++) {
    if (code[at] === open) depth++
    else if (code[at] === pairs[open] && --depth === 0) return at
  }
  return code.length
}

/** The brace that opens the body after a parameter list; braces of a return type are passed over. */
function bodyStart(code: string, from: number): number | undefined {
  for (let at = from; at < code.length; at++) {
    if (code[at] === '{') {
      if (!/[:|&<,(]\s*$/.test(code.slice(from, at))) return at
      at = closing(code, at)
    } else if (code[at] === ';' || (code[at] === '}' && at > from)) return undefined
  }
  return undefined
}

const control = new Set(['if', 'for', 'while', 'switch', 'catch', 'with'])

/** Every function with a block body, with the lines it takes. */
export function functionLengths(text: string): FunctionLength[] {
  const code = withoutLiterals(text)
  const lineAt = (index: number): number => code.slice(0, index).split('\n').length
  const found: FunctionLength[] = []
  const add = (start: number, body: number): void => {
    found.push({line: lineAt(start), lines: lineAt(closing(code, body)) - lineAt(start) + 1})
  }
  for (const match of code.matchAll(/=>\s*\{/g)) add(match.index, match.index + match[0].length - 1)
  for (const match of code.matchAll(/([\w$]+)\s*(?:<[^<>(){}]*>)?\(/g)) {
    const list = match.index + match[0].length - 1
    const after = closing(code, list) + 1
    if (control.has(match[1]!) || !/^\s*[:{]/.test(code.slice(after, after + 40))) continue
    const isDeclared = /\bfunction\*?\s*$/.test(code.slice(Math.max(0, match.index - 20), match.index)) || match[1] === 'function'
    const body = /^\s*\{/.test(code.slice(after)) || isDeclared ? bodyStart(code, after) : undefined
    if (body !== undefined) add(match.index, body)
  }
  return found
}
