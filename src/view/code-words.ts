/** A piece of a message; `isCode` where it was between backticks: a key, a value, a name as typed. */
export interface CodeWord {
  readonly text: string
  readonly isCode: boolean
}

/** A message as pieces, without its backticks. */
export const codeWords = (text: string): CodeWord[] =>
  text.split(/(`[^`]+`)/).flatMap((piece) => {
    if (piece === '') return []
    const isCode = piece.length > 2 && piece.startsWith('`') && piece.endsWith('`')
    return [{text: isCode ? piece.slice(1, -1) : piece, isCode}]
  })
