/** Stands in for the child that reads: does what the text of a file names, then reports what it could do. */
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {InputFile} from '../../src/read/input-file.ts'
import type {ReadRequest} from '../../src/site/read-protocol.ts'

const attempts: Readonly<Record<string, () => unknown>> = {
  'reads the project': () => readFileSync(fileURLToPath(import.meta.url)),
  'reads elsewhere': () => readFileSync('/etc/hostname'),
  writes: () => writeFileSync(join(tmpdir(), 'rootnote-written'), 'x'),
  'starts a process': () => execFileSync('true'),
  'sees the environment': () => {
    if (process.env.ROOTNOTE_SECRET === undefined) throw new Error('nothing there')
  }
}

function succeeds(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

function act({path, bytes}: InputFile): void {
  const deed = new TextDecoder().decode(bytes)
  while (deed === 'hang');
  if (deed === 'die') process.exit(1)
  const memory: unknown[] = []
  while (deed === 'fill the memory') memory.push(new Array(1_000_000).fill(path))
  const done = Object.keys(attempts).filter((name) => succeeds(attempts[name]!))
  process.send?.({parsed: {messages: deed === 'report' ? done : []}})
}

process.on('message', async ({files}: ReadRequest) => {
  for (const file of files) {
    act(file)
    await new Promise(setImmediate)
  }
})
process.send?.({ready: true})
