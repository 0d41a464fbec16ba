import type {Explanation} from './explanation.ts'
import {survivorsOfLines} from './survivors-of-lines.ts'
import {survivorsOfPaths} from './survivors-of-paths.ts'
import {survivorsOfShortWays} from './survivors-of-short-ways.ts'
import {survivorsOfStatus} from './survivors-of-status.ts'

/** Every mutant that no test notices, with the reason why it is no gap. */
export const explanations: readonly Explanation[] = [...survivorsOfLines, ...survivorsOfStatus, ...survivorsOfPaths, ...survivorsOfShortWays]
