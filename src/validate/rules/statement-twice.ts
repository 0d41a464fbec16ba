import {ownerSlug} from '../../model/directory.ts'
import type {StatementFields} from '../../model/entry.ts'
import {comparePoints} from '../../model/point.ts'
import type {Content} from '../content.ts'
import {type Rule, shown} from '../rule.ts'

/** The statements of all files by claim. */
function statementsByClaim({entries, known}: Content): ReadonlyMap<string, StatementFields[]> {
  const all = new Map<string, StatementFields[]>()
  const add = (claim: string, statements: readonly StatementFields[]): void => void all.set(claim, [...(all.get(claim) ?? []), ...statements])
  for (const entry of entries) {
    const owner = ownerSlug(entry)
    if ('claims' in entry) for (const {slug, statements} of entry.claims) add(`claim/${owner}/${slug}`, statements)
    if ('additions' in entry) for (const {claim, statements} of entry.additions) for (const id of known.claim(claim.text, owner)) add(id, statements)
  }
  return all
}

export const statementTwice: Rule<Content> = {
  code: 'statement-twice',
  level: 'warn',
  why: 'The same words of the same source listed twice look like two reports.',
  *check(content) {
    const {known} = content
    const meaning = ({source, stance, speakers, locator = ''}: StatementFields): string =>
      JSON.stringify([known.source(source.text), stance, speakers.map(({text}) => [...known.entity(text), text][0]).sort(), locator])
    for (const statements of statementsByClaim(content).values()) {
      const first = new Map<string, StatementFields>()
      for (const statement of statements.toSorted((a, b) => comparePoints(a.point, b.point))) {
        const same = first.get(meaning(statement))
        if (!same) first.set(meaning(statement), statement)
        else {
          const reason = `Unexpected second statement of ${shown(statement.source.text)}, expected another speaker or locator`
          yield {point: statement.point, reason, cause: {point: same.point, reason: 'first stated here'}}
        }
      }
    }
  }
}
