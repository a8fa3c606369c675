import { BlockList, isIP } from "node:net";

/**
 * Addresses that are not of the public internet, by IANA's registries of special purposes: this machine, private networks, what a
 * link or a carrier gives, clouds' own services (169.254.169.254 is link-local, fd00:ec2::254 unique local), documentation, benchmarks, multicast.
 */
const NOT_PUBLIC = new BlockList();
for (const [net, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  NOT_PUBLIC.addSubnet(net, prefix, "ipv4");

/** Of version 6 the global unicast addresses are public, and of these not the ones that stand for something else. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet("2000::", 3, "ipv6");
const SPECIAL = new BlockList();
SPECIAL.addSubnet("2001::", 23, "ipv6");
SPECIAL.addSubnet("2001:db8::", 32, "ipv6");
SPECIAL.addSubnet("3fff::", 20, "ipv6");

/** Whether an IP address, however it is written, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 4) return !NOT_PUBLIC.check(bare, "ipv4");
  if (isIP(bare) !== 6) return false;
  const inner = embeddedV4(bare);
  if (inner !== null) return isPublicAddress(inner);
  return GLOBAL.check(bare, "ipv6") && !SPECIAL.check(bare, "ipv6");
}

/** The address of version 4 that one of version 6 leads to: mapped (::ffff:0:0/96), translated (64:ff9b::/96) and 6to4 (2002::/16). */
function embeddedV4(address: string): string | null {
  const groups = groupsOf(address);
  const [a = 0, b = 0, c = 0] = groups;
  const zeros = (from: number, to: number) => groups.slice(from, to).every((group) => group === 0);
  if (a === 0x2002) return dotted(b, c);
  const mapped = zeros(0, 5) && groups[5] === 0xffff;
  const compatible = zeros(0, 6) && (groups[6] !== 0 || groups[7]! > 1);
  const translated = a === 0x64 && b === 0xff9b && zeros(2, 6);
  return mapped || compatible || translated ? dotted(groups[6]!, groups[7]!) : null;
}

/** The eight groups of an address of version 6. The URL parser writes each in its one short form. */
function groupsOf(address: string): number[] {
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = "", right] = short.split("::");
  const numbers = (part: string) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  if (right === undefined) return numbers(left);
  const [head, tail] = [numbers(left), numbers(right)];
  return [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

function dotted(high: number, low: number): string {
  return `${high >> 8}.${high & 0xff}.${low >> 8}.${low & 0xff}`;
}
