import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {encodePicture} from '../../src/network/payload.ts'
import type {Picture, PictureEdge, PictureNode} from '../../src/network/picture.ts'
import {openSession, type Session} from '../../src/site/prove/open-session.ts'
import {realSite} from './built-site.ts'
import {addressIs, addressIsNot, count, countIs, drawn, nodesDrawn, tapOn, withFiles} from './network-stage.ts'
import {onSite} from './on-site.ts'

const node = (id: string, label: string, at: number, more: Partial<PictureNode> = {}): PictureNode => ({
  id: id as never,
  kind: id.split('/')[0] as 'person',
  label,
  x: (at % 20) * 40,
  y: Math.floor(at / 20) * 40,
  zoom: 0.1,
  connections: 1,
  contested: 0,
  ...more
})
const line = (from: string, to: string): PictureEdge => ({from: from as never, to: to as never, style: 'says', claims: ['claim/a/b' as never]})
const encoded = (picture: Partial<Picture>): string => encodePicture({nodes: [], edges: [], groups: [], more: 0, ...picture})

const hub = 'person/hub'
const many = Array.from({length: 349}, (_, at) => node(`person/n${at}`, `Neighbour ${at}`, at))
const labels = [
  '<img src=x onerror=alert(1)>',
  'Ä'.repeat(300),
  'سازمان مجاهدین خلق ایران',
  '👩‍👩‍👧‍👦 family 🇦🇱',
  '"><script>alert(1)</script>',
  '‮reversed‬ name'
]
const odd = labels.map((label, at) => node(`topic/odd${at}`, label, at))
const files = new Map([
  ['data/network/overview.json', encoded({nodes: odd, edges: odd.slice(1).map(({id}) => line(odd[0]!.id, id))})],
  ['data/network/former.json', JSON.stringify([['person/old-hub', hub]])],
  [
    `data/network/ego/${hub}.json`,
    encoded({
      nodes: [node(hub, 'Hub', 0, {connections: 5000}), ...many.slice(0, 36)],
      edges: many.slice(0, 36).map(({id}) => line(hub, id)),
      more: 4964
    })
  ],
  [
    `data/network/hub/${hub}.json`,
    encoded({nodes: [node(hub, 'Hub', 0, {connections: 5000}), ...many], edges: many.map(({id}) => line(hub, id)), more: 4651})
  ],
  ['data/network/ego/topic/alone.json', encoded({nodes: [node('topic/alone', 'Alone', 0, {connections: 0})]})]
])

describe('odd and hostile input to the network', () => {
  const here = onSite(realSite)
  const named = (name: string, run: (session: Session) => Promise<void>, known = /404|Failed to load resource/) =>
    test(name, async () => {
      const session = await openSession(here.browser, here.site)
      await withFiles(session.page, files)
      await run(session)
      await session.close()
      assert.deepEqual(
        session.problems.filter((problem) => !known.test(problem)),
        []
      )
    })

  const addresses = [
    'focus=person/nobody-here',
    'focus=javascript:alert(1)',
    'group=no-such-group',
    'sel=%3Cimg src=x onerror=alert(1)%3E',
    'kind=dragon&x=%00&lines=-1&from=yesterday',
    'path=person/nobody~person/nobody-else',
    'pub=%F0%9F%98%80&hide=../../etc&depth=99'
  ]
  named('unknown and hostile addresses are told of and lead to something that stands', async ({page, open}) => {
    for (const query of addresses) {
      await open(`network/?${query}`)
      await page.getByRole('alert').filter({hasText: /./}).first().waitFor()
      await drawn(page)
      assert.match(await count(page), /Showing 6 of 6/, query)
    }
  })

  named('an entity with 5,000 neighbours: 36 of them, the rest told; expanding asks how many', async ({page, open}) => {
    await open(`network/?focus=${hub}&sel=${hub}`)
    await drawn(page)
    assert.match(await count(page), /Showing 37 of 5001 nodes, 4964 not drawn/)
    await page.getByRole('button', {name: 'Expand …'}).click()
    await page.getByRole('dialog').getByText('5000 neighbours in all').waitFor()
    await page.getByRole('spinbutton').fill('120')
    await page.getByRole('button', {name: 'Draw them'}).click()
    await addressIs(page, /expand=person\/hub::120/)
    await countIs(page, /Showing 121/)
    await page.goto(page.url().replace('120', '340'))
    await drawn(page)
    await page.waitForFunction(() => Number(/Showing (\d+)/.exec(document.querySelector('[data-count]')?.textContent ?? '')?.[1]) > 300)
    assert.ok((await nodesDrawn(page)).length <= 350)
  })

  named('an entity that nobody connects stands alone', async ({page, open}) => {
    await open('network/?focus=topic/alone&sel=topic/alone')
    await drawn(page)
    assert.match(await count(page), /Showing 1 of 1 node, 0 of 0 lines/)
    await page.getByRole('heading', {name: 'Alone'}).waitFor()
  })

  named('an earlier id leads to what it is called now', async ({page, open}) => {
    await open('network/?focus=person/old-hub')
    await addressIs(page, /focus=person\/hub$/)
    await countIs(page, /of 5001/)
  })

  named('one of several that is not there is left out and named', async ({page, open}) => {
    await open(`network/?focus=topic/alone,person/nobody-here`)
    await page.getByRole('alert').filter({hasText: 'person/nobody-here'}).waitFor()
    await addressIsNot(page, /nobody/)
  })

  named('names with markup, of 300 letters, from right to left and of signs are text everywhere', async ({page, open}) => {
    await open('network/?view=list')
    await page.locator('[data-list] .graph-list__name').first().waitFor()
    for (const label of labels)
      assert.equal(
        await page
          .locator('[data-list] .graph-list__name')
          .filter({hasText: label.slice(0, 40)})
          .count(),
        1,
        label
      )
    await page.getByRole('link', {name: 'Picture'}).click()
    await drawn(page)
    for (const {id} of odd) {
      await tapOn(page, id)
      await addressIs(page, new RegExp(`sel=${id}`))
    }
    assert.equal(await page.locator('.panel img, .panel script, [data-list] img').count(), 0)
    assert.ok(((await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number) <= 0)
  })
})
