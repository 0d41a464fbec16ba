import {writtenSite} from './written-site.ts'

/** An invented case in which everything happens that a page has to show. */
export const harbourFiles = {
  'content/articles/harbour.md': `---
title: What a leaflet says about the lost hour
summary: A leaflet on pilots in Northport, and what it gives as its sources.
status: published
date: 2031-06-01
updated: 2031-07
examines: leaflet
authors: [Cy Ng]
reviewed: [{by: Bo Li, on: 2031-06-02}]
corrections: [{on: 2031-06-20, text: A date was wrong., claims: no-pilot}]
lint-ok: [{rule: undated, why: the leaflet bears no date, by: Cy Ng}]
people:
  jo-marsh: {name: Jo Marsh, aliases: [{name: جو مارش, lang: fa}, {name: The Dispatcher, use: search, note: pejorative, seen-in: leaflet}]}
  petra-lind: {name: Petra Lind, born: 1970, died: 2031-01, same-as: Q42}
organisations:
  northport: {name: {en: Northport Port Authority, fr: Port de Northport}, kind: public-body}
  herald: {name: Northport Herald, kind: publisher}
accounts: {ferry-watch: {name: "Ferry Watch (account)", handle: ferrywatch, platform: Chirper}}
sources:
  leaflet: {title: “Harbour Control” and the lost hour, author: Jo Marsh, lang: en}
  lind-2031: {title: Night Without Pilots, author: Petra Lind, publisher: herald, date: 2031-05-04, type: article-newspaper, url: https://herald.example/1, archive: https://archive.example/1, basis: unnamed:dispatcher}
  statement-1: {title: Statement on pilotage, author: northport, publisher: northport, date: 2031-05-05, basis: original, accessed: 2031-05-06}
  retracted-1: {title: First report, publisher: herald, date: 2031-05-03, withdrawn: {on: 2031-05-10, by: herald, notice: notice-1, reason: it was wrong}, corrected: [{on: 2031-05-09, text: The hour was corrected.}]}
  notice-1: {title: Note to readers, publisher: herald, date: 2031-05-10, basis: original}
  loop-1: {title: Loop, basis: loop-2}
  loop-2: {title: Loop again, basis: loop-1}
claims:
  no-pilot:
    says: Ferries left Northport without a pilot that night.
    by: unnamed:dispatcher
    about: [northport]
    when: 2031-05-03
    made: 2031-05-04
    quote: left Northport without a pilot
    at: p. 1
    basis: lind-2031
    hedge: alleged
    departs: {text: The leaflet leaves out the word “reportedly”., from: lind-2031}
    sensitive: crime
    supports: [{source: retracted-1, by: Petra Lind}]
    disputes: [{source: statement-1, by: northport, quote: aucun bateau, lang: fr, translation: {en: no vessel}}]
    mentions: loop-1
    withdraws: [{source: notice-1, by: Petra Lind}]
    contradicts: had-pilot
    same-as: again
    reply: {asked: 2031-05-05, of: northport, outcome: answered, source: statement-1}
    note: The night is that of 3 May.
  had-pilot: {says: Every ferry had a pilot that night., about: [northport], supports: [{source: statement-1, by: northport}]}
  again: {says: No pilot was on board., about: [northport], kind: opinion, supports: lind-2031}
  employs: {relation: jo-marsh works-for northport, since: 2017, until: 2031-05, role: dispatcher, supports: [{source: lind-2031, by: Petra Lind}]}
  runs: {relation: jo-marsh operates ferry-watch, supports: loop-2}
  concluded: {says: The office was empty., about: [northport], inferred-from: [[no-pilot, employs], [runs]]}
  ours: {says: Something we should not have entered., about: [northport], withdrawn: {on: 2031-06-05, reason: it was not in the leaflet}}
---
The leaflet quotes [[Jo Marsh]] [@lind-2031, p. 2] and the port [@statement-1; @lind-2031].

[[claim:no-pilot]]
`,
  'content/people/ana-ruiz.md': `---
name: Ana Ruiz
description: Passenger of the night ferry.
living: true
different-from: petra-lind
note: Not the singer of the same name.
---
She is named in the report [@lind-2031]. See [[claim:harbour/had-pilot]].
`,
  'content/gone.yaml': '- {id: person/gone-one, on: 2031-06-09, reason: removal request}\n'
}

export const harbour = (site: Parameters<typeof writtenSite>[1] = {}) => writtenSite(harbourFiles, site)
