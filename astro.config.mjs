import {defineConfig} from 'astro/config'
import {loadedSite} from './src/site/load.ts'

/** Address and base path come from `url` in content/site.yaml, by way of the compiled site. */
const {url, base} = loadedSite()?.graph.site ?? {base: '/'}

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  ...(url === undefined ? {} : {site: url}),
  base,
  prerenderConflictBehavior: 'error',
  devToolbar: {enabled: false},
  // No style or script stands inside a page, and no resource in a data: address: the content security policy forbids them.
  build: {inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}}
})
