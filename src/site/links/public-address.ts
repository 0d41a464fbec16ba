import {BlockList, isIPv4, isIPv6} from 'node:net'

/** Special-purpose blocks of IANA's registry: private, shared (CGNAT), loopback, link-local, documentation, multicast, reserved. */
const blocked4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4'
]
/** Of IPv6 only 2000::/3 is public at all: v4-mapped, NAT64, unique-local and link-local addresses stand outside it. */
const public6 = '2000::/3'
/** Teredo and other protocol blocks, documentation, 6to4: they hold or stand for other addresses. */
const blocked6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48']

function listOf(blocks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const block of blocks) {
    const [net, bits] = block.split('/') as [string, string]
    list.addSubnet(net, Number(bits), family)
  }
  return list
}
const [private4, global6, private6] = [listOf(blocked4, 'ipv4'), listOf([public6], 'ipv6'), listOf(blocked6, 'ipv6')]

/** Whether an IP address is one of the public internet; nothing else may be asked on behalf of a text somebody else wrote. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !private4.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return global6.check(address, 'ipv6') && !private6.check(address, 'ipv6')
}
