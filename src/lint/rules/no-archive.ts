import {freshnessRule} from '../freshness-rule.ts'

export const noArchive = freshnessRule('no-archive', 'Pages change and vanish; a public copy stays.', {
  'no-archive': () => 'Unexpected address without a public copy, expected `archive`'
})
