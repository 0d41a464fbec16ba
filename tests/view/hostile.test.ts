import assert from 'node:assert/strict'
import {test} from 'node:test'
import {htmlFaults} from '../render/html-faults.ts'
import {everyView} from './every-view.ts'
import {harbour} from './harbour.ts'
import {texts} from './parts-of.ts'
import type {WrittenSite} from './written-site.ts'

/** Texts of a view that are HTML already; all others are printed as text. */
const html = new Set(['body', 'html', 'reference'])
const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><svg onload=alert(1)>',
  "javascript:alert('1')",
  '\u2028{{x}}%%STRING%%'
]

/** Every free text of a site with the payload behind it: titles, names, notes, quotes, reasons. */
function poisoned(site: WrittenSite, payload: string): WrittenSite {
  const kept = new Set([
    'id',
    'kind',
    'lang',
    'script',
    'use',
    'file',
    'stance',
    'source',
    'claim',
    'owner',
    'publication',
    'type',
    'how',
    'predicate',
    'subject',
    'object'
  ])
  const isFree = (text: string): boolean =>
    !/^[a-z]+\/[a-z0-9/-]+(#\S+)?$|^[\d~/.-]+$|^https?:|^(name|unnamed):?|^(original|published|unstated)$/.test(text)
  const poison = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return kept.has(key) || key === 'body' || !isFree(value) || /^[a-z-]+$/.test(value) ? value : `${value} ${payload}`
    if (value instanceof Map) return new Map([...value].map(([name, one]) => [name, poison(one, String(name))]))
    if (value instanceof Set) return value
    if (Array.isArray(value)) return value.map((one) => poison(one, key))
    if (typeof value !== 'object' || value === null || key === 'dossier' || key === 'body' || key === 'point') return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]))
  }
  const {articles, entities, sources, claims} = site.graph
  const graph = {...site.graph, ...(poison({articles, entities, sources, claims}, '') as object)}
  return {...site, graph: graph as WrittenSite['graph']}
}

for (const payload of payloads)
  test(`hostile text comes out as text: ${JSON.stringify(payload)}`, () => {
    const views = everyView(poisoned(harbour(), payload))
    let met = 0
    for (const view of views)
      for (const [key, text] of texts(view)) {
        if (key === 'jsonLd') assert.doesNotMatch(text, /[<>\u2028]/)
        else if (html.has(key)) assert.deepEqual(htmlFaults(text), [])
        else if (key === 'href') assert.match(text, /^(\/|https?:|#)/)
        else if (text.includes(payload)) met += 1
      }
    assert.ok(met > 100, `met ${met} times`)
  })
