import {freshnessRule} from '../freshness-rule.ts'

export const noUrl = freshnessRule('no-url', 'Readers should be able to open a source.', {
  'no-url': () => 'Unexpected source without an address, expected `url` or `archive`'
})
