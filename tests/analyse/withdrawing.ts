import type {Edtf} from '../../src/model/date.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'

/** The same graph after its publishers withdrew some sources. */
export const withdrawing = (graph: KnowledgeGraph, ...names: readonly string[]): KnowledgeGraph => ({
  ...graph,
  sources: new Map(
    [...graph.sources].map(([id, source]) => [id, names.includes(source.citationKey) ? {...source, withdrawn: {on: '2031' as Edtf}} : source])
  )
})
