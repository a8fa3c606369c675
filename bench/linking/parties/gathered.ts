import { joinNodes, knownBy, type Linkable, linkParty, meantAmong, type PartyLink } from "../../../src/linking/index.ts";
import type { Party } from "../../../src/record/party.ts";
import { slice } from "../../../src/record/span.ts";

/** A text and the parties that were found in it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  readonly parties: readonly Party[];
}

/**
 * The party over all texts of each party of each, by the text's name and the party's id, as every store must come to have them; null where
 * it stays inside its text.
 */
export function gathered(texts: readonly Told[]): ReadonlyMap<string, string | null> {
  const linked = texts.flatMap(({ name, text, parties }) =>
    parties.map((party) => {
      const called = party.mentions.filter(({ type }) => type === "name").map(({ span }) => slice(text, span));
      const linkable: Linkable = { ...party, called };
      return { key: keyOf(name, party.id), linkable, link: linkParty(linkable) };
    }),
  );
  const offered = new Map<string, Set<string>>();
  const hinted = new Map<string, Set<string>>();
  const links = new Map<string, PartyLink>();
  for (const { linkable, link } of linked) {
    if (!link) continue;
    links.set(link.id, link);
    const { offers, hints } = knownBy(linkable, link);
    for (const offer of offers) offered.set(offer, (offered.get(offer) ?? new Set()).add(link.id));
    for (const hint of hints) hinted.set(link.id, (hinted.get(link.id) ?? new Set()).add(hint));
  }
  const only = ({ id, asks }: PartyLink) => {
    const known = asks === null ? [] : [...(offered.get(asks) ?? [])].filter((other) => other !== id);
    const hintsOf = (of: string) => [...(hinted.get(of) ?? [])];
    return meantAmong(
      hintsOf(id),
      known.map((other) => ({ id: other, hints: hintsOf(other) })),
      asks ?? "",
    );
  };
  const joined = joinNodes(
    [...links.values()].map((link) => ({ id: link.id, whole: link.whole, resolves: only(link) })),
    [],
  );
  const party = (link: PartyLink | null) => {
    const head = link && joined.get(link.id)!.head;
    return head !== null && links.get(head)!.whole ? head : null;
  };
  return new Map(linked.map(({ key, link }) => [key, party(link)]));
}

/** What a party of a text is called among all texts. */
export function keyOf(text: string, party: string): string {
  return `${text} ${party}`;
}
