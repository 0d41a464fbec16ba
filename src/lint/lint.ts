import type {Analysis} from '../analyse/analyse.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {Level, Message} from '../model/message.ts'
import type {Exception} from '../model/publication.ts'
import {messageOf} from '../validate/rule.ts'
import type {LintRule, Weakness} from './weakness.ts'

/** What the analysis shows to be weak. */
export const rules: readonly LintRule[] = []

/** The exceptions of each file that has any: an article's or a dossier's hold for all it defines. */
function exceptionsByFile({articles, entities}: KnowledgeGraph): ReadonlyMap<string, readonly Exception[]> {
  const pages = [...articles.values(), ...entities.values()].filter(({lintOk}) => lintOk.length > 0)
  return new Map(pages.map(({point, lintOk}) => [point.file, lintOk]))
}

/** A page that is not yet published may still be weak, so that it can be merged and worked on. */
const levelFor = (level: Level, {of}: Weakness): Level =>
  level === 'error' && (of.publication === 'draft' || of.publication === 'review') ? 'warn' : level

/** Weak places, by the levels of `site.yaml`, without those an editor has excepted. */
export function lint(graph: KnowledgeGraph, analysis: Analysis): Message[] {
  const exceptions = exceptionsByFile(graph)
  const isExcepted = (code: string, {of, point}: Weakness): boolean =>
    [...(of.lintOk ?? []), ...(exceptions.get(point.file) ?? [])].some(({rule}) => rule === code)
  return rules.flatMap((rule) => {
    const level = graph.site.lint.get(rule.code) ?? rule.level
    if (level === 'off') return []
    const found = [...rule.check({graph, analysis})].filter((weakness) => !isExcepted(rule.code, weakness))
    return found.map((weakness) => messageOf(rule.code, levelFor(level, weakness), weakness))
  })
}
