import {messageAbout} from './fault.ts'
import type {Parsed} from './parsed.ts'
export const readBibliography = ({path}: {path: string}): Parsed => ({messages: [messageAbout(path, 'bibtex', 'not yet')]})
