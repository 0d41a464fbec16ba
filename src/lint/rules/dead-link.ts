import {isDead, linkWords} from '../../model/link-status.ts'
import type {LintRule} from '../weakness.ts'

export const deadLink: LintRule = {
  code: 'dead-link',
  level: 'info',
  why: 'A reader who follows the address finds nothing; a public copy or a new address helps. No claim falls because of it.',
  *check({graph}) {
    for (const source of graph.sources.values()) {
      const {link, archive, point} = source
      if (!link || !isDead(link)) continue
      const expected = archive === undefined ? 'a new `url`, or `archive`' : 'a new `url`'
      yield {of: source, point, reason: `Unexpected address that ${linkWords(link)} on ${link.checked}, expected ${expected}`}
    }
  }
}
