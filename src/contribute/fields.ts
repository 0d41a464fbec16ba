/** A field of the form. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
  /** `names` grows by one when all are filled; `entity` suggests, `known` is a list of what is here. */
  readonly kind: 'line' | 'text' | 'choice' | 'entity' | 'names' | 'known'
  readonly choices?: readonly (readonly [value: string, words: string])[]
  readonly isNeeded?: boolean
}
/** A part of the form, shown when it applies. */
export interface FieldPart {
  readonly id: 'page' | 'claim' | 'statement' | 'source'
  readonly legend: string
  readonly fields: readonly Field[]
}

const slugHint = 'Part of the address: letters a–z, digits, hyphens.'

export const fieldParts: readonly FieldPart[] = [
  {
    id: 'page',
    legend: 'Where it belongs',
    fields: [
      {name: 'page', label: 'Page', kind: 'known', hint: 'The slug of an article that is here. Leave it empty for a new page.'},
      {name: 'page-title', label: 'Title of the new page', kind: 'line', isNeeded: true}
    ]
  },
  {
    id: 'claim',
    legend: 'The claim',
    fields: [
      {name: 'says', label: 'What is said', kind: 'text', isNeeded: true, hint: 'One neutral sentence, without “X said”.'},
      {name: 'slug', label: 'Short name of the claim', kind: 'line', isNeeded: true, hint: slugHint},
      {name: 'about', label: 'Whom or what it concerns', kind: 'names'},
      {name: 'when', label: 'When it is said to have been so', kind: 'line', hint: '2019, 2019-06 or 2019-06-09.'},
      {
        name: 'kind',
        label: 'Kind',
        kind: 'choice',
        choices: [
          ['factual', 'a matter of fact'],
          ['opinion', 'an opinion'],
          ['forecast', 'a forecast']
        ]
      }
    ]
  },
  {
    id: 'statement',
    legend: 'Who says so, and where',
    fields: [
      {
        name: 'stance',
        label: 'The source',
        kind: 'choice',
        choices: [
          ['supports', 'says it'],
          ['disputes', 'says it is not so'],
          ['mentions', 'names it without taking a side'],
          ['withdraws', 'takes the words back']
        ]
      },
      {name: 'by', label: 'Speaker', kind: 'names', hint: 'Who says it in the source; empty: the source itself.'},
      {name: 'quote', label: 'The few words that carry it', kind: 'text', hint: 'As they stand in the source.'},
      {name: 'at', label: 'Where in the source', kind: 'line', hint: 'p. 3, para 2, 12:30.'},
      {name: 'source', label: 'Key of a source that is here', kind: 'known', hint: 'Leave it empty for a new source.'}
    ]
  },
  {
    id: 'source',
    legend: 'The source',
    fields: [
      {name: 'title', label: 'Title', kind: 'line', isNeeded: true, hint: 'As printed.'},
      {name: 'key', label: 'Key', kind: 'line', isNeeded: true, hint: slugHint},
      {name: 'author', label: 'Author', kind: 'names'},
      {name: 'publisher', label: 'Publisher', kind: 'entity', hint: 'The paper, the broadcaster, the court.'},
      {name: 'date', label: 'Date', kind: 'line', hint: '2019, 2019-06 or 2019-06-09.'},
      {name: 'url', label: 'Address', kind: 'line', hint: 'https://…'},
      {name: 'lang', label: 'Language', kind: 'line', hint: 'A tag: en, fa, zh-Hans.'},
      {
        name: 'basis',
        label: 'Where it got it from',
        kind: 'line',
        hint: '`original`, `unnamed`, or the key of another source; empty: it does not say.'
      }
    ]
  }
]
