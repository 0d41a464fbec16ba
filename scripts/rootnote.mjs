#!/usr/bin/env node
// Plain JavaScript, so that an old Node reads this far and can be told what to do.
import {readdirSync} from 'node:fs'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This is Node ${process.versions.node}; Rootnote needs 22.18 or newer (https://nodejs.org). On Linux x64, \`npm ci\` brings its own: run the commands through \`npm\`.`
  )
  process.exit(1)
}
const [name = '', ...rest] = process.argv.slice(2)
const names = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
if (!names.includes(name)) {
  const typed = name === '' ? 'call without a command' : `command \`${name}\``
  console.error(`Unexpected ${typed}, expected one of: ${names.join(' ')}`)
  process.exit(2)
}
process.argv = [process.argv[0], `rootnote ${name}`, ...rest]
await import(`./${name}.ts`)
