/** What becomes of one content file; several belong together and are applied all or not at all. */
export interface Change {
  /** Below the content folder: `articles/halcyon.md`. */
  readonly path: string
  /** The whole file as it is on the disk; undefined when it is new. */
  readonly before: string | undefined
  /** Undefined when it goes. */
  readonly after: string | undefined
}

/** The changes that change something, in order of their paths. */
export const realChanges = (changes: readonly Change[]): Change[] =>
  changes.filter(({before, after}) => before !== after).sort((a, b) => (a.path < b.path ? -1 : 1))
