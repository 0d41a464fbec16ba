import type {Site} from '../model/site.ts'

/** A site whose `site.yaml` is missing. */
export const defaultSite: Site = {
  title: new Map([['en', 'Rootnote']]),
  base: '/',
  lang: 'en',
  languages: ['en'],
  maintainers: [],
  citationStyle: 'apa',
  lint: new Map(),
  loadedWords: new Map(),
  staleAfter: 730
}
