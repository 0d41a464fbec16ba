/**
 * Every key of a mapping with a value it may have, as an editor would write it, by the name of the group of keys.
 * All of it is invented. A test reads each as part of a file.
 */
export const keyExamples: Readonly<Record<string, string>> = {
  article: `title: How many people were on the Halcyon
summary: Two counts of the passengers on one day in May, and where each comes from.
lang: en
status: review
examines: wire-1
authors: [Rosa Lind]
tags: [ferries]
date: 2031-06-01
updated: 2031-06-14
fictional: true
people: [Ana Ruiz, Tom Vale]
organisations: {halcyon-lines: {name: Halcyon Lines, kind: company}}
accounts: {tom-on-the-dock: "Tom on the dock (account)"}
places: [Northport]
events: {sailing-of-3-may: {name: Sailing of 3 May, date: 2031-05-03}}
works: [Passenger rules]
topics: [ferries]
sources:
  wire-1: {title: Ferry overloaded, author: Rita Okafor, publisher: Coastal Wire, date: 2031-05-04}
claims:
  over-capacity: {says: The Halcyon sailed with 412 passengers., supports: wire-1}
reviewed: {by: Ines Park, on: 2031-06-10}
corrections: {on: 2031-06-14, text: The page gave the licence as 300; it is 350.}
formerly: halcyon-count
lint-ok: {rule: no-archive, why: The paper is printed only., by: Ines Park}
`,
  sidecar: `people: [Lena Moss]
organisations: [Daily North]
accounts: {north-desk: North desk}
places: [South Quay]
events: [Hearing of June]
works: [Harbour almanac]
topics: [harbours]
sources:
  north-1: {title: Ferry overloaded, publisher: Daily North, basis: {reprints: wire-1}}
claims:
  sailed-late: {says: The Halcyon left an hour late., supports: north-1}
`,
  claim: `says: The Halcyon sailed with 412 passengers on 3 May 2031.
by: Ana Ruiz
at: para 3
quote: I counted 412 tickets
basis: original
hedge: alleged
departs: The text says “about 400”.
about: [Halcyon Lines]
relation: ana-ruiz works-for halcyon-lines
since: 2029-03
until: 2031
role: ticket inspector
when: 2031-05-03
made: 2031-05-04
kind: factual
sensitive: crime
contradicts: within-licence
same-as: full-ferry
inferred-from: [[tickets-counted, licence-350], [port-count]]
supports: [wire-1, "port-log, line 14"]
disputes: {source: reply-1, by: Halcyon Lines, quote: The figure includes crew}
mentions: radio-1
withdraws: {source: letter-1, by: Ana Ruiz}
reply: {asked: 2031-05-20, of: Halcyon Lines, outcome: declined}
note: The log gives the count at departure.
withdrawn: {on: 2031-07-01, reason: Entered twice.}
formerly: too-many
lint-ok: {rule: no-time, why: The day is not known., by: Ines Park}
`,
  addition: `supports: north-1
disputes: {source: reply-1, by: Halcyon Lines}
mentions: radio-1
withdraws: {source: letter-1, by: Ana Ruiz}
reply: {asked: 2031-05-20, of: Halcyon Lines, outcome: answered, source: reply-1}
note: Found while writing about the reply.
`,
  statement: `source: wire-1
by: [Ana Ruiz, unnamed:deck hand]
at: para 3
quote: Conté 412 billetes
basis: unnamed
hedge: suggested
departs: {text: The source says “more than 400”., from: radio-1}
lang: es
translation: I counted 412 tickets
note: The recording is public.
`,
  relation: `subject: ana-ruiz
predicate: works-for
object: halcyon-lines
`,
  reply: `asked: 2031-05-20
of: Halcyon Lines
outcome: answered
source: reply-1
`,
  departs: `text: The source says “more than 400”.
from: radio-1
`,
  source: `title: Ferry overloaded
author: [Rita Okafor]
publisher: Coastal Wire
date: 2031-05-04
accessed: 2031-06-01
type: article-newspaper
url: https://news.example.org/ferry
doi: 10.1000/182
isbn: 978-3-16-148410-0
lang: en
citation-key: okafor2031
formerly: wire-ferry
basis: original
consulted: true
archive: https://archive.example.net/ferry
capture: wire-1.txt
sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
withdrawn: {on: 2031-08-02, by: Coastal Wire, notice: notice-1, reason: The count could not be repeated.}
corrected: {on: 2031-05-06, text: The licence is for 350., claims: halcyon/over-capacity}
note: Known in two editions.
`,
  basis: `quotes: wire-1
reprints: wire-1
translates: wire-1
summarises: [wire-1, radio-1]
based-on: radio-1
`,
  withdrawn: `on: 2031-08-02
by: Coastal Wire
notice: https://news.example.org/notice
reason: The count could not be repeated.
`,
  annotation: `basis: {reprints: wire-1}
consulted: false
archive: https://archive.example.net/north
capture: north-1.txt
sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
withdrawn: {on: 2031-08-02}
corrected: {on: 2031-05-06, text: The headline was changed.}
note: The record itself comes from a bibliography.
`,
  corrections: `on: 2031-06-14
text: The page gave the licence as 300; it is 350.
claims: over-capacity
`,
  reviewed: `by: Ines Park
on: 2031-06-10
`,
  'lint-ok': `rule: no-archive
why: The paper is printed only.
by: Ines Park
`,
  alias: `name: the Line
lang: en
use: search
note: A nickname its critics use.
seen-in: blog-1
`
}
