import {fileKind} from '../read/file-kind.ts'
import type {Corpus} from './corpus.ts'
import {changesBetween, meaningFault, type Refactored, withTexts} from './refactored.ts'

/** An article goes to another folder of `articles/`, with its sidecar; its slug, and so its address, stays. */
export function moveFile(corpus: Corpus, path: string, folder: string): Refactored {
  const into = folder.replace(/^content\//, '').replace(/\/+$/, '')
  const text = corpus.texts.get(path)
  if (text === undefined || fileKind(`content/${path}`)?.kind !== 'article')
    return {problem: `Unexpected file ${path}, expected an article: other files have their place by their kind`}
  if (!/^articles(\/[^/.][^/]*)*$/.test(into)) return {problem: `Unexpected folder \`${folder}\`, expected articles or one below it`}
  const to = `${into}/${path.slice(path.lastIndexOf('/') + 1)}`
  if (to === path) return {changes: [], notes: []}
  const sidecar = (one: string): string => one.replace(/\.md$/, '.claims.yaml')
  const beside = corpus.texts.get(sidecar(path))
  const moved: [string, string | undefined][] = [
    [path, undefined],
    [to, text],
    ...(beside === undefined
      ? []
      : ([
          [sidecar(path), undefined],
          [sidecar(to), beside]
        ] as [string, string | undefined][]))
  ]
  const taken = moved.find(([one, now]) => now !== undefined && corpus.texts.has(one))
  if (taken) return {problem: `Unexpected file ${taken[0]}, expected none there`}
  const after = withTexts(corpus.texts, new Map(moved))
  const fault = meaningFault(corpus, after, new Map())
  return fault === undefined ? {changes: changesBetween(corpus.texts, after), notes: []} : {problem: fault}
}
