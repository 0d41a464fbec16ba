/** More of `keyExamples`: entities, the files of the site, tours. */
export const moreKeyExamples: Readonly<Record<string, string>> = {
  entity: `name: {en: Ana Ruiz, es: Ana Ruiz Soto}
aliases: [A. Ruiz, {name: Ана Руис, lang: ru}]
description: Ticket inspector named in the reports of May 2031.
same-as: [Q42, "https://people.example.org/ana-ruiz"]
different-from: ana-ruiz-the-painter
formerly: a-ruiz
noexport: true
note: Two spellings of the name are in use.
lang: en
status: published
reviewed: {by: Ines Park, on: 2031-06-10}
fictional: true
sources:
  letter-1: {title: Letter to the editor, author: Ana Ruiz}
claims:
  counted: {says: Ana Ruiz counted the tickets., supports: letter-1}
lint-ok: {rule: orphan, why: The claims about her follow., by: Ines Park}
living: true
born: 1990-04
died: 2041
kind: company
platform: Twitter
handle: "@tomonthedock"
url: https://social.example.org/tomonthedock
date: 2031-05-03
`,
  site: `format: 1
title: Harbour records
url: https://harbour.example.org/records/
description: Who said what about the harbour, and on what source.
lang: en
languages: [en, es]
licence: CC BY 4.0
maintainers: [Rosa Lind, Ines Park]
contact: desk@harbour.example.org
repository: {url: "https://github.com/harbour/records", branch: main}
citation-style: apa
lint: {no-archive: info, loaded-wording: error}
loaded-words: {en: [so-called, regime]}
stale-after: 365
`,
  repository: `url: https://github.com/harbour/records
branch: main
`,
  vocabulary: `predicates:
  advises: {label: advises, inverse: advised by, from: person, to: [person, organisation]}
`,
  predicate: `label: advises
inverse: advised by
symmetric: false
from: [person, organisation]
to: [person, organisation]
ftm: {schema: Representation, from: agent, to: client}
schema-org: null
wikidata: null
`,
  ftm: `schema: Representation
from: agent
to: client
`,
  decisions: `different: [[ana-ruiz, ana-ruiz-the-painter, Two people; born thirty years apart.]]
same: [[halcyon-lines, organisation/halcyon-line, One company in two spellings., Ines Park, 2031-06-10]]
`,
  gone: `id: person/lena-moss
on: 2032-01-05
reason: removal request
`,
  tour: `title: One ferry, two counts
description: From the first report to the reply of the company.
lang: en
status: draft
authors: [Rosa Lind]
date: 2031-06-01
updated: 2031-06-14
fictional: true
reviewed: {by: Ines Park, on: 2031-06-10}
lint-ok: {rule: orphan, why: It is linked from the front page., by: Ines Park}
steps: [{title: The first report, focus: halcyon/over-capacity}]
`,
  step: `title: The first report
focus: [halcyon/over-capacity, Ana Ruiz]
depth: 2
highlight: wire-1
filter: {stance: supports, undated: false}
`,
  filter: `kind: [person, organisation]
rel: works-for
stance: supports
status: disputed
lines: 2
pub: Coastal Wire
by: Ana Ruiz
from: 2031-05
to: 2031-06-30
undated: false
fallen: true
hide: [Northport]
`
}
