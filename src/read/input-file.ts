/** A content file as it lies on the disk. */
export interface InputFile {
  /** With forward slashes, relative to the project: `content/articles/x.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}
