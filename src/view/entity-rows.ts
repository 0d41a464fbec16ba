import {claimsAbout} from '../graph/claims-about.ts'
import {articlesOn} from '../graph/named-in.ts'
import {isLive} from '../graph/shown.ts'
import {statementsBy} from '../graph/statements-by.ts'
import type {Entity} from '../model/entity.ts'
import {isEntityKind, type Kind} from '../model/id.ts'
import {displayName} from '../model/name.ts'
import {urlOf} from '../model/url-of.ts'
import {shown} from '../render/names.ts'
import {byFirstCell, cell, countCell} from './cells.ts'
import type {Listing} from './index-list.ts'
import {subkindWords} from './kind-words.ts'
import type {PartView} from './parts.ts'
import {joined, linkPart, wordsOf} from './pieces.ts'
import type {Reading} from './reading.ts'

/** Names other than the one in the first column; those for the search only are left out. */
function otherNames({lang}: Reading, {names}: Entity): PartView[] {
  const main = displayName(names, lang)
  const others = names.filter((name) => name !== main && name.use !== 'search')
  return joined(
    others.map(({text, lang: written}) => [wordsOf({text, ...(written !== undefined && written !== lang && {lang: written})})]),
    ', '
  )
}

function sortOf(entity: Entity): string {
  if (entity.kind === 'organisation') return entity.subkind ? subkindWords[entity.subkind] : 'Other organisation'
  if (entity.kind === 'account') return entity.platform ?? 'Platform not stated'
  if (entity.kind !== 'person') return 'All'
  return entity.living === false ? 'Recorded as dead' : 'Living or presumed so'
}

/** Entities of one kind by name, with how many claims are about and by them: documentation, not importance. */
export function entityRows(reading: Reading, kind: Kind): Listing {
  const {graph, lang} = reading
  const entities = [...graph.entities.values()].filter((entity) => isEntityKind(kind) && entity.kind === kind)
  const rows = entities.map((entity) => {
    const {id, description} = entity
    const about = claimsAbout(graph, id).filter(isLive).length
    const said = new Set(statementsBy(graph, id).map(({claim}) => claim)).size
    const articles = articlesOn(graph, id)
    return {
      href: urlOf(id, graph.site.base),
      cells: [
        cell([linkPart(reading, id)]),
        cell(otherNames(reading, entity)),
        cell(description ? [wordsOf(shown(description, lang))] : []),
        countCell(about),
        countCell(said)
      ],
      facetValues: [[sortOf(entity)], articles.map((article) => shown(graph.articles.get(article)!.title, lang).text)],
      fictional: entity.fictional
    }
  })
  return {
    columns: [
      {key: 'name', label: 'Name', sortable: true},
      {key: 'names', label: 'Other names', sortable: false},
      {key: 'description', label: 'Description', sortable: false},
      {key: 'about', label: 'Claims about', sortable: true},
      {key: 'by', label: 'Claims by', sortable: true}
    ],
    facets: [
      {key: 'sort', label: 'Sort'},
      {key: 'page', label: 'Named in'}
    ],
    rows: byFirstCell(rows)
  }
}
