import type {Analysis} from '../analyse/analyse.ts'
import type {KnowledgeGraph} from '../model/graph.ts'
import type {LintCode} from '../model/lint-code.ts'
import type {Exception, Publication} from '../model/publication.ts'
import type {Finding, Rule} from '../validate/rule.ts'

/** What a rule has found weak, and in what: its exceptions count, and invented things have no weakness. */
export interface Weakness extends Finding {
  readonly of: {readonly publication: Publication; readonly lintOk?: readonly Exception[]; readonly fictional?: boolean}
}

export interface Reviewed {
  readonly graph: KnowledgeGraph
  readonly analysis: Analysis
}

export type LintRule = Rule<Reviewed, LintCode, Weakness>
