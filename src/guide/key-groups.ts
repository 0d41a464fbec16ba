import {jsonSchemas} from '../schema/json-schema.ts'
import {type KeyGroup, keyFacts} from './key-group.ts'
import type {Json} from './value-form.ts'

type Step = string | number
/** A group of keys: its name among the examples, its heading, where it stands, and the way to it from a schema's root. */
type Row = readonly [name: string, title: string, intro: string, schema: string, ...way: Step[]]

/** All groups of keys of a page of the guide, in their order. */
export const groupRows: Readonly<Record<string, readonly Row[]>> = {
  pages: [
    ['article', 'An article', 'The front matter of `content/articles/<slug>.md`: our own neutral page.', 'article'],
    ['sidecar', 'A file beside a page', '`<name>.claims.yaml` beside `<name>.md` holds what would make that file too long.', 'sidecar'],
    ['corrections', 'A correction', 'Below `corrections` of an article, and below `corrected` of a source.', 'article', 'corrections'],
    ['reviewed', 'A review', 'Below `reviewed`.', 'article', 'reviewed'],
    ['lint-ok', 'A rule that is silenced', 'Below `lint-ok` of a file or of a claim.', 'article', 'lint-ok']
  ],
  claims: [
    ['claim', 'A claim', 'Below `claims`, by its slug. It needs `says` or `relation`.', 'article', 'definitions', 'claim'],
    [
      'addition',
      'More on a claim of another file',
      'Below `claims`, by `owner/slug` of that claim: so two people never change one file.',
      'article',
      'definitions',
      'addition'
    ],
    [
      'statement',
      'A statement',
      'Below `supports`, `disputes`, `mentions` or `withdraws`. The short form is `key` or `key, p. 3`.',
      'article',
      'definitions',
      'statements'
    ],
    ['relation', 'A relation', 'The long form of `subject predicate object`, for names with spaces.', 'article', 'definitions', 'claim', 'relation'],
    ['reply', 'A reply that was asked for', 'Below `reply`.', 'article', 'definitions', 'claim', 'reply'],
    ['departs', 'A departure', 'Below `departs`, when it should name a source.', 'article', 'definitions', 'departs']
  ],
  sources: [
    ['source', 'A source', 'Below `sources`, by its key, or in a file of `content/sources/`.', 'article', 'definitions', 'source'],
    ['basis', 'A basis, said more exactly', 'Below `basis`, in place of a key.', 'article', 'definitions', 'basis'],
    [
      'withdrawn',
      'A withdrawal',
      'Below `withdrawn` of a source: its publisher took it back. Below that of a claim: we take our entry back.',
      'article',
      'definitions',
      'withdrawn'
    ],
    [
      'annotation',
      'Our keys for a bibliography',
      '`content/sources/annotations.yaml`, by source key: what a `.bib` or CSL file cannot say.',
      'annotations',
      '*'
    ]
  ],
  entities: [
    [
      'entity',
      'A person',
      '`content/people/<slug>.md`. In a list file (`content/people/list.yaml`) the same keys stand below each slug, but for those on the file itself.',
      'person'
    ],
    ['entity', 'An organisation', '`content/organisations/<slug>.md`.', 'organisation'],
    ['entity', 'An account', '`content/accounts/<slug>.md`: an account or persona, never the person said to be behind it.', 'account'],
    ['entity', 'A place', '`content/places/<slug>.md`.', 'place'],
    ['entity', 'An event', '`content/events/<slug>.md`.', 'event'],
    ['entity', 'A work', '`content/works/<slug>.md`: a work that claims are about. What is cited is a source.', 'work'],
    ['entity', 'A topic', '`content/topics/<slug>.md`.', 'topic'],
    ['alias', 'A further name', 'Below `aliases`, when there is more to say than the name.', 'person', 'aliases']
  ],
  tours: [
    ['tour', 'A tour', '`content/tours/<slug>.md`; the text of each step stands below its `##` heading.', 'tour'],
    ['step', 'A step', 'Below `steps`.', 'tour', 'steps'],
    ['filter', 'What a step shows', 'Below `filter` of a step.', 'tour', 'steps', 'filter']
  ],
  site: [
    ['site', 'The site', '`content/site.yaml`.', 'site'],
    ['repository', 'Where the content is kept', 'Below `repository`.', 'site', 'repository'],
    ['vocabulary', 'Further predicates', '`content/vocabulary.yaml`.', 'vocabulary'],
    ['predicate', 'A predicate', 'Below `predicates`, by its id.', 'vocabulary', 'predicates', '*'],
    ['ftm', 'A predicate in FollowTheMoney', 'Below `ftm`.', 'vocabulary', 'predicates', '*', 'ftm'],
    ['decisions', 'Decisions', '`content/decisions.yaml`: decided once, with the reason.', 'decisions'],
    ['gone', 'What is gone', '`content/gone.yaml`, a list: addresses that stay as a notice.', 'gone']
  ]
}

/** The mappings a schema can be, through lists, alternatives and references. */
function mappings(json: Json, root: {readonly definitions?: Readonly<Record<string, Json>>}): Json[] {
  const reference = json.$ref ?? json.allOf?.[0]?.$ref
  if (reference !== undefined) return mappings(root.definitions?.[reference.split('/').at(-1)!] ?? {}, root)
  if (json.anyOf) return json.anyOf.flatMap((one) => mappings(one, root))
  if (json.items) return [json.items].flat().flatMap((one) => mappings(one, root))
  return json.properties || json.additionalProperties ? [json] : []
}

function at(file: Json & {readonly definitions?: Readonly<Record<string, Json>>}, way: readonly Step[]): Json {
  const [start, ...rest] = way[0] === 'definitions' ? [file.definitions?.[String(way[1])], ...way.slice(2)] : [file, ...way]
  const found = rest.reduce<Json | undefined>((json, step) => {
    const forms = mappings(json as Json, file)
    if (step === '*') return forms.map(({additionalProperties}) => additionalProperties as Json).find((one) => typeof one === 'object')
    return forms.map(({properties}) => properties?.[String(step)]).find((one) => one !== undefined)
  }, start as Json)
  const mapping = found && mappings(found, file).find(({properties}) => properties)
  if (!mapping) throw new Error(`Unexpected way ${way.join('.')}, expected one to a mapping`)
  return mapping
}

/** The groups of keys of a page of the guide; a key that the groups above it have is explained there. */
export function keyGroups(page: string): KeyGroup[] {
  const schemas = jsonSchemas()
  return (groupRows[page] ?? []).map(([name, title, intro, schema, ...way]) => ({
    id: title.toLowerCase().replace(/[^a-z]+/g, '-'),
    title,
    intro,
    keys: keyFacts(at(JSON.parse(schemas.get(`${schema}.json`)!) as Json, way), name)
  }))
}
