import {defineConfig} from 'astro/config'

/** The address of the site stands in content/site.yaml; `src/site/astro-settings.ts` passes it on. */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: {enabled: false},
  // No style or script stands inside a page, and no resource in a data: address: the content security policy forbids them.
  build: {inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}}
})
