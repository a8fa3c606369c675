import { matterOf, nameKey, positionRows, type Stance, sideName, stanceOf, type TakenOn } from "../../../linking/index.ts";
import type { PositionsQuery, PositionTable, Speaker } from "../../archive.ts";
import { nearestSides } from "../commitments/index.ts";
import { firstTold } from "../commitments/said.ts";
import type { Db } from "../connection.ts";
import { type Asked, type Search, statementsAsked } from "./asked.ts";
import { columnsOf, OTHER } from "./columns.ts";

/** How many parties have a row: a person reads them. */
const MOST_ROWS = 200;

/** Where parties stand to a question. Throws `bad-query`, and `not-found` where there is no such commitment. */
export async function positionsIn(db: Db, query: PositionsQuery, search: Search): Promise<PositionTable> {
  const { asked, more } = await statementsAsked(db, query, search);
  const stances = asked.flatMap((one) => {
    const stance = stanceOf(one.entry.act.main, one.entry.words, one.laidTo.length > 0, one.ofOthers);
    return stance === null || one.entry.by.length === 0 ? [] : [{ ...one, stance }];
  });
  // What a copy or another article tells again was said once.
  const once = await firstTold(
    db,
    stances.map(({ entry }) => entry.id),
  );
  const taking = stances.filter(({ entry }) => once.has(entry.id));
  const { columns, columnOf } = await columnsOf(db, taking);
  const keys = columns.map(({ kind, id }) => `${kind} ${id}`);
  const nearest = await nearestSides(
    db,
    taking.flatMap(({ entry, day }) =>
      entry.by.flatMap(({ side, kind, party }) => (!side && kind === "person" && party !== null ? [{ party, day: day || null }] : [])),
    ),
  );
  const sided = (speaker: Speaker, { day, deniedFor }: Asked): Speaker => ({
    ...speaker,
    side: speaker.side ?? nearest(speaker.party ?? "", day || null)?.side ?? deniedFor,
  });
  const taken = taking.flatMap((one) => {
    const on = columnOf(one);
    return one.entry.by.map((speaker, at) => takenBy(one, sided(speaker, one), at, query.by ?? "party", keys.includes(on) ? on : OTHER));
  });
  const rows = positionRows(taken, keys);
  return { columns, rows: rows.slice(0, MOST_ROWS), statements: taking.length, more: more || rows.length > MOST_ROWS };
}

/** What words are about, by kinds: what no incident and no topic joins is on one matter only where a kind is shared. */
function kindsIn(words: string): string[] {
  const { deeds, things } = matterOf(words);
  return [...things.keys(), ...deeds.keys()];
}

function takenBy(
  { entry, day, laidTo, stance }: Asked & { readonly stance: Stance },
  { name, named, side = null, party }: Speaker,
  at: number,
  by: NonNullable<PositionsQuery["by"]>,
  on: string,
): TakenOn {
  const { capture, source, cue, content } = entry;
  const start = [...source, ...cue, ...content].reduce((least, [from]) => Math.min(least, from), Number.MAX_SAFE_INTEGER);
  const unlinked = side === null ? `${capture} ${entry.speakers[at]}` : `${side} ${nameKey("organization", name)}`;
  const bySide = by === "side" && side !== null && side.startsWith("state ");
  return {
    ...{ key: bySide ? side : (party ?? unlinked), name: bySide ? sideName(side) : name, party: bySide ? null : party, side },
    ...{ named: bySide || named, stance, to: stance === "attributes" || stance === "charges" ? laidTo : [] },
    ...{ statement: entry.id, date: entry.date, day, sure: entry.sure, on },
    matter: [...(on === OTHER ? [] : [on]), ...kindsIn(entry.words.content)],
    place: `${capture} ${String(start).padStart(9, "0")}`,
  };
}
