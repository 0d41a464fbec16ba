import {dayOf, isNode, type JsonNode, jsonOf, namesOf, nodesIn, textOf, typesOf} from '../json-ld.ts'
import type {TextFacts} from '../text.ts'

const articleType = /Article$|^(?:BlogPosting|Report|WebPage|Book|ScholarlyArticle|CreativeWork|PodcastEpisode|VideoObject)$/
const isAddress = (text: string): boolean => /^https?:\/\//i.test(text)

type Facts = {[K in keyof TextFacts]?: TextFacts[K] | undefined}

/** All JSON-LD of a page. */
export const jsonLdOf = (document: Document): JsonNode[] =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => nodesIn(jsonOf(script.textContent ?? '')))

function fromJsonLd(nodes: readonly JsonNode[]): Facts {
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)))
  const node = articles.find((one) => one.headline !== undefined) ?? articles[0]
  if (!node) return {}
  const main = isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : node.mainEntityOfPage
  return {
    title: textOf(node.headline) ?? textOf(node.name),
    authors: namesOf(node.author).filter((name) => !isAddress(name)),
    publisher: textOf(node.publisher),
    date: dayOf(textOf(node.datePublished)),
    url: [textOf(node.url), textOf(main)].find((url) => url !== undefined && isAddress(url)),
    lang: textOf(node.inLanguage)
  }
}

/** The values of `<meta>` by name or property. */
function metaOf(document: Document): (...names: readonly string[]) => string[] {
  const all = [...document.querySelectorAll('meta[content]')].map((meta) => ({
    name: (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase(),
    value: meta.getAttribute('content')?.replace(/\s+/g, ' ').trim() ?? ''
  }))
  return (...names) => names.flatMap((name) => all.filter((one) => one.name === name && one.value !== '').map(({value}) => value))
}

/** `Lind, Petra` as `Petra Lind`. */
const inOrder = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1')

function fromCitation(meta: ReturnType<typeof metaOf>): Facts {
  return {
    title: meta('citation_title')[0],
    authors: meta('citation_author', 'citation_authors')
      .flatMap((names) => names.split(';'))
      .map((name) => inOrder(name.trim())),
    publisher: meta('citation_journal_title', 'citation_publisher')[0],
    date: dayOf(meta('citation_publication_date', 'citation_date', 'citation_online_date')[0]),
    url: meta('citation_public_url', 'citation_fulltext_html_url').find(isAddress),
    lang: meta('citation_language')[0]
  }
}

function fromMeta(document: Document, meta: ReturnType<typeof metaOf>): Facts {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? undefined
  return {
    title: meta('og:title', 'twitter:title')[0] ?? (document.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim() || undefined),
    authors: meta('author', 'article:author')
      .filter((name) => !isAddress(name))
      .slice(0, 1),
    publisher: meta('og:site_name')[0],
    date: dayOf(meta('article:published_time', 'date', 'dc.date')[0]),
    url: [canonical, ...meta('og:url')].find((url) => url !== undefined && isAddress(url)),
    lang: document.documentElement?.getAttribute('lang') || undefined
  }
}

function languageOf(given: string | undefined): string | undefined {
  try {
    return given === undefined ? undefined : Intl.getCanonicalLocales(given.replace('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** What a page says of itself: `citation_*` before JSON-LD before OpenGraph and the rest of its head. */
export function pageFacts(document: Document): TextFacts {
  const meta = metaOf(document)
  const all = [fromCitation(meta), fromJsonLd(jsonLdOf(document)), fromMeta(document, meta)]
  const first = <K extends keyof TextFacts>(key: K): TextFacts[K] | undefined =>
    all.map((facts) => facts[key]).find((value) => value !== undefined && value.length > 0)
  const entries = (['title', 'authors', 'publisher', 'date', 'url'] as const).map((key) => [key, first(key)] as const)
  const given = [...entries, ['lang', languageOf(first('lang'))] as const].filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as TextFacts
}
