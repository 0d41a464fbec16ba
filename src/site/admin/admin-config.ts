import {yamlText} from '../../edit/yaml-text.ts'
import {type YamlMap, type YamlValue, yamlMap} from '../../edit/yaml-value.ts'
import {type EntityKind, entityKinds, plural} from '../../model/id.ts'
import {jsonSchemas} from '../../schema/json-schema.ts'
import type {ForgeBackend} from './forge-backend.ts'

interface Json {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly items?: Json
  readonly anyOf?: readonly Json[]
  readonly allOf?: readonly Json[]
  readonly properties?: Readonly<Record<string, Json>>
  readonly required?: readonly string[]
  readonly description?: string
}

/** Keys that the forms keep as they are and do not show: each holds mappings in mappings. */
const keptKeys = ['sources', 'claims', 'reviewed', 'lint-ok', 'aliases'] as const
const lists = new Set(['same-as', 'different-from', 'formerly'])
const longTexts = new Set(['description', 'note'])

const label = (key: string): string => (key[0]?.toUpperCase() ?? '') + key.slice(1).replaceAll('-', ' ')
/** The first form of a value that is text: forms cannot show several forms of one. */
const textForm = (json: Json): Json => json.anyOf?.map(textForm).find((one) => one.type !== 'object') ?? json

function widgetOf(key: string, json: Json): [string, YamlValue | undefined][] {
  const {enum: choices, type, pattern} = textForm(json)
  if (lists.has(key)) return [['widget', 'list']]
  if (type === 'boolean')
    return [
      ['widget', 'select'],
      ['options', ['true', 'false']]
    ]
  if (choices)
    return [
      ['widget', 'select'],
      ['options', [...choices]]
    ]
  if (longTexts.has(key)) return [['widget', 'text']]
  return [
    ['widget', 'string'],
    ['pattern', pattern === undefined ? undefined : [pattern, 'another form: see the guide']]
  ]
}

function fieldOf(key: string, json: Json, isNeeded: boolean): YamlMap {
  if ((keptKeys as readonly string[]).includes(key))
    return yamlMap([
      ['name', key],
      ['widget', 'hidden']
    ])
  return yamlMap([
    ['name', key],
    ['label', label(key)],
    ['hint', json.description?.replaceAll('`', '')],
    ['required', isNeeded ? 'true' : 'false'],
    ...widgetOf(key, json)
  ])
}

/** The text below the front matter, in a plain field: a rich one would rewrite `[[names]]` and `[@citations]`. */
const body = yamlMap([
  ['name', 'body'],
  ['label', 'Text'],
  ['required', 'false'],
  ['widget', 'text']
])

function collection(kind: EntityKind): YamlMap {
  const schema = JSON.parse(jsonSchemas().get(`${kind}.json`)!) as Json
  const fields = Object.entries(schema.properties ?? {}).map(([key, json]) => fieldOf(key, json, schema.required?.includes(key) ?? false))
  return yamlMap([
    ['name', plural[kind]],
    ['label', label(plural[kind])],
    ['label_singular', label(kind)],
    ['folder', `content/${plural[kind]}`],
    ['extension', 'md'],
    ['format', 'yaml-frontmatter'],
    ['create', 'true'],
    ['delete', 'false'],
    ['identifier_field', 'name'],
    ['slug', '{{name}}'],
    ['fields', [...fields, body]]
  ])
}

/** `config.yml` of the forms: one collection a kind of entity, its fields from our schemas; every change becomes a pull request. */
export function adminConfig(backend: ForgeBackend, title: string): string {
  const text = yamlText(
    yamlMap([
      ['backend', new Map<string, YamlValue>([...backend.settings, ['auth_methods', ['token']]])],
      ['publish_mode', backend.settings.get('name') === 'gitea' ? undefined : 'editorial_workflow'],
      ['app_title', `Entities · ${title}`],
      ['media_folder', 'content/media'],
      ['show_preview_links', 'false'],
      [
        'slug',
        new Map([
          ['encoding', 'ascii'],
          ['clean_accents', 'true']
        ])
      ],
      ['output', new Map([['omit_empty_optional_fields', 'true']])],
      ['editor', new Map([['preview', 'false']])],
      ['collections', entityKinds.map(collection)]
    ]),
    1
  )
  // Switches of the forms themselves are written as such; all other values are text.
  return `# Made by the build from the schemas of the site.\n${text.replace(/^(\s*(?:- )?(?:required|create|delete|show_preview_links|clean_accents|omit_empty_optional_fields|preview): )"?(true|false)"?$/gm, '$1$2')}`
}
