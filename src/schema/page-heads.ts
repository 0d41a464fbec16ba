import type {Edtf} from '../model/date.ts'
import type {ArticleEntry, BodyReferences, EntityEntry, SidecarEntry} from '../model/entry.ts'
import type {EntityKind} from '../model/id.ts'
import {startOf} from '../model/point.ts'
import type {ArticleInput} from './article.ts'
import type {DossierInput} from './entity.ts'
import {entityFields, introducedFields} from './entity-fields.ts'
import {correctionFields, exceptions, reviews} from './record-fields.ts'
import type {SidecarInput} from './sidecar.ts'
import {defined, each, isTrue, localText, maybe, pointOf, reference, references, type Spot, within} from './spot.ts'

type WithoutBody<E> = Omit<E, 'body' | keyof BodyReferences>

export const articleHead = (given: ArticleInput, spot: Spot): WithoutBody<ArticleEntry> => ({
  kind: 'article',
  file: spot.context.file,
  slug: spot.context.slug,
  lang: spot.context.lang,
  title: localText(given.title, spot),
  authors: each(given.authors, spot, (author) => author),
  tags: references(given.tags, within(spot, 'tags')),
  status: given.status ?? 'draft',
  reviewed: reviews(given.reviewed, within(spot, 'reviewed')),
  corrections: correctionFields(given.corrections, within(spot, 'corrections')),
  fictional: isTrue(given.fictional),
  formerly: references(given.formerly, within(spot, 'formerly')),
  lintOk: exceptions(given['lint-ok'], spot),
  ...introducedFields(given, spot),
  ...defined({
    summary: maybe(given.summary, (summary) => localText(summary, spot)),
    examines: maybe(given.examines, (examines) => reference(examines, within(spot, 'examines'))),
    date: given.date as Edtf | undefined,
    updated: given.updated as Edtf | undefined
  }),
  point: pointOf(within(spot, 'title'))
})

export const entityHead = (kind: EntityKind, given: DossierInput, spot: Spot): WithoutBody<EntityEntry> => ({
  kind: 'entity',
  file: spot.context.file,
  entity: entityFields(kind, spot.context.slug, given, spot),
  lang: spot.context.lang,
  status: given.status ?? 'published',
  reviewed: reviews(given.reviewed, within(spot, 'reviewed')),
  fictional: isTrue(given.fictional),
  lintOk: exceptions(given['lint-ok'], spot),
  ...introducedFields({sources: given.sources, claims: given.claims}, spot),
  point: pointOf(within(spot, 'name'))
})

export const sidecarEntry = (given: SidecarInput, spot: Spot): SidecarEntry => ({
  kind: 'sidecar',
  file: spot.context.file,
  owner: spot.context.file.replace(/\.claims\.yaml$/, '.md'),
  ...introducedFields(given, spot),
  point: startOf(spot.context.file)
})
