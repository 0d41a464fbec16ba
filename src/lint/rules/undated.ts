import {freshnessRule} from '../freshness-rule.ts'

export const undated = freshnessRule('undated', 'Without a date nobody can tell who repeated whom.', {
  undated: () => 'Unexpected source without a date, expected `date`, if only a year'
})
