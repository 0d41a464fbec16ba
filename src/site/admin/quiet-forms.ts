/** What the forms' script would ask of other hosts before anybody signs in, and what it gets instead. */
const replaced: readonly (readonly [found: RegExp, instead: string])[] = [
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/source-sans[^)]*\)/g, "local('Source Sans 3')"],
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/noto-mono[^)]*\)/g, "local('Noto Mono')"],
  [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols[^)]*\)/g, 'url(../icons.woff2)'],
  // Whether there is a newer version is for those to know who maintain the site.
  [/`https:\/\/unpkg\.com\/@sveltia\/cms`/g, '`data:application/json,{}#`'],
  [/`https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json`/g, '`data:application/json,{"status":{"indicator":"none"}}`'],
  [/\n\/\/# sourceMappingURL=.*\s*$/g, '\n']
]

/** The script of the forms without the requests it would make to anybody but the forge. A version of it that differs is refused. */
export function quietForms(script: string): string {
  return replaced.reduce((text, [found, instead]) => {
    if (text.search(found) === -1) throw new Error(`Unexpected script of @sveltia/cms without ${found}, expected the version that package.json pins`)
    return text.replace(found, instead)
  }, script)
}
