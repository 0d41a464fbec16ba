/** The words that a tour may filter the network by: those of the network page's address. A test holds both together. */
import {entityKinds} from './id.ts'

export const tourKinds = [...entityKinds, 'claim', 'source'] as const
export type TourKind = (typeof tourKinds)[number]
export const tourStyles = ['relation', 'says', 'supports', 'disputes', 'mentions', 'withdraws', 'about', 'basis'] as const
export type TourStyle = (typeof tourStyles)[number]
export const tourStatuses = ['many-lines', 'one-line', 'circular', 'fallen', 'unsourced', 'denied', 'disputed'] as const
export type TourStatus = (typeof tourStatuses)[number]

/** So many things may stand in the middle, be highlighted, be hidden; of filters so many words. */
export const tourMost = {focus: 8, highlight: 40, hide: 100, words: 40, steps: 60} as const
