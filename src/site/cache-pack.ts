import {createHash} from 'node:crypto'

/** Each record: its key, the first half of the SHA-256 of key and bytes, their number, a line end, the bytes, a line end. */
const head = /^([0-9a-f]{64}) ([0-9a-f]{32}) (\d{1,10})$/
const longestHead = 64 + 32 + 10 + 2
const lineEnd = 0x0a

const sumOf = (key: string, bytes: Uint8Array): string => createHash('sha256').update(key).update(bytes).digest('hex').slice(0, 32)

/** Records by key as one run of bytes. */
export function packOf(records: ReadonlyMap<string, Buffer>): Buffer {
  const end = Buffer.from('\n')
  return Buffer.concat([...records].flatMap(([key, bytes]) => [Buffer.from(`${key} ${sumOf(key, bytes)} ${bytes.length}\n`), bytes, end]))
}

/** The records of a pack up to the first that is damaged; the rest of it cannot be told apart any more. */
export function recordsIn(pack: Buffer): Map<string, Buffer> {
  const records = new Map<string, Buffer>()
  for (let at = 0; at < pack.length; ) {
    const end = pack.indexOf(lineEnd, at)
    if (end < 0 || end - at > longestHead) break
    const [, key, sum, length] = head.exec(pack.toString('latin1', at, end)) ?? []
    if (key === undefined) break
    const bytes = pack.subarray(end + 1, end + 1 + Number(length))
    at = end + 1 + Number(length) + 1
    if (pack[at - 1] !== lineEnd || sumOf(key, bytes) !== sum) break
    records.set(key, bytes)
  }
  return records
}
