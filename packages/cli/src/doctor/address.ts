import { BlockList, isIP } from 'node:net';

/**
 * Addresses that no label leads to and that a checker must not be talked into opening: this machine, the local network, link-local services of clouds,
 * multicast. Source: IANA special-purpose address registries (RFC 6890).
 */
const INSIDE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  INSIDE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  INSIDE.addSubnet(network, bits, 'ipv6');

/** IPv4 written inside IPv6, `::ffff:127.0.0.1` or `::ffff:7f00:1`. */
const MAPPED = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i;

/** Is this address of the public internet? */
export function isPublicAddress(address: string): boolean {
  const mapped = MAPPED.exec(address);
  if (mapped) {
    const [, dotted, high = '0', low = '0'] = mapped;
    const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16);
    return isPublicAddress(dotted ?? [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255].join('.'));
  }
  const family = isIP(address);
  return family !== 0 && !INSIDE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
