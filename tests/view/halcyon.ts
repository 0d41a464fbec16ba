import {readFileSync} from 'node:fs'
import {writtenSite} from './written-site.ts'

const file = 'content/articles/halcyon.md'
const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

/** The invented case of the tutorial, as it stands in the content. */
export const halcyon = (site: Parameters<typeof writtenSite>[1] = {}) => writtenSite({[file]: text}, site)
