/** A message of one file, with the least text that draws it and the same put right. */
export interface ReadingCode {
  readonly code: string
  readonly why: string
  /** Of the file both texts stand in. */
  readonly path: string
  /** Of the right file, where the place is what was wrong. */
  readonly okPath?: string
  readonly notOk: string
  readonly ok: string
}

const page = (frontMatter: string, body = 'Our own text.'): string => `---\n${frontMatter}\n---\n${body}\n`
const article = (code: string, why: string, notOk: string, ok: string): ReadingCode => ({
  code,
  why,
  path: 'content/articles/ferry.md',
  notOk: page(notOk),
  ok: page(ok)
})
const inBody = (code: string, why: string, notOk: string, ok: string): ReadingCode => ({
  code,
  why,
  path: 'content/articles/ferry.md',
  notOk: page('title: Ferry', notOk),
  ok: page('title: Ferry', ok)
})

/** What is wrong with the form of a file: it ends the reading of that file, all others are still read. */
export const readingCodes: readonly ReadingCode[] = [
  {
    code: 'unexpected-file',
    why: 'A file in a place where nothing is looked for would be left out without a word.',
    path: 'content/ferry.md',
    okPath: 'content/articles/ferry.md',
    notOk: page('title: Ferry'),
    ok: page('title: Ferry')
  },
  {
    code: 'encoding',
    why: 'Text in another encoding, or with characters that cannot be seen, would not be what a reviewer sees.',
    path: 'content/articles/ferry.md',
    notOk: page('title: "Ferry \u202e gnol"'),
    ok: page('title: "Ferry long"')
  },
  article('limit', 'One file must not stop the whole site; a longer text is better in two.', `title: ${'Ferry '.repeat(60)}`, 'title: Ferry'),
  {
    code: 'fence',
    why: 'Without two lines of `---` it is not clear where the keys end and the text begins.',
    path: 'content/articles/ferry.md',
    notOk: '---\ntitle: Ferry\nOur own text.\n',
    ok: page('title: Ferry')
  },
  {
    code: 'front-matter-language',
    why: 'Other languages than YAML could run as a program when the site is built.',
    path: 'content/articles/ferry.md',
    notOk: '---json\n{"title": "Ferry"}\n---\n',
    ok: page('title: Ferry')
  },
  article('yaml', 'YAML that cannot be read has no meaning; mostly a quotation mark or a space is missing.', 'title: "Ferry', 'title: "Ferry"'),
  article('duplicate-key', 'Of two values for one key one would be lost.', 'title: Ferry\ntitle: Boat', 'title: Ferry'),
  article(
    'yaml-alias',
    'A value that points to another one is not what it seems where it stands.',
    'title: &a Ferry\nsummary: *a',
    'title: Ferry\nsummary: Ferry'
  ),
  article('yaml-tag', 'A tag asks for another type; every value here is the text that was typed.', 'title: !!str Ferry', 'title: Ferry'),
  article(
    'reserved-key',
    'A few words mean something to the programs that read the files.',
    'title: Ferry\nsources:\n  constructor: {title: A}',
    'title: Ferry\nsources:\n  constructors: {title: A}'
  ),
  inBody('raw-html', 'HTML in a text could load something from elsewhere or run in a reader’s browser.', 'A <b>full</b> ferry.', 'A **full** ferry.'),
  inBody(
    'unsafe-url',
    'Readers are sent to public addresses only, without a name or password in them.',
    '[A page](http://localhost/)',
    '[A page](https://news.example.org/)'
  ),
  article(
    'unknown-key',
    'A key with a slip in it would be left out without a word.',
    'title: Ferry\nsumary: Two counts.',
    'title: Ferry\nsummary: Two counts.'
  ),
  article('missing-key', 'Some things cannot be shown without it.', 'summary: Two counts.', 'title: Ferry\nsummary: Two counts.'),
  article('unexpected-value', 'The value is none of those the key can have.', 'title: Ferry\nstatus: ready', 'title: Ferry\nstatus: review'),
  article(
    'invalid-date',
    'Dates are compared; `May 2031` and a day that never was cannot be.',
    'title: Ferry\ndate: 2031-02-30',
    'title: Ferry\ndate: 2031-02-28'
  ),
  article(
    'invalid-slug',
    'A slug becomes part of an address, the same on every computer.',
    'title: Ferry\npeople: {Ana_Ruiz: Ana Ruiz}',
    'title: Ferry\npeople: {ana-ruiz: Ana Ruiz}'
  ),
  {
    code: 'bibtex',
    why: 'A record that cannot be read is left out, and what cites it has no source.',
    path: 'content/sources/books.bib',
    notOk: '@book{okafor, title = {Ferries}\n',
    ok: '@book{okafor, title = {Ferries}}\n'
  },
  {
    code: 'csl-json',
    why: 'A record that cannot be read is left out, and what cites it has no source.',
    path: 'content/sources/books.json',
    notOk: '[{"id": "okafor", "title": "Ferries"},]\n',
    ok: '[{"id": "okafor", "type": "book", "title": "Ferries"}]\n'
  }
]
