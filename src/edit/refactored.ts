import type {Id} from '../model/id.ts'
import type {Change} from './change.ts'
import {type Corpus, corpusOf} from './corpus.ts'
import {referencesIn} from './references.ts'
import type {IdMap} from './retype.ts'

/** What a command would do to the content, or why it cannot. */
export type Refactored = {readonly changes: readonly Change[]; readonly notes: readonly string[]} | {readonly problem: string}

/** The files of a corpus with some of them changed; undefined takes one away. */
export function withTexts(texts: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string | undefined>): Map<string, string> {
  const all = new Map(texts)
  for (const [path, text] of changed) {
    if (text === undefined) all.delete(path)
    else all.set(path, text)
  }
  return all
}

export function changesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort()
  return paths.map((path) => ({path, before: before.get(path), after: after.get(path)})).filter((change) => change.before !== change.after)
}

/** The meanings of all references, in an order that does not depend on where they stand. */
function meanings(corpus: Corpus, ids: IdMap): Map<string, number> {
  const count = new Map<string, number>()
  for (const {meanings: hits, text} of referencesIn(corpus)) {
    const now = hits.map((id) => ids.get(id) ?? id).sort()
    const key = now.length === 0 ? `“${text}”, which is not known` : now.join(' or ')
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  return count
}

/**
 * What a change of all files does to what they mean: each reference must mean what it meant, by its new id where there is
 * one, and every file must be read without an error; `more` are referred to once more. Nothing when all is well.
 */
export function meaningFault(before: Corpus, after: ReadonlyMap<string, string>, ids: IdMap, more: readonly Id[] = []): string | undefined {
  const corpus = corpusOf(after)
  const [fault] = corpus.faults
  if (fault) return `${fault.file}:${fault.line ?? 1}: ${fault.reason}`
  const [old, now] = [meanings(before, ids), meanings(corpus, new Map())]
  for (const id of more) old.set(id, (old.get(id) ?? 0) + 1)
  for (const [key, count] of [...old, ...[...now].filter(([one]) => !old.has(one))])
    if ((now.get(key) ?? 0) !== (old.get(key) ?? 0))
      return `${count} references to ${key} would be ${now.get(key) ?? 0}, expected ${old.get(key) ?? 0}`
  return undefined
}

/** What is there less often than before, where references may be added; nothing when all is well. */
export function lostMeaning(before: Corpus, after: ReadonlyMap<string, string>, ids: IdMap): string | undefined {
  const corpus = corpusOf(after)
  const [fault] = corpus.faults
  if (fault) return `${fault.file}:${fault.line ?? 1}: ${fault.reason}`
  const now = meanings(corpus, new Map())
  const lost = [...meanings(before, ids)].find(([key, count]) => (now.get(key) ?? 0) < count)
  return lost && `${lost[1]} references to ${lost[0]} would be ${now.get(lost[0]) ?? 0}`
}

/** Everything that goes by a name, slug, key, address or id. */
export function thingsCalled({known}: Corpus, text: string): Id[] {
  const hits: Id[] = [...known.entity(text), ...known.article(text), ...known.claim(text, undefined), ...known.source(text)]
  return [...new Set(hits)]
}

/** The one thing that is meant. */
export function thingCalled(corpus: Corpus, text: string): Id | {readonly problem: string} {
  const [fault] = corpus.faults
  if (fault) return {problem: `Unexpected errors in the content, the first in ${fault.file}:${fault.line ?? 1}; expected none (npm run check)`}
  const [id, ...others] = thingsCalled(corpus, text)
  if (id === undefined) return {problem: `Unexpected name \`${text}\`, expected the name, slug, key or id of something that is there`}
  return others.length === 0 ? id : {problem: `Unexpected name \`${text}\`, expected one of: ${[id, ...others].join(', ')}`}
}
