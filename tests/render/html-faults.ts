import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
const allowedTags = new Set(
  'p h2 h3 h4 h5 h6 blockquote hr br pre code em strong del i b sup sub q ul ol li table thead tbody tr th td a bdi span div section input #text'.split(
    ' '
  )
)

const faultsIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    const attributes = 'attrs' in node ? node.attrs : []
    const own = [
      ...(allowedTags.has(node.nodeName) ? [] : [`element ${node.nodeName}`]),
      ...attributes.flatMap(({name, value}) =>
        /^on|^style$|^src/.test(name) || (name === 'href' && !/^(https?:|mailto:|#|\/(?!\/)|\.|[a-z0-9-]+(\/|$|#|\?|\.))/i.test(value))
          ? [`${name}=${value}`]
          : []
      )
    ]
    return [...own, ...('childNodes' in node ? faultsIn(node.childNodes) : [])]
  })

/** What a browser would make of some HTML that our own pages never hold: other elements, handlers, styles, foreign schemes. */
export const htmlFaults = (html: string): string[] => faultsIn(parseFragment(html).childNodes)
