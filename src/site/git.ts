import {spawn} from 'node:child_process'

/** A hook's own variables would point to another work tree than that of the folder asked about. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const {GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...rest} = process.env
  return {...rest, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0'}
}

/** What Git answers in a folder; nothing when it fails, or is not installed. */
export function git(folder: string, args: readonly string[], input = ''): Promise<Buffer | undefined> {
  const {promise, resolve} = Promise.withResolvers<Buffer | undefined>()
  const child = spawn('git', args, {cwd: folder, env: ownEnvironment(), stdio: ['pipe', 'pipe', 'ignore']})
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.on('error', () => {})
  child.on('error', () => resolve(undefined))
  child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks) : undefined))
  child.stdin.end(input)
  return promise
}
