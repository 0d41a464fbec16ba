import {rules} from '../lint/lint.ts'

/** What would go wrong without each lint rule, by its code. */
export const ruleReasons: ReadonlyMap<string, string> = new Map(rules.map(({code, why}) => [code, why]))
