import {foldedKey} from '../model/folded-key.ts'

/** Blocks of the scripts whose names are looked for in Latin letters too: Greek, Cyrillic, Hebrew, Arabic. */
const blocks: readonly (readonly [number, number])[] = [
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
      return ascii === '' ? [] : [[letter, ascii] as const]
    })
  )
  return Object.fromEntries(rows)
}
