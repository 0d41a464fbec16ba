import assert from 'node:assert/strict'
import {test} from 'node:test'
import {citationStyleIds} from '../../src/model/citation-style.ts'
import {citationStyles} from '../../src/render/citation-styles.ts'

test('the styles a site may choose are those that are here', () => assert.deepEqual(citationStyles, citationStyleIds))
