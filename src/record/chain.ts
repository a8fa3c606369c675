import type { Hop } from "./statement.ts";

/**
 * The links of a sourcing chain, from the outlet to who speaks. Those who speak a statement together are one link: neither told the other. `speakers` are the statement's,
 * as its hops name parties.
 */
export function linksOf(sourcing: readonly Hop[], speakers: readonly string[]): (readonly [Hop, ...Hop[]])[] {
  const links: [Hop, ...Hop[]][] = [];
  let together = false;
  for (const hop of sourcing) {
    const speaks = speakers.length > 1 && hop.party !== null && speakers.includes(hop.party);
    if (speaks && together) links.at(-1)!.push(hop);
    else links.push([hop]);
    together = speaks;
  }
  return links;
}
