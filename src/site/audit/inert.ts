import {targetOf} from './address.ts'
import {shown, withTag} from './page.ts'
import type {AuditRule} from './rule.ts'

const dataTypes = new Set(['application/ld+json', 'application/json'])
const forbidden = ['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'portal', 'base', 'animate', 'set', 'foreignobject']

/** No script but files of ours; a block that is not one of the two data types would run. */
export const scripts: AuditRule = function* scripts(page, site) {
  for (const script of withTag(page, 'script')) {
    const address = script.attributes.get('src')
    if (address === undefined) {
      if (!dataTypes.has(script.attributes.get('type') ?? '')) yield 'Unexpected script inside the page, expected a file of this site'
      continue
    }
    const target = targetOf(address, page.path, site)
    if (target.kind !== 'internal' || !site.files.has(target.file))
      yield `Unexpected script \`${address.slice(0, 80)}\`, expected a file of this site`
  }
}

/** Nothing that runs, moves the reader on or lays another page over this one. */
export const inert: AuditRule = function* inert(page, site) {
  for (const element of page.elements) {
    if (forbidden.includes(element.tag.toLowerCase())) yield `Unexpected ${shown(element)}, expected none on any page`
    for (const name of element.attributes.keys()) {
      if (/^on/i.test(name)) yield `Unexpected handler \`${name}\` on ${shown(element)}, expected none`
      if (name === 'style' || name === 'srcdoc' || name === 'ping' || name === 'formaction') {
        yield `Unexpected attribute \`${name}\` on ${shown(element)}, expected none`
      }
    }
    if (element.tag === 'style') yield 'Unexpected `<style>`, expected a style sheet of this site'
    if (element.tag === 'meta' && element.attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
      const address = /^0;\s*url=(.*)$/i.exec(element.attributes.get('content') ?? '')?.[1] ?? 'javascript:'
      const target = targetOf(address, page.path, site)
      if (target.kind !== 'internal' || !site.files.has(target.file))
        yield `Unexpected redirect to \`${address.slice(0, 80)}\`, expected a page of this site`
    }
  }
}
