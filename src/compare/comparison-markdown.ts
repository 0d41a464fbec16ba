import {type Comparison, comparedThings, type Difference, type Place, type Regression} from './comparison.ts'
import {kindCounts, kindWords, regressionWords, summaryWords, thingWords} from './comparison-words.ts'
import {markdownTarget, markdownText} from './markdown-text.ts'

export interface MarkdownSettings {
  /** The address of a line, where there is one. */
  readonly hrefOf: (place: Place) => string | undefined
  /** What was compared with what, and what was left out; plain sentences. */
  readonly notes: readonly string[]
  /** The most characters; forges take 65,536. */
  readonly most?: number
}

/** The first line of the comment, by which it is found again and updated. */
const commentMark = '<!-- rootnote diff -->'
const usual = 60_000
const reserve = 200
const mostDetails = 10

function placeLink(place: Place, {hrefOf}: MarkdownSettings): string {
  const text = `${markdownText(place.file)}, line ${place.line}${place.side === 'before' ? ' (before)' : ''}`
  const target = markdownTarget(hrefOf(place) ?? '')
  return target === undefined ? text : `[${text}](${target})`
}

function regressionRow({code, title, words, details, place}: Regression, settings: MarkdownSettings): string {
  const shown = details.slice(0, mostDetails).map((detail) => `  - ${markdownText(detail)}`)
  const rest = details.length > shown.length ? [`  - and ${details.length - shown.length} more`] : []
  const head = `- **${regressionWords[code]}**: ${markdownText(words)}<br>${markdownText(title)}<br>${placeLink(place, settings)}`
  return [head, ...shown, ...rest].join('\n')
}

function differenceRow({kind, id, title, words, place}: Difference, settings: MarkdownSettings): string {
  const more = [id, ...words].map(markdownText).join(' · ')
  return `- ${kindWords[kind]}: ${markdownText(title)}<br>${more}<br>${placeLink(place, settings)}`
}

const heading = (text: string): string => `\n#### ${text}\n`

/** Rows in order, each with whether it is one of those that are counted when there is no room. */
function rowsOf({regressions, differences}: Comparison, settings: MarkdownSettings): {readonly text: string; readonly counts: boolean}[] {
  const counted = (text: string) => ({text, counts: true})
  const plain = (text: string) => ({text, counts: false})
  const worst =
    regressions.length === 0 ? [] : [plain(heading('Evidence regressions')), ...regressions.map((one) => counted(regressionRow(one, settings)))]
  const rest = comparedThings.flatMap((thing) => {
    const own = differences.filter(({of}) => of === thing)
    if (own.length === 0) return []
    const [first = '', ...letters] = thingWords[thing][1]
    return [
      plain(heading(`${first.toUpperCase()}${letters.join('')}: ${kindCounts(own).join(', ')}`)),
      ...own.map((one) => counted(differenceRow(one, settings)))
    ]
  })
  return [...worst, ...rest]
}

/** A comparison as one comment on a pull request: never longer than a forge takes, with a count of what found no room. */
export function comparisonMarkdown(comparison: Comparison, settings: MarkdownSettings): string {
  const {notes, most = usual} = settings
  const head = [commentMark, '### What this does to the evidence', '', `**${summaryWords(comparison)}**`, '', ...notes.map(markdownText)]
  const rows = rowsOf(comparison, settings)
  const kept: string[] = []
  let room = most - head.join('\n').length - reserve
  let at = 0
  for (; at < rows.length; at++) {
    room -= rows[at]!.text.length + 1
    if (room < 0) break
    kept.push(rows[at]!.text)
  }
  const left = rows.slice(at).filter(({counts}) => counts).length
  const tail = left === 0 ? [] : ['', `… and ${left} more, for which there is no room here: \`npm run diff\` tells them all.`]
  return `${[...head, ...kept, ...tail].join('\n')}\n`
}
