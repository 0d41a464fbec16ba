import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {join} from 'node:path'
import {root} from '../architecture/source-files.ts'

interface Reply {
  readonly id?: number
  readonly method?: string
  readonly result?: unknown
  readonly params?: unknown
}
/** What a language server says of a document. */
export interface Told {
  /** `line:column message`, from 1. */
  readonly problems: readonly string[]
  /** What it suggests at a place. */
  complete(line: number, column: number): Promise<string[]>
  hover(line: number, column: number): Promise<string>
}
export interface LanguageServer {
  open(uri: string, text: string, languageId?: string): Promise<Told>
  close(): void
}

function* messagesIn(state: {rest: Buffer}): Generator<Reply> {
  for (;;) {
    const [head] = /^Content-Length: \d+\r\n(?:.+\r\n)*\r\n/.exec(state.rest.toString('latin1')) ?? []
    if (head === undefined) return
    const end = head.length + Number(/\d+/.exec(head)![0])
    if (state.rest.length < end) return
    yield JSON.parse(state.rest.subarray(head.length, end).toString()) as Reply
    state.rest = state.rest.subarray(end)
  }
}

function sender(child: ChildProcessWithoutNullStreams): (message: object) => void {
  return (message) => {
    const body = JSON.stringify({jsonrpc: '2.0', ...message})
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
}

/** `yaml-language-server` over its standard streams, as an editor starts it; it is told to ask nobody on the network. */
export async function languageServer(settings: object = {}): Promise<LanguageServer> {
  const child = spawn(process.execPath, [join(root, 'node_modules/yaml-language-server/bin/yaml-language-server'), '--stdio'])
  const send = sender(child)
  const waiting = new Map<number, (result: unknown) => void>()
  const diagnosed = new Map<string, (list: {message: string; range: {start: {line: number; character: number}}}[]) => void>()
  const yaml = {validate: true, completion: true, hover: true, schemaStore: {enable: false}, kubernetesCRDStore: {enable: false}, ...settings}
  const answers: Readonly<Record<string, (params: never) => unknown>> = {
    'workspace/configuration': ({items}: {items: {section?: string}[]}) => items.map(({section}) => (section === 'yaml' ? yaml : null)),
    'client/registerCapability': () => null
  }
  const state = {rest: Buffer.alloc(0)}
  child.stdout.on('data', (chunk: Buffer) => {
    state.rest = Buffer.concat([state.rest, chunk])
    for (const {id, method, params, result} of messagesIn(state)) {
      if (method === 'textDocument/publishDiagnostics') {
        const {uri, diagnostics} = params as {uri: string; diagnostics: never[]}
        diagnosed.get(uri)?.(diagnostics)
      } else if (method !== undefined && id !== undefined) send({id, result: answers[method]?.(params as never) ?? null})
      else if (id !== undefined) waiting.get(id)?.(result)
    }
  })
  let count = 0
  const ask = (method: string, params: object): Promise<unknown> => {
    const id = ++count
    send({id, method, params})
    return new Promise((done) => void waiting.set(id, done))
  }
  await ask('initialize', {processId: process.pid, rootUri: `file://${root}`, capabilities: {workspace: {configuration: true}}})
  send({method: 'initialized', params: {}})
  send({method: 'workspace/didChangeConfiguration', params: {settings: {yaml}}})
  return {
    async open(uri, text, languageId = 'yaml') {
      const found = new Promise<string[]>((done) => {
        diagnosed.set(uri, (list) => done(list.map(({message, range: {start}}) => `${start.line + 1}:${start.character + 1} ${message}`)))
      })
      send({method: 'textDocument/didOpen', params: {textDocument: {uri, languageId, version: 1, text}}})
      const at = (line: number, column: number) => ({textDocument: {uri}, position: {line: line - 1, character: column - 1}})
      return {
        problems: await found,
        async complete(line, column) {
          const {items} = (await ask('textDocument/completion', at(line, column))) as {items: {label: string}[]}
          return items.map(({label}) => label)
        },
        async hover(line, column) {
          const answer = (await ask('textDocument/hover', at(line, column))) as {contents: {value: string}} | null
          return answer?.contents.value ?? ''
        }
      }
    },
    close: () => void child.kill()
  }
}
