import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import {filesBelow} from '../../src/site/walk-folder.ts'
import {builtSite, realSite} from './built-site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The formatter of the templates decides about white space and void elements; browsers do not care.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // Ids come from the content: they hold dots, colons and tildes, which HTML allows.
    'valid-id': ['error', {relaxed: true}],
    // Titles may be long: they are those of the sources.
    'long-title': 'off',
    // A table that is drawn as blocks on a phone loses its meaning unless its roles are spelled out.
    'no-redundant-role': 'off',
    // A `<pre>` or drawing that scrolls is a region of its own for the keyboard.
    'prefer-native-element': 'off',
    // The form that filters a list as one types has nothing to submit; without JavaScript it is not shown.
    'wcag/h32': 'off'
  }
})

test('every page is valid HTML', async () => {
  const folder = await builtSite(realSite)
  const faults: string[] = []
  for (const file of filesBelow(folder).filter((path) => path.endsWith('.html'))) {
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file)
    for (const {messages} of report.results) {
      faults.push(...messages.map(({line, column, message, ruleId}) => `${file}:${line}:${column} ${ruleId} ${message}`))
    }
  }
  assert.deepEqual(faults, [], faults.slice(0, 40).join('\n'))
})
