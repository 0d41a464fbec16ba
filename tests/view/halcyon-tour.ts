import {readFileSync} from 'node:fs'
import {publishedGraph} from '../../src/graph/published-graph.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import {compile} from '../../src/pipeline.ts'
import {readEntry} from '../../src/read/read-entry.ts'

const article = readFileSync(new URL('../../content/articles/halcyon.md', import.meta.url), 'utf8')

export const tourText = `---
title: A tour
description: In two steps.
status: published
fictional: true
authors: [A. Writer]
date: 2031-06-01
steps:
  - {title: One witness, focus: Halcyon Lines, highlight: [Ana Ruiz]}
  - {title: The claim, focus: halcyon/over-capacity, highlight: [wire-1], filter: {stance: [says, supports], status: denied, hide: Tom Vale}}
  - {title: The whole}
---

Before the first step.

## One *witness*

[[Ana Ruiz]] stands here [@wire-1, para 3].

## The claim

[[claim:halcyon/over-capacity]]

### A smaller heading

Again of [@wire-1].

## The whole

The end.
`

/** The invented case with a tour, as the published site has it. */
export function halcyonTour(tour = tourText, more: Readonly<Record<string, string>> = {}): KnowledgeGraph {
  const files = {'content/articles/halcyon.md': article, 'content/tours/first.md': tour, ...more}
  const parsed = Object.entries(files).map(([path, text]) => readEntry({path, bytes: new TextEncoder().encode(text)}, 'en'))
  const {graph, messages} = compile(parsed, {preview: true, captures: new Map()})
  if (!graph) throw new Error(JSON.stringify(messages, undefined, 1))
  return publishedGraph(graph)
}
