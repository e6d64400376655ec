/** The part of an address that one client can't change at will: all of IPv4, the first 64 bits of IPv6. */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const groups = head ? head.split(':') : [];
  const last = tail ? tail.split(':') : [];
  if (tail !== undefined) while (groups.length + last.length < 8) groups.push('0');
  const network = [...groups, ...last].slice(0, 4);
  return network.map((group) => parseInt(group, 16).toString(16)).join(':');
}
