import assert from 'node:assert/strict'
import {describe, test} from 'node:test'
import {compiled} from '../graph/content.ts'
import {finderIn, reasonWords} from './findable.ts'

/** Invented names, each beside others that are like it. */
const graph = compiled({
  'content/people/list.yaml': `
jose-ibarra: {name: José Ibarra}
jose-ibanez: {name: Josefa Ibáñez}
karim-sanjabi: {name: {fa: کریم سنجابی}}
karima: {name: Karima Sanders}
yahya-kiani: {name: Yahya Kiani, aliases: [{name: یحیی کیانی, lang: fa}]}
muhammad-nur: {name: Muhammad Nur, aliases: [{name: محمد نور, lang: ar}]}
fatima-ahmad: {name: {ar: فاطمة أحمد}}
vasiliev: {name: {ru: Василий Хрущев}}
vasilenko: {name: Vasily Khoroshenko}
tchernow: {name: Pavel Chernyshov}
juergen: {name: Jürgen Müller-Groß}
muller: {name: Jurij Miller}
okafor: {name: John Robert Okafor}
okoro: {name: Jane Okoro}
renamed: {name: Petra Lindqvist, aliases: [{name: Petra Holm, use: former}]}
lukasz: {name: Łukasz Żak}
isik: {name: Işıl Işık}
quinn: {name: Siobhán O’Quinn}
zhou: {name: 周明}
zhu: {name: 周民}
`,
  'content/organisations/list.yaml': `
northern-relief: {name: Northern Relief and Rescue Organisation, aliases: [{name: N.R.R.O.}]}
relief-fund: {name: Relief Fund North}
harbour-union: {name: Union of Harbour Pilots}
harbour-board: {name: Harbour Board}
mirror: {name: Al-Mirror News}
mirrors: {name: Albert Mirrors}
journalists: {name: {fa: انجمن روزنامه‌نگاران آزاد}}
papers: {name: {fa: روزنامه آزاد}}
square: {name: {fa: بنیاد ۱۷ مهر}}
hostile: {name: Coastal Watch, aliases: [{name: The Shore Spies, use: search, note: hostile}]}
committee: {name: Committee for Correspondence}
lighthouse: {name: Λιμάνι Φάρος}
`
})

interface Row {
  readonly typed: string
  readonly finds: string
  readonly because: string
}
const to =
  (finds: string, because = '') =>
  (typed: string): Row => ({typed, finds, because})
const apart = 'written apart or together'
const letters = 'in other letters'
const similar = 'a similar spelling'

