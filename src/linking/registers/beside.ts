import { daysSince } from "../days.ts";
import { nameKey } from "../parties/names.ts";

/** What a register asserts of an incident, as far as comparing asks. Dates are days, months or years. */
export interface Registered {
  readonly name: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly victims: readonly string[];
  readonly actors: readonly string[];
  readonly actorStates: readonly string[];
}

/** What articles tell of an incident, as far as comparing asks. */
export interface Told {
  readonly names: readonly string[];
  readonly victims: readonly string[];
  readonly actors: readonly string[];
  /** Sides of those it is laid to: "state varenia". */
  readonly sides: readonly string[];
  /** The first and last days that its dates can mean; of the first article, where none is told. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Words of names that many have: alone they make nothing one. */
const COMMON =
  /^(?:the|of|and|for|in|on|at|to|a|an|ministry|department|government|office|agency|company|group|national|hack|attack|breach|campaign|operation|data)$/;

/** Days by which a register's dates and those of articles may differ: registers often have the day of disclosure, or a month. */
const APART = 62;

/**
 * Why an entry of a register may be of an incident that articles tell: a name or a victim in common, at no other time; a doer in common says so too, but is not
 * enough. Null where nothing speaks for it. Never more than "may": the register's words stay the register's.
 */
export function besideOf(told: Told, entry: Registered): string | null {
  const days = gapOf(told, entry);
  if (days !== null && days > APART) return null;
  const when = days === null ? "its dates are not known" : days <= 0 ? "the same time" : `${days} days apart`;
  const name = told.names.find((one) => sameName(one, entry.name));
  if (name !== undefined) return `both are called “${name}”; ${when}`;
  const victim = told.victims.find((one) => entry.victims.some((other) => sameName(one, other)));
  const actor = told.actors.find((one) => entry.actors.some((other) => sameName(one, other)));
  const side = entry.actorStates.find((state) => told.sides.includes(`state ${nameKey("state", state)}`));
  const by = actor ?? side;
  if (victim !== undefined && days !== null) return `both of ${victim}${by === undefined ? "" : `, laid to ${by}`}; ${when}`;
  const named = told.victims.find((one) => sameName(one, entry.name));
  return named !== undefined && by !== undefined && days !== null ? `the register's title has ${named}, laid to ${by}; ${when}` : null;
}

/** Whether one name has the other in it, word for word, and they share a word that says something. */
function sameName(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const [short, long] = words.length <= others.length ? [words, others] : [others, words];
  if (!short.some((word) => word.length > 2 && !COMMON.test(word))) return false;
  const at = long.findIndex((_, index) => short.every((word, step) => long[index + step] === word));
  return at >= 0 && (short.length > 1 || long.length === 1 || short[0]!.length > 5);
}

function wordsOf(name: string): string[] {
  return (nameKey("organization", name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== "s");
}

/** How many days lie between what is told and what is registered; none or fewer where they can be one, null where one has no date. */
function gapOf({ earliest, latest }: Told, { start, end }: Registered): number | null {
  const from = start ?? end;
  if (from === null || earliest === null || latest === null) return null;
  return Math.max(daysSince(firstDay(from)) - daysSince(latest), daysSince(earliest) - daysSince(lastDay(end ?? from)));
}

function firstDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-01-01` : edtf.length === 7 ? `${edtf}-01` : edtf;
}

function lastDay(edtf: string): string {
  return edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-28` : edtf;
}
