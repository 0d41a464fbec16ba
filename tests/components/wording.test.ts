import assert from 'node:assert/strict'
import {test} from 'node:test'
import {sourceFiles} from '../architecture/source-files.ts'

const files = sourceFiles(['src/components', 'src/layouts', 'src/pages'], ['.astro'])

/** What a reader sees of a template: neither its script nor its tags and expressions. */
function shownWords(text: string): string {
  const [, , ...template] = text.split(/^---$/m)
  const body = template.length > 0 ? template.join('---') : text
  return body
    .replace(/<script>[\s\S]*?<\/script>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
}

test('what a reader sees is found in a template', () => {
  assert.match(shownWords('---\nconst verified = 1\n---\n<p class="true">It was {verified} said.</p>'), /^\s*It was\s+said\.\s*$/)
})

test('no page judges: the words of a verdict stand nowhere', () => {
  const verdict = /\b(true|false|verified|confirmed|debunked|credible|guilty|hoax|proven)\b/i
  const faults = files.flatMap(({path, text}) => {
    const found = verdict.exec(shownWords(text))
    return found ? [`${path}: unexpected word “${found[0]}”, expected words that count or attribute`] : []
  })
  assert.deepEqual(faults, [])
})

test('pages are thin and components compute little', () => {
  const most = (path: string): number => (path.startsWith('src/pages/') ? 65 : 80)
  const faults = files.filter(({path, text}) => text.split('\n').length > most(path)).map(({path}) => path)
  assert.deepEqual(faults, [])
})

test('no template carries a style attribute or an inline handler', () => {
  const faults = files.filter(({text}) => /<[a-z][^>]*\s(style|on[a-z]+)=/.test(text)).map(({path}) => path)
  assert.deepEqual(faults, [])
})
