import {textIn} from '../model/text.ts'
import type {TourFilter} from '../model/tour.ts'
import {edgeLooks, nodeLooks} from '../network/encoding.ts'
import {statusLabels} from '../network/filter-words.ts'
import {entityName} from '../render/names.ts'
import {linkTo} from './pieces.ts'
import type {Reading} from './reading.ts'

const either = (texts: readonly string[]): string => (texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} or ${texts.at(-1)}`)

function timeWords({from, to, undated}: TourFilter): string[] {
  const range =
    from !== undefined && to !== undefined ? `from ${from} to ${to}` : from !== undefined ? `from ${from}` : to !== undefined ? `up to ${to}` : ''
  return [...(range === '' ? [] : [`Only claims about what was ${range}.`]), ...(undated === false ? ['No claims without a date.'] : [])]
}

/** What the filters of a step leave of the network, one sentence a filter. */
export function filterWords(reading: Reading, filter: TourFilter): string[] {
  const {graph, lang} = reading
  const {kind, rel, stance, status, lines, pub, by, fallen, hide} = filter
  const name = (id: string): string =>
    id === 'unnamed'
      ? 'somebody who is not named'
      : id.startsWith('unnamed:')
        ? id.slice('unnamed:'.length)
        : entityName(graph, id as never, lang).text
  const predicate = (id: string): string => {
    const known = graph.predicates.get(id as never)
    return `“${known ? textIn(known.label, lang).text : id}”`
  }
  const onlySentence = (what: string, texts: readonly string[] | undefined): string[] => (texts ? [`Only ${what} ${either(texts)}.`] : [])
  return [
    ...(kind ? [`Only ${either(kind.map((one) => nodeLooks[one].plural))}, and what is in the middle.`] : []),
    ...onlySentence('relations that read', rel?.map(predicate)),
    ...onlySentence(
      'lines of the kind',
      stance?.map((one) => `“${edgeLooks[one].word}”`)
    ),
    ...onlySentence(
      'claims with the state',
      status?.map((one) => `“${statusLabels[one]}”`)
    ),
    ...(lines === undefined ? [] : [`Only claims with ${lines} or more independent lines of sourcing.`]),
    ...onlySentence('claims in sources published by', pub?.map(name)),
    ...onlySentence('claims by', by?.map(name)),
    ...timeWords(filter),
    ...(fallen ? ['Claims whose support was withdrawn are shown too.'] : []),
    ...(hide && hide.length > 0 ? [`Left out: ${hide.map((id) => linkTo(reading, id).text).join(', ')}.`] : [])
  ]
}
