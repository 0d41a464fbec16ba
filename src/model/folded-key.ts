import anyAscii from 'any-ascii'
import {lookupKey} from './lookup-key.ts'

/** A name as lower-case ASCII, whatever its script; build time only (the table of `any-ascii` is large). */
export const foldedKey = (name: string): string =>
  anyAscii(lookupKey(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
