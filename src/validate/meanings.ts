import type {Directory} from '../model/directory.ts'
import {type Id, speakerKinds} from '../model/id.ts'
import type {PlacedUse} from './content.ts'

/** Not to be looked up: said of nobody by name, or of the source itself. */
const isPlain = ({means, reference: {text}}: PlacedUse): boolean =>
  (means === 'speaker' && (text === 'unnamed' || text.startsWith('unnamed:'))) || (means === 'basis' && text === 'itself')

function partyMeanings(text: string, known: Directory): readonly Id[] {
  const speakers = known.entity(text, speakerKinds)
  return speakers.length > 0 ? speakers : known.entity(text)
}

/** All that a reference may mean; nothing when it need not mean anything, or an unknown one. */
export function meaningsOf(use: PlacedUse, known: Directory): readonly Id[] {
  const {text} = use.reference
  if (isPlain(use)) return []
  switch (use.means) {
    case 'entity':
      return known.entity(text)
    case 'speaker':
      return known.entity(text, speakerKinds)
    case 'party':
      return partyMeanings(text, known)
    case 'basis':
    case 'source':
      return known.source(text)
    case 'claim':
      return known.claim(text, use.owner)
    case 'middle':
      return [known.entity(text), known.claim(text, undefined)].find(({length}) => length > 0) ?? []
    case 'node':
      return [known.entity(text), known.claim(text, undefined), known.source(text)].find(({length}) => length > 0) ?? []
    case 'any':
      return [known.entity(text), known.article(text), known.claim(text, use.owner), known.source(text)].find(({length}) => length > 0) ?? []
  }
}

/** Whether a reference has to mean something: an author may stay a plain name. */
export const mustMean = (use: PlacedUse): boolean => use.means !== 'party' && !isPlain(use)
