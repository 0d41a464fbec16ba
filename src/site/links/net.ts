import {lookup} from 'node:dns/promises'
import {isIP} from 'node:net'
import {isPublicAddress} from './public-address.ts'

export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** How hosts become addresses, and which addresses may be asked. Only tests have another than `publicNet`. */
export interface Net {
  readonly resolve: (host: string) => Promise<readonly Address[]>
  readonly isAllowed: (address: string) => boolean
}

export const publicNet: Net = {
  resolve: async (host) => (await lookup(host, {all: true})) as Address[],
  isAllowed: isPublicAddress
}

const literal = (host: string): string => host.replace(/^\[|\]$/g, '')
const familyOf = (address: string): 4 | 6 => (isIP(address) === 6 ? 6 : 4)

/** The address to connect to for a host. One that must not be asked refuses the host, also beside others that may. */
export async function checkedAddress(host: string, net: Net): Promise<Address | 'private-address' | 'unknown-host'> {
  const name = literal(host)
  const found = isIP(name) > 0 ? [{address: name, family: familyOf(name)}] : await net.resolve(name).catch(() => [])
  const [first] = found
  if (!first) return 'unknown-host'
  return found.every(({address}) => net.isAllowed(address)) ? {address: first.address, family: familyOf(first.address)} : 'private-address'
}
