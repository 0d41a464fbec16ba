import type {Picture} from './picture.ts'
import {escapeMarkup, pictureSvg, type SvgSettings} from './svg.ts'

export interface SvgFileLooks {
  /** Rules for the classes of the drawing, without variables. */
  readonly rules: string
  readonly paper: string
  readonly ink: string
}

const margin = 16
const size = 13
const leading = 19

/** Words in lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A picture as a file that stands by itself: with its looks, and its caption below and as its description. */
export function svgFile(picture: Picture, settings: SvgSettings, caption: readonly string[], {rules, paper, ink}: SvgFileLooks): string {
  const drawing = pictureSvg(picture, settings)
  const [width, height] = (/viewBox="[^ ]+ [^ ]+ ([^ ]+) ([^ "]+)"/.exec(drawing) ?? []).slice(1).map(Number)
  const inner = Math.max(480, width!)
  const lines = caption.flatMap((line) => wrapped(line, Math.floor(inner / (size * 0.56))))
  const top = height! + margin * 2
  const rows = lines.map((line, at) => `<tspan x="${margin}" y="${top + leading * (at + 0.8)}">${escapeMarkup(line)}</tspan>`)
  const total = {width: inner + margin * 2, height: Math.ceil(top + leading * lines.length + margin)}
  const placed = drawing.replace('<svg ', `<svg x="${margin + (inner - width!) / 2}" y="${margin}" `)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total.width} ${total.height}" width="${total.width}" height="${total.height}" font-family="Inter, system-ui, Arial, sans-serif">`,
    `<title>${escapeMarkup(caption[0] ?? settings.title)}</title><desc>${escapeMarkup(caption.slice(1).join('\n'))}</desc>`,
    `<style>${escapeMarkup(rules)}</style><rect width="100%" height="100%" fill="${escapeMarkup(paper)}"/>`,
    placed,
    `<text fill="${escapeMarkup(ink)}" font-size="${size}">${rows.join('')}</text></svg>\n`
  ].join('\n')
}
