import type {Edtf} from '../model/date.ts'
import type {BodyReferences, TourEntry, TourFilterFields, TourStepFields} from '../model/entry.ts'
import {exceptions, reviews} from './record-fields.ts'
import {defined, each, isTrue, localText, maybe, pointOf, references, type Spot, within} from './spot.ts'
import type {TourInput} from './tour.ts'

type StepInput = TourInput['steps'][number]

function filterFields(given: NonNullable<StepInput['filter']>, spot: Spot): TourFilterFields {
  const list = <T>(values: T | T[] | undefined): readonly T[] | undefined => maybe(values, (some) => each(some, spot, (one) => one) as T[])
  const named = (key: 'rel' | 'pub' | 'by' | 'hide') => maybe(given[key], (some) => references(some, within(spot, key)))
  return defined({
    kind: list(given.kind),
    rel: named('rel'),
    stance: list(given.stance),
    status: list(given.status),
    lines: maybe(given.lines, Number),
    pub: named('pub'),
    by: named('by'),
    from: given.from,
    to: given.to,
    undated: maybe(given.undated, isTrue),
    fallen: maybe(given.fallen, isTrue),
    hide: named('hide')
  })
}

const stepFields = (given: StepInput, spot: Spot): TourStepFields => ({
  title: given.title,
  focus: references(given.focus, within(spot, 'focus')),
  depth: Number(given.depth ?? 1) as TourStepFields['depth'],
  highlight: references(given.highlight, within(spot, 'highlight')),
  filter: filterFields(given.filter ?? {}, within(spot, 'filter')),
  point: pointOf(within(spot, 'title'))
})

export const tourHead = (given: TourInput, spot: Spot): Omit<TourEntry, 'body' | keyof BodyReferences> => ({
  kind: 'tour',
  file: spot.context.file,
  slug: spot.context.slug,
  title: localText(given.title, spot),
  lang: spot.context.lang,
  authors: each(given.authors, spot, (author) => author),
  status: given.status ?? 'draft',
  reviewed: reviews(given.reviewed, within(spot, 'reviewed')),
  fictional: isTrue(given.fictional),
  lintOk: exceptions(given['lint-ok'], spot),
  steps: given.steps.map((step, index) => stepFields(step, within(spot, 'steps', index))),
  ...defined({
    description: maybe(given.description, (description) => localText(description, spot)),
    date: given.date as Edtf | undefined,
    updated: given.updated as Edtf | undefined
  }),
  point: pointOf(within(spot, 'title'))
})
