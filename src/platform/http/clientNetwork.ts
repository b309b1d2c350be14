import { isIPv6 } from 'node:net'

/** A person at this machine, or a proxy that TRUSTED_PROXIES does not count: then the address is everybody's, and no sender's. */
export function isThisMachine(network: string): boolean {
  return network.startsWith('127.') || network === networkOf('::1')
}

/** What one sender can change at will counts as one: the address, of IPv6 its first 64 bits. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const zeros = plain.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
