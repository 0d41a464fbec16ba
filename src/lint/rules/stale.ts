import {freshnessRule} from '../freshness-rule.ts'

export const stale = freshnessRule('stale', 'What was read long ago may say something else now.', {
  stale: ({accessed}) => `Unexpected old access date ${accessed}, expected a newer one`,
  'no-access-date': () => 'Unexpected address without a date of reading, expected `accessed`'
})
