import { sql } from "kysely";
import type { SearchQuery } from "../../archive.ts";
import type { Phrases } from "../../words.ts";
import type { Db } from "../connection.ts";
import { heirOf } from "../former-parties.ts";
import { captureMeant } from "../origins/index.ts";
import type { Chosen } from "./sieve.ts";
import { termsIn } from "./terms.ts";
import type { WithWords } from "./with-words.ts";

/** What a query asks for, with what only the store knows: by numbers. */
export interface Asked {
  readonly chosen: Chosen;
  /** The statements that have the words that are asked for, or stand in the capture; null where neither is asked. */
  readonly among: Int32Array | null;
}

/** Reads a query. Throws `bad-query`. */
export async function askedOf(db: Db, query: SearchQuery, withWords: WithWords): Promise<Asked> {
  const { phrases, chosen } = termsIn(query);
  return {
    chosen: {
      ...chosen,
      ...(query.party !== undefined && { speaking: await speakingOf(db, query.party) }),
      ...(query.onUnnamed === true && { onUnnamed: true }),
      ...(query.origin !== undefined && { captures: await gatheredWith(db, query.origin) }),
    },
    among: await amongOf(db, phrases, query.capture, withWords),
  };
}

async function amongOf(
  db: Db,
  { words, speakers }: { readonly words?: Phrases; readonly speakers?: Phrases },
  capture: string | undefined,
  withWords: WithWords,
): Promise<Int32Array | null> {
  if (capture !== undefined) {
    const { rows } = await sql<{
      seq: number;
    }>`select s.seq from statements s where s.capture = (select seq from captures where sha256 = ${capture})`.execute(db);
    const own = rows.map(({ seq }) => seq);
    if (!words && !speakers) return Int32Array.from(own);
    const found = new Set(await withWords(db, words, speakers));
    return Int32Array.from(own.filter((seq) => found.has(seq)));
  }
  return words || speakers ? withWords(db, words, speakers) : null;
}

/** The sets of parties that speak together of which one is meant by an id; none where it has no page. */
async function speakingOf(db: Db, party: string): Promise<number[]> {
  const { rows } = await sql<{ speaking: number }>`select distinct k.speaking from party_nodes asked
    join parties p on p.id = asked.party and p.paged = 1 join party_nodes n on n.party = p.id join speaking_parties k on k.party = n.id
    where asked.id = ${await heirOf(db, party)}`.execute(db);
  return rows.map(({ speaking }) => speaking);
}

/** The articles of an origin; none where there is no such one. */
async function gatheredWith(db: Db, origin: string): Promise<number[]> {
  const capture = await captureMeant(db, origin);
  const { rows } = await sql<{ capture: number }>`select n.capture from links l join links n on n.centre = l.centre
    where l.kind = 'article' and l.id = ${capture ?? ""}`.execute(db);
  return rows.map(({ capture }) => capture);
}
