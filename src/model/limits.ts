/** What honest content never meets and hostile content must not pass; sizes in bytes or characters as named. */
export const limits = {
  fileBytes: 1024 * 1024,
  frontMatterBytes: 256 * 1024,
  frontMatterLines: 20_000,
  frontMatterDepth: 12,
  /** Open at one time, quotes not considered. */
  frontMatterBrackets: 200,
  claimsPerFile: 2_000,
  textCharacters: 10_000,
  nameCharacters: 300,
  saysCharacters: 300,
  descriptionCharacters: 200,
  combiningMarks: 30,
  /** Emphasis, bracket, code and HTML marks of one block. */
  blockMarks: 4_000,
  /** Of all blocks, in units of about 30 nanoseconds: see read/body-limits.ts. */
  bodyWork: 64_000_000,
  bodyLines: 20_000,
  bodyNodes: 60_000,
  bodyDepth: 60,
  bodyOutputBytes: 2 * 1024 * 1024,
  readMilliseconds: 5_000,
  readMegabytes: 512,
  messageCharacters: 200,
  /** Of what an importer is given. */
  importBytes: 50 * 1024 * 1024,
  importMegabytes: 1536,
  importMilliseconds: 120_000
} as const
