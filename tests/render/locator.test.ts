import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type CslLocator, cslLocator} from '../../src/render/locator.ts'

const cases: readonly (readonly [string, CslLocator])[] = [
  ['p. 3', {label: 'page', locator: '3'}],
  ['pp. 3–5', {label: 'page', locator: '3–5'}],
  ['page iv', {label: 'page', locator: 'iv'}],
  ['para 3', {label: 'paragraph', locator: '3'}],
  ['line 14', {label: 'line', locator: '14'}],
  ['ch. 2', {label: 'chapter', locator: '2'}],
  ['§ 4', {label: 'section', locator: '4'}],
  ['fig. 1', {label: 'figure', locator: '1'}],
  ['note 12', {label: 'note', locator: '12'}],
  ['00:12:30', {suffix: ', 00:12:30'}],
  ['p. 3, left column', {suffix: ', p. 3, left column'}],
  ['last paragraph', {suffix: ', last paragraph'}],
  ['number 5', {suffix: ', number 5'}],
  ['<script>', {suffix: ', <script>'}]
]
for (const [text, expected] of cases) test(`cslLocator: ${text}`, () => assert.deepEqual(cslLocator(text), expected))
