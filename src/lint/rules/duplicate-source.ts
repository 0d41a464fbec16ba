import {freshnessRule} from '../freshness-rule.ts'

export const duplicateSource = freshnessRule('duplicate-source', 'One work under two keys counts as two reports.', {
  'duplicate-source': () => 'Unexpected second record of a source, expected one key for one work'
})
