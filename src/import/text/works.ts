import {lookupKey} from '../../model/lookup-key.ts'
import {freshSlug} from '../known.ts'
import type {Reference} from './reference.ts'

/** A work of the list, named by one entry or more. */
export interface Work {
  readonly key: string
  readonly reference: Reference
  /** Of the entry that gives it first. */
  readonly at: number
  readonly number: number | undefined
}

const yearOf = (date: string | undefined): string => /\d{4}/.exec(date ?? '')?.[0] ?? ''

/** `surname-year`; by its outlet or first words when nobody is named. */
export function keyFor(reference: Reference, taken: Set<string>): string {
  const {calledBy, publisher, title = ''} = reference
  const name = calledBy ?? publisher?.replace(/^the\s+/i, '') ?? title.split(/\s+/).slice(0, 3).join(' ')
  return freshSlug(`${name} ${yearOf(reference.date)}`, taken, 'source')
}

const sameText = (a: string | undefined, b: string | undefined): boolean => lookupKey(a ?? '') === lookupKey(b ?? '')

/** Whether two entries give the same work, letter by letter; a locator is no part of it. */
export const isSameWork = (a: Reference, b: Reference): boolean =>
  a.title !== undefined &&
  sameText(a.title, b.title) &&
  sameText(a.authors.join(';'), b.authors.join(';')) &&
  (sameText(a.publisher, b.publisher) || a.publisher === undefined || b.publisher === undefined) &&
  (a.date === b.date || a.date === undefined || b.date === undefined)

/** `Lind` for a work by Petra Lind; a body by all of its name. */
export const isBy = ({reference}: Work, name: string): boolean => {
  const asked = lookupKey(name.replace(/[,.]+$/, ''))
  const {calledBy, authors} = reference
  return (
    [calledBy, ...authors].some((one) => one !== undefined && lookupKey(one) === asked) ||
    (calledBy !== undefined && asked.endsWith(` ${lookupKey(calledBy)}`))
  )
}
