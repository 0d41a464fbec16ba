import anyAscii from 'any-ascii'
import {isSlug, type Slug} from './id.ts'

/** The slug of a name, or nothing when it yields none (“!!!”, a reserved word). */
export function slugFor(name: string): Slug | undefined {
  const slug = anyAscii(name.normalize('NFC'))
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return isSlug(slug) ? slug : undefined
}
