import type {Basis} from '../model/basis.ts'
import type {Directory} from '../model/directory.ts'
import type {BasisFields} from '../model/entry.ts'
import type {Id} from '../model/id.ts'
import {sourceIn} from './resolve.ts'

/** What a source, or one statement of it, rests on; `itself` is the source that says so. */
export const basisOf = (given: readonly BasisFields[], self: Id<'source'>, known: Directory): readonly Basis[] =>
  given.map((basis) => {
    if ('origin' in basis) return basis.origin
    return {source: basis.source.text === 'itself' ? self : sourceIn(known, basis.source), how: basis.how}
  })
