import {exitCodes} from './command.ts'
import {writeProof} from './prove/proof.ts'
import {planned, proofs} from './prove/proofs.ts'

function missing(name: string | undefined): string {
  if (name === undefined) return 'Unexpected command without the name of a proof'
  return planned.includes(name) ? `There is no proof \`${name}\` yet` : `Unexpected proof \`${name}\``
}

/** Runs a proof and writes down what it found. */
export async function proveAndTell(name: string | undefined, write: (line: string) => void): Promise<number> {
  const names = [...proofs.keys()].sort().join(' ')
  const proof = name === undefined ? undefined : proofs.get(name)
  if (name === undefined || !proof) {
    write(`${missing(name)}, expected one of: ${names}`)
    return exitCodes.usage
  }
  const found = await proof()
  writeProof(name, found)
  write(`${name}: ${found.ok ? 'holds' : 'does not hold'}; see docs/proofs/${name}.md`)
  return found.ok ? exitCodes.ok : exitCodes.errors
}
