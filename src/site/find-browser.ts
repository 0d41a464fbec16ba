import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {chromium} from 'playwright-core'
import {projectFolder} from './project.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe']
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
]

const installed = (): string | undefined => {
  const asked = process.env.CHROME_PATH
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...(asked ? [asked] : []), ...inPath, ...usualPlaces, chromium.executablePath()].find((file) => existsSync(file))
}

const runs = (command: string, args: readonly string[]): boolean => {
  process.stderr.write(`No browser found; trying: ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, {cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000}).status === 0
}

/** Debian's own package, when we may install one. */
function fromDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true']).status !== 0) return false
  const apt = (...args: string[]): boolean => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    return runs(command, rest)
  }
  return apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', 'chromium')
}

const fromPlaywright = (): boolean =>
  runs(process.execPath, [join(projectFolder, 'node_modules/playwright-core/cli.js'), 'install', 'chromium-headless-shell'])

/** The path of a Chrome or Chromium: an installed one, else Debian's package, else Playwright's download. */
export function findBrowser(): string {
  const found = installed() ?? (fromDebian() ? installed() : undefined) ?? (fromPlaywright() ? installed() : undefined)
  if (found === undefined)
    throw new Error('Unexpected lack of a browser. Install Chrome or Chromium (Debian: `apt-get install chromium`) or set CHROME_PATH to one.')
  return found
}
