import type {PartView} from '../../src/view/parts.ts'

const isPart = (value: unknown): value is PartView =>
  typeof value === 'object' && value !== null && 'kind' in value && ('text' in value || 'words' in value)

/** The text of some pieces; links in brackets with their address. */
export const textOf = (parts: readonly PartView[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'date') return part.words
      const locator = part.kind === 'source' && part.locator !== undefined ? `, ${part.locator}` : ''
      return part.text + locator
    })
    .join('')

/** Every list of pieces anywhere in a view. */
export function partLists(view: unknown): PartView[][] {
  if (Array.isArray(view)) return view.length > 0 && view.every(isPart) ? [view as PartView[]] : view.flatMap(partLists)
  return typeof view === 'object' && view !== null ? Object.values(view).flatMap(partLists) : []
}

/** Every text anywhere in a view, with the name of the key it stands under. */
export function texts(view: unknown, key = ''): [key: string, text: string][] {
  if (typeof view === 'string') return [[key, view]]
  if (Array.isArray(view)) return view.flatMap((one) => texts(one, key))
  return typeof view === 'object' && view !== null ? Object.entries(view).flatMap(([name, one]) => texts(one, name)) : []
}
