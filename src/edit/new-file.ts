import {type EntityKind, plural} from '../model/id.ts'
import {article} from '../schema/article.ts'
import {entity} from '../schema/entity.ts'
import {keysOf} from '../schema/schema-keys.ts'
import {tour} from '../schema/tour.ts'
import type {Change} from './change.ts'
import {commentedKeys} from './commented-keys.ts'
import {type YamlMap, yamlMap} from './yaml-value.ts'

const markdown = (path: string, frontMatter: string, body: string): Change => ({
  path,
  before: undefined,
  after: `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`
})

/** A dossier: an entity's own file. */
export const newEntityFile = (kind: EntityKind, slug: string, values: YamlMap): Change =>
  markdown(`${plural[kind]}/${slug}.md`, commentedKeys(keysOf(entity[kind]), values), '')

/** A page, as a draft. */
export const newArticleFile = (slug: string, values: YamlMap): Change =>
  markdown(
    `articles/${slug}.md`,
    commentedKeys(keysOf(article), yamlMap([...values, ['status', values.get('status') ?? 'draft']])),
    'Our own neutral text.'
  )

/** A tour of one step, as a draft. */
export const newTourFile = (slug: string, values: YamlMap): Change =>
  markdown(
    `tours/${slug}.md`,
    commentedKeys(
      keysOf(tour),
      yamlMap([...values, ['status', values.get('status') ?? 'draft'], ['steps', [yamlMap([['title', 'The first step']])]]])
    ),
    'What the tour shows.\n\n## The first step\n\nThe text of the step.'
  )