const kinds: Readonly<Record<string, readonly Row[]>> = {
  'as written': ['José Ibarra', 'jose ib'].map(to('José Ibarra')),
  'capitals and full-width letters': ['JOHN ROBERT OKAFOR', 'ｊｏｈｎ ｒｏｂｅｒｔ'].map(to('John Robert Okafor')),
  'Arabic yeh, alef maqsura': ['كريم سنجابي', 'کریم سنجابى'].map(to('کریم سنجابی')),
  'Arabic kaf': ['كیانی', 'يحيى كيانى'].map(to('Yahya Kiani', 'also known as یحیی کیانی')),
  'zero-width non-joiner: left out, a space, elsewhere': [
    ...['انجمن روزنامه‌نگاران', 'روزنامهنگاران'].map(to('انجمن روزنامه‌نگاران آزاد')),
    ...['روزنامه نگاران آزاد', 'انجمن روزنامه نگاران'].map(to('انجمن روزنامه‌نگاران آزاد', apart))
  ],
  harakat: ['مُحَمَّد نُور', 'محمّد'].map(to('Muhammad Nur', 'also known as محمد نور')),
  'presentation forms': ['ﻣﺤﻤﺪ ﻧﻮﺭ', 'ﻣﺤﻤﺪ'].map(to('Muhammad Nur', 'also known as محمد نور')),
  'tatweel, hamza, teh marbuta': [
    ...['محـــمد نور'].map(to('Muhammad Nur', 'also known as محمد نور')),
    ...['احمد', 'فاطمة احمد'].map(to('فاطمة أحمد')),
    ...['فاطمه احمد'].map(to('فاطمة أحمد', similar))
  ],
  'NFD and lost accents': ['José'.normalize('NFD'), 'jose ibarra', 'Jürgen Müller'.normalize('NFD')].map((typed) =>
    to(typed.startsWith('J') && typed.includes('r') && typed.includes('M') ? 'Jürgen Müller-Groß' : 'José Ibarra')(typed)
  ),
  'German umlauts and ß': ['Juergen Mueller', 'Jürgen Müller-Gross', 'mueller gross'].map(to('Jürgen Müller-Groß', similar)),
  'German transliteration': [
    ...['Chruschtschow', 'Wassilij Chruschtschew'].map(to('Василий Хрущев', letters)),
    ...['Tschernyschow', 'Pawel Tschernyschow'].map(to('Pavel Chernyshov', similar))
  ],
  'English transliteration of Cyrillic': ['Khrushchev', 'Vasily Khrushchev', 'Krushchev'].map(to('Василий Хрущев', letters)),
  'Cyrillic for a Latin name': ['Чернышов', 'павел чернышов'].map(to('Pavel Chernyshov', letters)),
  'Latin for a Persian name, Persian for a Latin one': [
    ...['Karim Sanjabi', 'Sanjabi'].map(to('کریم سنجابی', letters)),
    ...['اوکافور'].map(to('John Robert Okafor', letters))
  ],
  'other Latin letters': [
    ...['Łukasz'].map(to('Łukasz Żak')),
    ...['Lukasz Zak'].map(to('Łukasz Żak', similar)),
    ...['isil isik'].map(to('Işıl Işık', similar))
  ],
  initials: ['J. R. Okafor', 'JR Okafor', 'J.R. Okafor', 'J Okafor', 'Okafor J'].map(to('John Robert Okafor', 'by initials')),
  'swapped order': ['Okafor, John', 'okafor john robert', 'Müller-Groß, Jürgen'].map((typed) =>
    to(/^ok/i.test(typed) ? 'John Robert Okafor' : 'Jürgen Müller-Groß')(typed)
  ),
  'acronym with dots and without': [
    ...['N.R.R.O.', 'N. R. R. O.'].map(to('Northern Relief and Rescue Organisation', 'also known as N.R.R.O.')),
    ...['NRRO', 'nrro'].map(to('Northern Relief and Rescue Organisation', `${apart}, also known as N.R.R.O.`))
  ],
  'acronym that nobody entered': ['UHP', 'U.H.P.', 'UOHP'].map(to('Union of Harbour Pilots', 'by its initials')),
  'common misspellings': [
    ...['Comittee for Correspondance', 'Commitee', 'Corespondence'].map(to('Committee for Correspondence', similar)),
    ...['Lindqivst', 'Lindquist'].map(to('Petra Lindqvist', similar))
  ],
  'hyphens, apostrophes, spaces': [
    ...['al mirror', 'al-mirror news', 'Al–Mirror'].map(to('Al-Mirror News')),
    ...['AlMirror', 'almirror news'].map(to('Al-Mirror News', apart)),
    ...["Siobhan O'Quinn", 'o`quinn'].map(to('Siobhán O’Quinn')),
    ...['OQuinn'].map(to('Siobhán O’Quinn', apart))
  ],
  'digits of other scripts': ['بنیاد 17 مهر', 'بنیاد ١٧ مهر'].map(to('بنیاد ۱۷ مهر', similar)),
  'former and hostile names': [
    to('Petra Lindqvist', 'formerly Petra Holm')('Holm'),
    to('Coastal Watch', 'found by a name that others use; its page says who')('shore spies')
  ],
  'Greek, and what is never mixed up': [
    to('Λιμάνι Φάρος', letters)('limani faros'),
    to('Λιμάνι Φάρος')('λιμανι'),
    to('周明')('周明'),
    to('周民')('周民')
  ]
}

const finders = [24_000, 300].map((size) => ({size, find: finderIn(graph, size)}))
for (const [kind, rows] of Object.entries(kinds)) {
  describe(kind, () => {
    for (const {typed, finds, because} of rows) {
      test(`“${typed}” finds ${finds}`, () => {
        for (const {size, find} of finders) {
          const [first] = find(typed)
          assert.deepEqual(first && {finds: first.entity.main, because: reasonWords(first)}, {finds, because}, `shards of ${size}`)
        }
      })
    }
  })
}
test('at least 22 kinds', () => assert.ok(Object.keys(kinds).length >= 22))
