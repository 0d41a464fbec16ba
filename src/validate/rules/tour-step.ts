import type {Nodes} from 'mdast'
import type {TourEntry} from '../../model/entry.ts'
import {lookupKey} from '../../model/lookup-key.ts'
import {type FilePoint, startOf} from '../../model/point.ts'
import {type BodySection, tourSections} from '../../model/tour-sections.ts'
import {closest} from '../closest.ts'
import type {Content} from '../content.ts'
import {type Finding, type Rule, shown} from '../rule.ts'

function pointOf({position}: Nodes, file: string): FilePoint {
  const start = position?.start
  return start ? {file, line: start.line, column: start.column, offset: start.offset ?? 0} : startOf(file)
}

/** The first difference between the steps and the headings: what comes after it would only repeat it. */
function* difference({steps, file}: TourEntry, sections: readonly BodySection[]): Generator<Finding> {
  const titles = sections.map(({title}) => title)
  const at = steps.findIndex(({title}, index) => lookupKey(title) !== lookupKey(titles[index] ?? ''))
  const step = at < 0 ? undefined : steps[at]!
  const extra = sections[steps.length]
  if (step) {
    const wanted = titles[at] === undefined ? 'a `##` heading of the body for each step' : `${shown(titles[at])}, the heading in its place`
    const expected = closest(step.title, titles.slice(at))
    yield {point: step.point, reason: `Unexpected title ${shown(step.title)} of step ${at + 1}, expected ${wanted}`, expected}
  } else if (extra) {
    const reason = `Unexpected heading ${shown(extra.title)}, expected a step in \`steps\` for it, or \`###\` for a heading inside a step`
    yield {point: pointOf(extra.heading, file), reason}
  }
}

export const tourStep: Rule<Content> = {
  code: 'tour-step',
  level: 'error',
  why: 'The steps of a tour are played one by one: each needs its text, and no text may be left over.',
  *check({entries}) {
    for (const entry of entries) {
      if (entry.kind !== 'tour') continue
      const {sections} = tourSections(entry.body)
      yield* difference(entry, sections)
      for (const {heading, title, content} of sections) {
        if (content.length === 0)
          yield {point: pointOf(heading, entry.file), reason: `Unexpected heading ${shown(title)} without text, expected the text of the step`}
      }
      for (const node of entry.body.children)
        if (node.type === 'footnoteDefinition')
          yield {
            point: pointOf(node, entry.file),
            reason: 'Unexpected footnote, expected a citation `[@key]` or the words in the step: steps are shown one by one'
          }
    }
  }
}
