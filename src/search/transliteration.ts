import {foldedKey} from '../model/folded-key.ts'
import {lookupKey} from '../model/lookup-key.ts'

/** Blocks of the letters whose names are looked for in ASCII too: Latin beyond it, Greek, Cyrillic, Hebrew, Arabic. */
const blocks: readonly (readonly [number, number])[] = [
  [0xdf, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x750, 0x77f]
]

/** Letter → ASCII, for the browser, where the whole table of scripts would be too large. */
export function transliterationTable(): Readonly<Record<string, string>> {
  const rows = blocks.flatMap(([first, last]) =>
    Array.from({length: last - first + 1}, (_, at) => String.fromCodePoint(first + at)).flatMap((letter) => {
      const ascii = foldedKey(letter)
      return ascii === '' || ascii === lookupKey(letter) ? [] : [[letter, ascii] as const]
    })
  )
  return Object.fromEntries(rows)
}
