import type {Cell, PictureTable} from './table.ts'

const plainText = (cell: Cell): string => (typeof cell === 'object' ? cell.map(({text}) => text).join('; ') : String(cell))

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
function field(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/**
 * A table as a file for spreadsheets (RFC 4180), after lines of a caption that begin with `#`.
 *
 * Behind each column of links stands one with their addresses, below `origin`.
 */
export function tableCsv({columns, rows}: PictureTable, caption: readonly string[], origin: string): string {
  const linked = columns.map((_, at) => rows.some(({cells}) => typeof cells[at] === 'object'))
  const head = columns.flatMap(({head}, at) => (linked[at] ? [head, `${head} (address)`] : [head]))
  const body = rows.map(({cells}) =>
    cells.flatMap((cell, at) => {
      const addresses = typeof cell === 'object' ? cell.map(({href}) => origin + href).join('; ') : ''
      return linked[at] ? [plainText(cell), addresses] : [plainText(cell)]
    })
  )
  const told = caption.map((line) => field(`# ${line}`))
  return `${[...told, ...[head, ...body].map((fields) => fields.map(field).join(','))].join('\r\n')}\r\n`
}
