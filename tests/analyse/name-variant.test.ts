import assert from 'node:assert/strict'
import {test} from 'node:test'
import {nameForm} from '../../src/analyse/name-form.ts'
import {isVariantOf} from '../../src/analyse/name-variant.ts'

const cases: readonly {name: string; of: string; expected: boolean}[] = [
  {name: 'Mujahedin Khalq', of: 'Mujahedin-e Khalq', expected: true},
  {name: 'Mojahedin Khalk', of: 'Mujahedin-e Khalq', expected: true},
  {name: 'مجاهدین خلق', of: 'Mujahedin-e Khalq', expected: true},
  {name: 'MKO', of: 'Mojahedin-e-Khalq Organization', expected: true},
  {name: 'PMOI', of: 'People’s Mojahedin Organization of Iran', expected: true},
  {name: 'MKO', of: 'Mujahedin-e Khalq', expected: false},
  {name: 'Mojahedin-e-Khalq Organization', of: 'MKO', expected: false},
  {name: 'Daily Fail', of: 'Daily Mail', expected: false},
  {name: 'Faux News', of: 'Fox News', expected: false},
  {name: 'Mujahedin Khalq Terrorists', of: 'Mujahedin-e Khalq', expected: false},
  {name: 'Rajavi’s Cult', of: 'Mujahedin-e Khalq', expected: false}
]
for (const {name, of, expected} of cases) {
  test(`“${name}” ${expected ? 'only writes' : 'is more than'} “${of}”`, () => assert.equal(isVariantOf(nameForm(name), nameForm(of)), expected))
}
