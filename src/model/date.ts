import edtf from 'edtf'

/** A date by EDTF level 0 or 1: `2019`, `2019-06`, `2019-06-09`, `2019~`, `2017/2019`, `2019-06-14/..`. */
export type Edtf = string & {readonly brand: 'edtf'}

/** Whole days since 1970-01-01, both ends included; `-Infinity` and `Infinity` where open. */
export interface DateBounds {
  readonly earliest: number
  readonly latest: number
}

const day = 86_400_000
/** What a date may look like; whether it is one of the calendar is found out by parsing. */
export const dateShape = /^(?:\.\.|-?\d{3,4}X?(?:-\d\d){0,2}[?~%]?)(?:\/(?:\.\.|-?\d{3,4}X?(?:-\d\d){0,2}[?~%]?))?$/

/** `edtf` takes 29 February for a day of every year. */
const hasLeapFault = (text: string): boolean =>
  [...text.matchAll(/(\d{4})-02-29/g)].some(([, year]) => new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1)

/** Parsing takes most of the time of checking a file, and dates come again and again. */
const parsed = new Map<string, DateBounds | undefined>()
const mostParsed = 50_000

function boundsOf(text: string): DateBounds | undefined {
  if (parsed.has(text)) return parsed.get(text)
  const bounds = parseBounds(text)
  if (parsed.size < mostParsed) parsed.set(text, bounds)
  return bounds
}

/** The bounds of a date, or nothing when the text is no date of the calendar (`2024-02-31`). */
function parseBounds(text: string): DateBounds | undefined {
  if (!dateShape.test(text) || text === '..' || text === '../..' || hasLeapFault(text)) return undefined
  try {
    const {type, min, max} = edtf(text)
    if (type === 'Season') return undefined
    const bounds = {earliest: Math.floor(min / day), latest: Math.floor(max / day)}
    return bounds.earliest <= bounds.latest ? bounds : undefined
  } catch {
    return undefined
  }
}

export const isEdtf = (text: string): text is Edtf => boundsOf(text) !== undefined

/** The first and last day a date may mean. */
export function dateBounds(date: Edtf): DateBounds {
  const bounds = boundsOf(date)
  if (!bounds) throw new Error(`Unexpected date \`${date}\`, expected one that \`isEdtf\` accepted`)
  return bounds
}

/** Whether the first is over before the second can begin. */
export const certainlyBefore = (a: Edtf, b: Edtf): boolean => dateBounds(a).latest < dateBounds(b).earliest

/** The order of lists by time: by earliest day, then latest, then text. */
export function compareDates(a: Edtf, b: Edtf): number {
  const [x, y] = [dateBounds(a), dateBounds(b)]
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}
