/** Where a value was written. Line and column count from 1, offset from 0, in characters of the decoded file. */
export interface FilePoint {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The start of a file, for what has no place of its own. */
export const startOf = (file: string): FilePoint => ({file, line: 1, column: 1, offset: 0})

/** Order of files, then of places in a file; independent of locale. */
export function comparePoints(a: FilePoint, b: FilePoint): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.offset - b.offset
}
