import type {StatusWord} from './network-state.ts'

/** Of the filters: what a ticked box asks for, in the words of the chips on the pages of claims. */
export const statusLabels: Readonly<Record<StatusWord, string>> = {
  'many-lines': 'several independent lines',
  'one-line': '1 line of sourcing',
  circular: 'circular sourcing',
  fallen: 'support withdrawn',
  unsourced: 'no source given',
  denied: 'denied by those it is about',
  disputed: 'disputed by others'
}
