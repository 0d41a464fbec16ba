import axe from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe finds on an open page, one line a place. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = (await page.evaluate("axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})")) as axe.AxeResults
  return found.violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`)
  )
}
