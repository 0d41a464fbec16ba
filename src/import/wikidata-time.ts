import {isEdtf} from '../model/date.ts'
import {isNode, type Json, type JsonNode, listOf} from './json-ld.ts'

const gregorian = 'Q1985727'

/** A time of Wikidata by EDTF, as exact as it claims to be; nothing for centuries and for days of the Julian calendar. */
export function edtfOfTime(value: Json | undefined): string | undefined {
  if (!isNode(value)) return undefined
  const {time, precision, calendarmodel} = value
  if (typeof time !== 'string' || typeof precision !== 'number') return undefined
  if (precision > 9 && typeof calendarmodel === 'string' && !calendarmodel.endsWith(gregorian)) return undefined
  const [, sign = '+', year = '', month = '', day = ''] = /^([+-])0*(\d{4})-(\d\d)-(\d\d)T/.exec(time) ?? []
  const parts = precision === 11 ? [year, month, day] : precision === 10 ? [year, month] : precision === 9 ? [year] : []
  const text = `${sign === '-' ? '-' : ''}${parts.join('-')}`
  return parts.length > 0 && isEdtf(text) ? text : undefined
}

/** The values of a property, of the best rank that is given; none that was deprecated. */
export function claimValues(entity: JsonNode, property: string): Json[] {
  const all = isNode(entity.claims) ? listOf(entity.claims[property]).filter(isNode) : []
  const preferred = all.filter(({rank}) => rank === 'preferred')
  const kept = preferred.length > 0 ? preferred : all.filter(({rank}) => rank !== 'deprecated')
  return kept.flatMap(({mainsnak}) => (isNode(mainsnak) && isNode(mainsnak.datavalue) ? [mainsnak.datavalue.value ?? null] : []))
}
