import assert from 'node:assert/strict'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, describe, test} from 'node:test'
import type {Id} from '../../src/model/id.ts'
import type {LineKey} from '../../src/model/line.ts'
import {fallsAnswer} from '../../src/site/falls-command.ts'
import {root} from '../architecture/source-files.ts'
import {compileFolder} from '../fixture-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'rootnote-falls-'))
after(() => rmSync(folder, {recursive: true, force: true}))

/** What a content folder compiles to, which has no errors. */
function siteOf(content: string) {
  const {graph, analysis, messages} = compileFolder(content)
  assert.ok(graph && analysis, JSON.stringify(messages.filter(({level}) => level === 'error')))
  return {graph, analysis}
}
type Site = ReturnType<typeof siteOf>
const ask = (site: Site, name: string, json = false) => fallsAnswer(site, {name, json})
const told = (site: Site, name: string): string => {
  const answer = ask(site, name)
  return 'value' in answer ? answer.value : answer.problem
}

/** The same content, in which the publisher of a source withdraws it. */
function withdrawnIn(content: string, site: Site, id: Id<'source'>): Site {
  const copy = mkdtempSync(join(folder, 'content-'))
  cpSync(content, copy, {recursive: true})
  const {file, line} = site.graph.sources.get(id)!.point
  const path = join(copy, file.replace(/^content\//, ''))
  const lines = readFileSync(path, 'utf8').split('\n')
  const notice = 'withdrawn: {on: 2031-06-01, reason: The publisher took it back.}'
  const defined = lines[line - 1]!
  if (/\{.*\}\s*$/.test(defined)) lines[line - 1] = defined.replace(/\}\s*$/, `, ${notice}}`)
  else lines.splice(line, 0, `${/^\s*/.exec(lines[line]!)![0]}${notice}`)
  writeFileSync(path, lines.join('\n'))
  const after = siteOf(copy)
  assert.ok(after.graph.sources.get(id)!.withdrawn, `${id} in ${file}:${line}`)
  return after
}

/** Claims of which something countable differs. */
const changed = (before: Site, after: Site): string[] =>
  [...before.analysis.status].flatMap(([id, a]) => {
    const b = after.analysis.status.get(id)!
    const facts = ({support, independent, reports, contest}: typeof a) => JSON.stringify([support, independent.lines, reports, contest])
    return facts(a) === facts(b) ? [] : [`${id} ${a.independent.lines} → ${b.independent.lines}`]
  })

/** What the command says would change, in the same form. */
function predicted(site: Site, id: Id<'source'>): string[] {
  const answer = ask(site, id, true)
  assert.ok('value' in answer)
  const {groups} = JSON.parse(answer.value) as {groups: {claims: {id: Id<'claim'>; lines: [number, number]}[]}[]}
  return groups.flatMap(({claims}) => claims.map(({id, lines: [now, without]}) => `${id} ${now} → ${without}`)).sort()
}

const sites: readonly (readonly [name: string, content: string])[] = [
  ['halcyon', join(root, 'tests/sites/halcyon/content')],
  ['the real case', join(root, 'content')]
]
for (const [name, content] of sites) {
  describe(`retracting a source in a copy of the content: ${name}`, () => {
    const before = siteOf(content)
    const hangs = (id: Id<'source'>): number => {
      const key = `src:${id.slice('source/'.length)}` as LineKey
      return (before.analysis.falls.get(key)?.length ?? 0) * 100 + (before.analysis.weakens.get(key)?.length ?? 0)
    }
    const main = [...before.graph.sources.keys()].sort((a, b) => hangs(b) - hangs(a)).slice(0, 4)
    for (const id of main)
      test(`${id}: exactly what the command prints falls and weakens, and what the index holds`, () => {
        const after = withdrawnIn(content, before, id)
        assert.deepEqual(changed(before, after).sort(), predicted(before, id))
        const lost = (test: (now: number, then: number) => boolean): string[] =>
          [...before.analysis.status].flatMap(([claim, {independent}]) =>
            test(independent.lines, after.analysis.status.get(claim)!.independent.lines) ? [claim] : []
          )
        const key = `src:${id.slice('source/'.length)}` as LineKey
        assert.deepEqual(lost((now, then) => now > 0 && then === 0).sort(), [...(before.analysis.falls.get(key) ?? [])].sort())
        assert.deepEqual(lost((now, then) => then > 0 && then < now).sort(), [...(before.analysis.weakens.get(key) ?? [])].sort())
      })
  })
}

const halcyon = siteOf(sites[0]![1])

test('the answer in words: who holds what, and each claim with speaker, source, status now and then', () => {
  assert.equal(
    told(halcyon, 'wire-1'),
    [
      'Ferry overloaded  source/wire-1',
      'As a source: 1 claim would keep fewer lines of sourcing without this.',
      '',
      'If this source were withdrawn: 1 claim would keep fewer lines. Nothing would be deleted: what falls stays, with a notice.',
      '',
      'These would keep fewer independent lines (1)',
      '  According to Ana Ruiz, in “Ferry overloaded”: The Halcyon sailed with 412 passengers on 3 May 2031, above its licence for 350.',
      '    [Denied by Halcyon Lines · 2 independent lines] → [Denied by Halcyon Lines · 1 line of sourcing]  claims/halcyon/over-capacity/',
      '    Now: 5 reports, 2 independent lines. Then: 4 reports, 1 line of sourcing.',
      ''
    ].join('\n')
  )
})

const questions: readonly (readonly [name: string, answer: RegExp])[] = [
  ['source/wire-1', /^Ferry overloaded {2}source\/wire-1\n/],
  ['sources/wire-1/', /^Ferry overloaded {2}source\/wire-1\n/],
  ['Ana Ruiz', /^Ana Ruiz {2}person\/ana-ruiz\nAs a speaker or author: 1 claim would keep fewer/],
  ['coastal wire', /^Coastal Wire {2}organisation\/coastal-wire\nAs a publisher/],
  ['Daily North', /\nNothing hangs on it\.\n$/],
  ['Ana Ruis', /^Unexpected name `Ana Ruis`, expected a source, .*did you mean:\n {2}Ana Ruiz {2}person\/ana-ruiz\n$/],
  ['\u001b[31m', /^Unexpected name `\\u\{1b\}\[31m`/]
]
for (const [name, answer] of questions) test(`asked for ${JSON.stringify(name)}`, () => assert.match(told(halcyon, name), answer))
