import {claimPairs} from './claim-pairs.ts'
import type {Comparison, Version} from './comparison.ts'
import {differences} from './differences.ts'
import {regressions} from './regressions.ts'
import {versionsOf} from './versions.ts'

/** What became of the evidence from one version of the content to another. */
export function compare(before: Version, after: Version): Comparison {
  const versions = versionsOf(before, after)
  const pairs = claimPairs(versions)
  return {regressions: regressions(pairs, versions), differences: differences(pairs, versions)}
}
