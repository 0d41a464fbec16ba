import {lookupKey} from '../../model/lookup-key.ts'
import type {Fault} from '../../read/fault.ts'
import type {Known} from '../known.ts'
import {counted, cut} from '../told.ts'
import {type Citations, called} from './cite.ts'
import {type Marker, noteFor} from './markers.ts'
import type {NamedSource} from './named-sources.ts'
import type {Passages} from './passages.ts'
import type {Sections} from './sections.ts'

function structureFaults({title, byline, blocks, heading, strays, furniture}: Sections, hasAuthor: boolean): Fault[] {
  const end = title ? title.at : 0
  return [
    ...(byline || hasAuthor
      ? []
      : [{code: 'no-byline', level: 'warn' as const, reason: 'Unexpected text without a byline, expected a decision on `author`', at: end}]),
    ...(blocks.length > 0
      ? []
      : [
          {
            code: 'no-list',
            level: 'warn' as const,
            reason: 'Unexpected text without a list of notes, expected `References` and entries below it',
            at: heading?.at ?? end
          }
        ]),
    ...strays.map(({at, text}) => ({
      code: 'left-out',
      level: 'info' as const,
      reason: `Left out: \`${cut(text.trim(), 60)}\` beside the list of notes`,
      at
    })),
    ...(furniture
      ? [
          {
            code: 'left-out',
            level: 'info' as const,
            reason: `Left out: ${counted(furniture.lines, 'line')} from \`${cut(furniture.words, 60)}\` on, which are furniture of the page`,
            at: furniture.from
          }
        ]
      : [])
  ]
}

/** Markers that lead nowhere, entries nothing leads to, numbers that come twice. */
function markerFaults(markers: readonly Marker[], {blocks}: Sections): Fault[] {
  const used = new Set(markers.flatMap(({numbers, from}) => numbers.flatMap((number) => noteFor(number, from, blocks) ?? [])))
  const dangling = markers.flatMap(({numbers, from}) =>
    numbers
      .filter((number) => !noteFor(number, from, blocks))
      .map(
        (number): Fault => ({
          code: 'dangling-marker',
          level: 'warn',
          reason: `Unexpected marker [${number}], expected an entry with that number`,
          at: from
        })
      )
  )
  const idle = blocks.flatMap(({notes}) =>
    notes.flatMap((note, index): Fault[] => {
      const isSecond = note.number !== undefined && notes.findIndex(({number}) => number === note.number) < index
      if (isSecond)
        return [{code: 'number-twice', level: 'warn', reason: `Unexpected second entry ${called(note)}, expected one with each number`, at: note.at}]
      if (note.number === undefined || used.has(note)) return []
      return [
        {
          code: 'unused-note',
          level: 'warn',
          reason: `Unexpected entry ${called(note)} that no marker leads to, expected a decision where it belongs`,
          at: note.at
        }
      ]
    })
  )
  return [...dangling, ...idle]
}

/** Works whose title a source of the content has; whether they are the same is for an editor to say. */
const knownTitles = ({works}: Citations, {titles}: Known): Fault[] =>
  works.flatMap(({key, reference, at}) =>
    (titles.get(lookupKey(reference.title ?? '')) ?? []).map(
      (twin): Fault => ({
        code: 'known-source',
        level: 'warn',
        reason: `Unexpected work \`${key}\` with the title of the source \`${twin}\`, expected a decision whether it is the same`,
        at
      })
    )
  )

/** All that is told of a text before its claims. */
export function textFaults(
  sections: Sections,
  hasAuthor: boolean,
  markers: readonly Marker[],
  citation: Citations,
  named: readonly NamedSource[],
  {passages, unclosed}: Passages,
  known: Known
): Fault[] {
  return [
    ...structureFaults(sections, hasAuthor),
    ...citation.faults,
    ...markerFaults(markers, sections),
    ...knownTitles(citation, known),
    ...named.map(
      (one): Fault => ({
        code: 'named-in-text',
        level: 'warn',
        reason: `Unexpected source ${one.name} (${one.date}) that the list does not hold, expected its title and address`,
        at: one.at
      })
    ),
    ...unclosed.map(
      ({from}): Fault => ({
        code: 'unclosed-quotation',
        level: 'warn',
        reason: 'Unexpected quotation mark that never closes, expected its partner',
        at: from
      })
    ),
    ...passages.map(
      ({from}, index): Fault => ({
        code: 'draft-claim',
        level: 'warn',
        reason: `Unexpected claim \`todo-${index + 1}\` without a sentence and a speaker, expected \`says\` and \`by\``,
        at: from
      })
    )
  ]
}
