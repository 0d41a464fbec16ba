/** Line starts of a text. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** How many characters of a line as typed make so many of its composed form. */
function typedColumn(line: string, column: number): number {
  if (line === line.normalize('NFC')) return column
  let at = 0
  for (const {segment} of new Intl.Segmenter().segment(line)) {
    if (line.slice(0, at).normalize('NFC').length >= column) break
    at += segment.length
  }
  return at
}

/** From the offsets of a file's text as it is read (without BOM, LF only, in composed form) to those of the text on the disk. */
export function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\ufeff') ? 1 : 0
  const read = raw.slice(mark).replaceAll('\r\n', '\n').normalize('NFC')
  if (read === raw) return (offset) => offset
  const [readStarts, rawStarts] = [lineStarts(read), lineStarts(raw)]
  return (offset) => {
    let [low, high] = [0, readStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (readStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    const start = rawStarts[low]! + (low === 0 ? mark : 0)
    const line = raw.slice(start, rawStarts[low + 1] ?? raw.length).replace(/\r?\n$/, '')
    return start + typedColumn(line, offset - readStarts[low]!)
  }
}
