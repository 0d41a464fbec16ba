import type {AstroIntegration} from 'astro'

/** For measurements only: of all pages those at these paths (`/network/`) are rendered, by the code that renders all of them. */
export const onlyRoutes = (paths: readonly string[]): AstroIntegration => ({
  name: 'rootnote-bench-routes',
  hooks: {
    'astro:build:start': ({setPrerenderer}) =>
      setPrerenderer((usual) => ({
        ...usual,
        // The usual one keeps what it has loaded in itself.
        setup: async () => usual.setup?.(),
        getStaticPaths: async () => (await usual.getStaticPaths()).filter(({pathname}) => paths.includes(`/${pathname.replace(/^\/|\/$/g, '')}/`)),
        render: (request, options) => usual.render(request, options)
      }))
  }
})
