import type { LinkDecision } from "../../record/decision.ts";
import { idOf } from "../../record/id.ts";
import type { Party } from "../../record/party.ts";
import { anchor, type Selector } from "../../record/selector.ts";
import type { Formerly, PartyLink } from "./link.ts";

/** The party of an article that a mention names: the one with a mention that shares most with its words; null where the words are gone or name nobody. */
export function partyAt<P extends Pick<Party, "mentions">>(text: string, mention: Selector, parties: readonly P[]): P | null {
  const span = anchor(text, mention);
  if (!span) return null;
  let best: { party: P; score: number } | null = null;
  for (const party of parties)
    for (const { span: at, type } of party.mentions) {
      const shared = Math.min(at[1], span[1]) - Math.max(at[0], span[0]);
      if (shared <= 0) continue;
      const score = 4 * shared - (at[1] - at[0]) + (type === "name" ? 1 : 0);
      if (!best || score > best.score) best = { party, score };
    }
  return best?.party ?? null;
}

/** The id of the party that a person took out of another: called by the first of the mentions taken out, by capture and words. */
export function apartId({ mentions }: Pick<LinkDecision, "mentions">): string {
  const [first] = mentions
    .slice(1)
    .map(({ capture, exact }) => [capture, exact] as const)
    .sort((one, other) => (one.join(" ") < other.join(" ") ? -1 : 1));
  return idOf("p", ["apart", ...first!]);
}

/** An article's parties with those taken out that people split off, in the order in which they decided; of one party the last decision counts. */
export function splitOff<P extends Pick<Party, "id" | "mentions"> & { readonly link: PartyLink | null }>(
  { capture, text }: { readonly capture: string; readonly text: string },
  parties: readonly P[],
  decisions: readonly LinkDecision[],
): P[] {
  const taken = new Map<string, Formerly[]>();
  for (const decision of decisions) {
    if (decision.kind !== "split" || !decision.out || decision.of !== "party") continue;
    for (const mention of decision.mentions.slice(1)) {
      const party = mention.capture === capture ? partyAt(text, mention, parties) : null;
      if (!party?.link) continue;
      const was = taken.get(party.id) ?? [{ id: party.link.id, since: null }];
      taken.set(party.id, [...was, { id: apartId(decision), since: decision.id }]);
    }
  }
  return parties.map((party) => {
    const was = taken.get(party.id);
    if (!party.link || !was) return party;
    const { id } = was.at(-1)!;
    return { ...party, link: { ...party.link, id, named: id, asks: null, was } };
  });
}

/**
 * Whom a decision means that names a party: as it was when that was decided, since who was taken out of a party later is not whom an older decision spoke of.
 * `isLater` tells of a decision whether it was made after this one.
 */
export function meantThen({ id, was }: PartyLink, isLater: (decision: string) => boolean): string {
  return was?.findLast(({ since }) => since === null || !isLater(since))?.id ?? id;
}
