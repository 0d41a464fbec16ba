/** An entry of a list of notes, as it is printed. */
export interface Note {
  /** Nothing in a list without numbers. */
  readonly number: number | undefined
  /** Its lines joined by a space, without the number. */
  readonly text: string
  /** Of the number, in the whole text. */
  readonly at: number
  /** After its last character. */
  readonly end: number
  /** Of an offset of `text`, in the whole text. */
  place(offset: number): number
}

export interface NotePiece {
  readonly at: number
  readonly text: string
}

/** A note from the pieces of its lines, in order. */
export function noteOf(number: number | undefined, at: number, pieces: readonly NotePiece[]): Note {
  const kept = pieces
    .map(({at: start, text}) => ({at: start + (text.length - text.trimStart().length), text: text.trim()}))
    .filter(({text}) => text !== '')
  const last = kept.at(-1)
  return {
    number,
    text: kept.map(({text}) => text).join(' '),
    at,
    end: last ? last.at + last.text.length : at,
    place(offset) {
      let before = 0
      for (const piece of kept) {
        if (offset <= before + piece.text.length) return piece.at + offset - before
        before += piece.text.length + 1
      }
      return last ? last.at + last.text.length : at
    }
  }
}
