import { isPrivateRole, ownerOf, type PartyLink, sideOf } from "../linking/index.ts";
import type { PartyKind } from "../record/party.ts";
import type { ArticleDraft } from "./draft.ts";

/** What an article says of a party, by what it says: a public role with the day from which it is known, everything else by itself. */
export type Value =
  | readonly [of: "name" | "called" | "role" | "country" | "state" | "side" | "offer" | "hint", value: string]
  | readonly [of: "day", role: string, day: string];

/** What one article gives to a key over articles. */
export interface Share extends PartyLink {
  readonly kind: PartyKind;
  /** How many sure statements it makes there. */
  readonly statements: number;
  /** Each value once. */
  readonly values: readonly Value[];
}

/** What an article gives to each key over articles that its parties have. */
export function sharesOf({ parties, known, day, statements }: ArticleDraft): Share[] {
  const shares = new Map<string, Share>();
  for (const party of parties) {
    const { id, link, kind, name, roles, country, state } = party;
    if (!link) continue;
    const { called, offers, hints } = known.get(id)!;
    const owner = ownerOf({ country, state });
    // Of others than people whose side it is says the key.
    const side = kind === "person" ? sideOf(party) : null;
    const values: Value[] = [
      ["name", name],
      ...called.map((one) => ["called", one] as const),
      ...roles
        .filter(({ text }) => kind !== "person" || !isPrivateRole(text))
        .flatMap(({ text }) => [["role", text] as const, ...(day === "" ? [] : [["day", text, day] as const])]),
      ...(country ? [["country", country] as const] : []),
      ...(owner === null ? [] : [["state", owner] as const]),
      ...(side === null ? [] : [["side", side] as const]),
      ...offers.map((offer) => ["offer", offer] as const),
      ...hints.map((hint) => ["hint", hint] as const),
    ];
    const before = shares.get(link.id);
    shares.set(link.id, { ...link, kind, statements: 0, values: unique([...(before?.values ?? []), ...values]) });
  }
  for (const { standing, speakers } of statements) {
    if (standing !== "sure") continue;
    for (const id of new Set(speakers.flatMap(({ link }) => link?.id ?? []))) {
      const share = shares.get(id)!;
      shares.set(id, { ...share, statements: share.statements + 1 });
    }
  }
  return [...shares.values()];
}

function unique(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
