import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Site} from '../../model/site.ts'
import {textIn} from '../../model/text.ts'
import {escapeMarkup} from '../../render/escape-markup.ts'
import {projectFolder} from '../project.ts'
import {adminConfig} from './admin-config.ts'
import {adminMetaPolicy} from './admin-policy.ts'
import {forgeBackend} from './forge-backend.ts'
import {quietForms} from './quiet-forms.ts'

const package_ = join(projectFolder, 'node_modules/@sveltia/cms')

interface AdminPage {
  readonly title: string
  readonly policy: string
  readonly head?: string
  readonly body: string
}
const page = ({title, policy, head = '', body}: AdminPage): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<link rel="icon" href="../favicon.svg">
${head}</head>
<body>
${body}</body>
</html>
`

const style = `:root { color-scheme: light dark; }
html { background: #fcfcfa; color: #191c1f; }
a { color: #1c4a8a; }
@media (prefers-color-scheme: dark) {
  html { background: #15181b; color: #e9e8e3; }
  a { color: #a4c6f5; }
}
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.55 system-ui, "Segoe UI", Arial, sans-serif; }
li + li { margin-top: 0.5rem; }
a.open { display: inline-block; padding: 0.625rem 1rem; border: 2px solid; border-radius: 3px; font-weight: 600; }
`

/** What the forms cannot do, before anybody signs in. */
const loses = [
  'They show people, organisations, accounts, places, events, works and topics that have a file of their own. Articles, claims, sources, tours and list files are not here.',
  'Saving rewrites the whole front matter: <strong>comments are lost</strong>, and so may be the order of keys, quotation marks and line breaks.',
  'Claims, sources, reviews, silenced rules and further names are not shown. They should stay as they are: look for them among the changed lines. A value with one text a language is not for these forms: it would become one text.',
  'They do not know the rules of this site. What is wrong is said by the check of the pull request, so look at its messages and its list of changed lines before you take it in.'
]

const start = (title: string, policy: string): string =>
  page({
    title: `Forms for entities · ${title}`,
    policy,
    head: '<link rel="stylesheet" href="admin.css">\n',
    body: `<main>
<h1>Forms for entities</h1>
<p>For editors who do not want to type YAML. Each change becomes a pull request, if the forge can do that. What these forms lose:</p>
<ul>
${loses.map((text) => `<li>${text}</li>`).join('\n')}
</ul>
<p>You sign in with an access token of the forge that may write to the repository of this site. It stays in this browser and goes to the forge only.</p>
<p><a class="open" href="forms/">Open the forms</a></p>
<p><a href="../contribute/">A form for a claim or a source</a> · <a href="../guide/">The guide for editors</a> · <a href="../">Back to the site</a></p>
</main>
`
  })

const forms = (title: string, policy: string): string =>
  page({
    title: `Entities · ${title}`,
    policy,
    head: '<link href="../config.yml" type="text/yaml" rel="cms-config-url">\n',
    body: '<h1 hidden>Forms for entities</h1>\n<noscript><p>The forms need JavaScript. <a href="../">What they are</a></p></noscript>\n<script src="../sveltia-cms.js"></script>\n'
  }).replace('href="../favicon.svg"', 'href="../../favicon.svg"')

/** The files below `/admin/`; none where the site names no repository the forms can reach. */
export function adminFiles(site: Site): ReadonlyMap<string, string | Uint8Array> {
  const backend = forgeBackend(site.repository)
  if (!backend) return new Map()
  const title = textIn(site.title, site.lang).text
  const policy = adminMetaPolicy(backend)
  const read = (file: string): string => readFileSync(join(package_, file), 'utf8')
  const assets = join(package_, 'npm/assets')
  const icons = readdirSync(assets).filter((file) => /^material-symbols-outlined.*\.woff2$/.test(file))
  if (icons.length !== 1) throw new Error('Unexpected assets of @sveltia/cms, expected one font of icons: another version than package.json pins')
  return new Map<string, string | Uint8Array>([
    ['admin/index.html', start(title, policy)],
    ['admin/admin.css', style],
    ['admin/forms/index.html', forms(title, policy)],
    ['admin/config.yml', adminConfig(backend, title)],
    ['admin/sveltia-cms.js', quietForms(read('dist/sveltia-cms.js'))],
    ['admin/icons.woff2', readFileSync(join(assets, icons[0]!))],
    ['admin/icons.LICENSE.txt', read('npm/assets/material-symbols-outlined.LICENSE.txt')],
    ['admin/LICENSE.txt', read('LICENSE.txt')]
  ])
}
