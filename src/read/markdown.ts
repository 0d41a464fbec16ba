import type {Root} from 'mdast'
import {definition} from 'micromark-core-commonmark'
import type {Construct, Extension} from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {citationFromMarkdown, citationSyntax, definitionWithoutCitations} from './citation.ts'
import {tableWithWikiLinks, wikiLinkFromMarkdown, wikiLinkSyntax} from './wiki-link.ts'

const listed = <T>(value: T | readonly T[] | undefined): readonly T[] => (value === undefined ? [] : Array.isArray(value) ? value : [value as T])

const withOwnTable = (extension: Extension): Extension => ({
  ...extension,
  flow: {
    ...extension.flow,
    null: listed(extension.flow?.null).map((construct: Construct) => (construct.name === 'table' ? tableWithWikiLinks(construct) : construct))
  }
})

/** Wiki links and citations come last in the list of extensions, and so first of all constructs that begin with `[`. */
function ownSyntax(this: Processor): undefined {
  const known = this.data()
  known.micromarkExtensions = [
    ...(known.micromarkExtensions ?? []).map(withOwnTable),
    {disable: {null: ['definition']}, contentInitial: {91: definitionWithoutCitations(definition)}},
    citationSyntax,
    wikiLinkSyntax
  ]
  known.fromMarkdownExtensions = [...(known.fromMarkdownExtensions ?? []), wikiLinkFromMarkdown, citationFromMarkdown]
}

const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(ownSyntax).freeze()

/** CommonMark with GFM, wiki links and citations; positions are those of the text given. */
export const parseMarkdown = (text: string): Root => processor.parse(text)
