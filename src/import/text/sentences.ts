import {type Quotation, quotationsIn} from './quotations.ts'
import type {Range} from './sections.ts'

/** Stretches that belong together: between blank lines, or the long lines of a text that breaks none. */
export function paragraphsOf(text: string, range: Range): Range[] {
  const paragraphs: Range[] = []
  let from = range.from
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    if (raw.trim() !== '') paragraphs.push({from: from + lead, to: from + raw.trimEnd().length})
  }
  for (const {0: gap, index} of text.slice(range.from, range.to).matchAll(/\n\s*\n|\n/g)) {
    const at = range.from + index
    const isLong = at - (text.lastIndexOf('\n', at - 1) + 1) > 140
    if (!isLong && !/\n\s*\n/.test(gap)) continue
    add(at)
    from = at + gap.length
  }
  add(range.to)
  return paragraphs
}

const abbreviation =
  /(?:^|[\s(“"[])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|mr|mrs|ms|dr|st|prof|gen|sen|rep|gov|col|capt|lt|no|vs|etc|cf|pp?|vol|fig|ed|eds|jr|sr|approx|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/iu
const ending = /[.!?…]+[”"’»)\]]*(?:\s?\[\d{1,4}(?:\s*[,–-]\s*\d{1,4})*\]|\s?\(\d{1,3}\)| ?[¹²³⁴-⁹⁰]+|\d{1,3}(?=\s|$))*(?=\s|$)/gu

const isInside = (at: number, quotations: readonly Quotation[]): boolean => quotations.some((one) => one.isClosed && one.from < at && at < one.to)

/** The sentences of a paragraph with the markers behind them. None is cut inside quotation marks that close. */
export function sentencesOf(text: string, paragraph: Range): Range[] {
  const quotations = quotationsIn(text, paragraph.from, paragraph.to)
  const sentences: Range[] = []
  let from = paragraph.from
  for (const {0: match, index} of text.slice(paragraph.from, paragraph.to).matchAll(ending)) {
    const [at, to] = [paragraph.from + index, paragraph.from + index + match.length]
    const next = text.slice(to, paragraph.to).trimStart()
    const isEnd = next === '' || /^[\p{Lu}\p{Lo}\p{N}“"„«‘([]/u.test(next)
    if (
      !isEnd ||
      isInside(to, quotations) ||
      (match.startsWith('.') && match.length === 1 && next !== '' && abbreviation.test(text.slice(Math.max(from, at - 12), at + 1)))
    )
      continue
    sentences.push({from, to})
    from = to + text.slice(to, paragraph.to).search(/\S|$/)
  }
  if (from < paragraph.to) sentences.push({from, to: paragraph.to})
  return sentences
}
