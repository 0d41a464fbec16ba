import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {root} from './architecture/source-files.ts'

/** What runs on a forge: as little right as it needs, nothing of a stranger's beside a right to write. */
type Step = {readonly uses?: string; readonly run?: string; readonly with?: Record<string, unknown>}
type Permissions = Record<string, string> | string
type Job = {readonly permissions?: Permissions; readonly steps: readonly Step[]; readonly 'timeout-minutes'?: number}
type Workflow = {readonly on: unknown; readonly permissions?: Permissions; readonly jobs: Record<string, Job>}

const folder = join(root, '.github/workflows')
const workflows = readdirSync(folder).map((file) => [file, parse(readFileSync(join(folder, file), 'utf8')) as Workflow] as const)

const triggersOf = ({on}: Workflow): string[] => (typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on as object))
const mayWrite = (permissions: Permissions | undefined): boolean =>
  typeof permissions === 'string' ? permissions !== 'read-all' : Object.values(permissions ?? {}).includes('write')
const typedByStrangers = /\$\{\{[^}]*(github\.(event\.[\w.*[\]-]*(title|body|head|message|name|email|label|branch|ref)|head_ref|ref_name)|inputs\.)/

/** What is wrong with a workflow. */
function faults(workflow: Workflow): string[] {
  const triggers = triggersOf(workflow)
  const found: string[] = []
  if (triggers.includes('pull_request_target')) found.push('runs on pull_request_target')
  if (workflow.permissions === undefined) found.push('has no permissions')
  if (mayWrite(workflow.permissions)) found.push('may write in all jobs')
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const writes = mayWrite(job.permissions)
    const checksOut = job.steps.some(({uses}) => uses?.startsWith('actions/checkout@'))
    if (job['timeout-minutes'] === undefined) found.push(`${name}: has no limit of time`)
    if (writes && checksOut) found.push(`${name}: may write and checks out`)
    if (writes && triggers.includes('pull_request')) found.push(`${name}: may write on a pull request`)
    for (const {uses, run, with: given} of job.steps) {
      if (uses !== undefined && !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses)) found.push(`${name}: ${uses} is not pinned by a commit`)
      if (uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false) found.push(`${name}: keeps its token after the checkout`)
      if (run !== undefined && typedByStrangers.test(run)) found.push(`${name}: writes what a stranger typed into a command`)
      if (run !== undefined && writes && /\bnpm\b|\bnode\b|\bgit fetch\b/.test(run)) found.push(`${name}: may write and runs code of the repository`)
    }
  }
  return found
}

for (const [file, workflow] of workflows) {
  test(`${file}: few rights, pinned actions, nothing of a stranger’s in a command`, () => assert.deepEqual(faults(workflow), []))
}

test('the workflows there are', () =>
  assert.deepEqual(workflows.map(([file]) => file).sort(), ['check.yml', 'deploy.yml', 'evidence-comment.yml', 'evidence.yml', 'links.yml']))

const pin = `a/b@${'0'.repeat(40)}`
const step = (run: string): Job => ({'timeout-minutes': 1, steps: [{run}]})
const echoing = (value: string): Job => step(`echo ${'$'}{{ ${value} }}`)
const wrong: readonly [name: string, workflow: Workflow, fault: RegExp][] = [
  ['pull_request_target', {on: {pull_request_target: null}, permissions: {}, jobs: {}}, /pull_request_target/],
  ['no permissions', {on: 'push', jobs: {}}, /no permissions/],
  ['write-all', {on: 'push', permissions: 'write-all', jobs: {}}, /all jobs/],
  ['a tag', {on: 'push', permissions: {}, jobs: {a: {'timeout-minutes': 1, steps: [{uses: 'a/b@v1'}]}}}, /not pinned/],
  ['no limit', {on: 'push', permissions: {}, jobs: {a: {steps: [{uses: pin}]}}}, /limit of time/],
  ['a title', {on: 'push', permissions: {}, jobs: {a: echoing('github.event.issue.title')}}, /stranger/],
  ['a branch', {on: 'push', permissions: {}, jobs: {a: echoing('github.event.pull_request.head.ref')}}, /stranger/],
  ['a branch, short', {on: 'push', permissions: {}, jobs: {a: echoing('github.head_ref')}}, /stranger/],
  ['a message', {on: 'push', permissions: {}, jobs: {a: echoing('github.event.commits[0].message')}}, /stranger/],
  [
    'write and checkout',
    {
      on: 'workflow_run',
      permissions: {},
      jobs: {a: {permissions: {issues: 'write'}, 'timeout-minutes': 1, steps: [{uses: `actions/checkout@${'0'.repeat(40)}`}]}}
    },
    /may write and checks out/
  ],
  [
    'write on a pull request',
    {on: ['pull_request'], permissions: {}, jobs: {a: {...step('true'), permissions: {issues: 'write'}}}},
    /on a pull request/
  ]
]
for (const [name, workflow, fault] of wrong) test(`this test notices: ${name}`, () => assert.match(faults(workflow).join('\n'), fault))

test('what is posted is the artifact’s text only, with limits, on the pull request that was looked at', () => {
  const text = readFileSync(join(folder, 'evidence-comment.yml'), 'utf8')
  const {jobs} = parse(text) as Workflow
  assert.deepEqual(jobs.comment!.permissions, {actions: 'read', 'pull-requests': 'write'})
  for (const part of ['head -c 65000', "grep -qxE '[1-9][0-9]{0,9}'", '[ "$head" = "$HEAD" ]', '<!-- rootnote diff -->'])
    assert.ok(text.includes(part), part)
})

test('issue forms: every field has an id of its own and a label', () => {
  const forms = join(root, '.github/ISSUE_TEMPLATE')
  const names = readdirSync(forms).filter((name) => name !== 'config.yml')
  assert.deepEqual(names.sort(), ['report-an-error.yml', 'right-of-reply.yml', 'suggest-a-source.yml'])
  for (const name of names) {
    const form = parse(readFileSync(join(forms, name), 'utf8')) as {
      name: string
      description: string
      body: {type: string; id?: string; attributes: {label?: string; options?: string[]}}[]
    }
    assert.ok(form.name && form.description)
    const fields = form.body.filter(({type}) => type !== 'markdown')
    assert.equal(new Set(fields.map(({id}) => id)).size, fields.length)
    for (const {type, id, attributes} of fields) {
      assert.match(id ?? '', /^[a-z-]+$/)
      assert.ok(attributes.label)
      if (type === 'dropdown') assert.ok(attributes.options!.length > 1)
      else assert.match(type, /^(input|textarea)$/)
    }
  }
})
