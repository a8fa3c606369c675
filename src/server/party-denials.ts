import type { Archive, StatementEntry } from "../archive/archive.ts";
import type { Act } from "../record/acts.ts";

/** What a party denies, laid beside what it denies. */
export interface PartyDenial {
  readonly statement: StatementEntry;
  /** What is denied. */
  readonly of: StatementEntry;
  readonly why: string;
  readonly sure: boolean;
}

const DENYING: ReadonlySet<Act> = new Set<Act>(["denial", "rejection"]);

/** How many denials, the newest, are laid beside what they deny. */
const MOST = 12;

/** The denials among a party's statements, newest first, each with the attributions and accusations that it meets. */
export async function denialsAmong(archive: Pick<Archive, "related">, said: readonly StatementEntry[]): Promise<readonly PartyDenial[]> {
  const denying = said.filter(({ act }) => DENYING.has(act.main)).slice(0, MOST);
  const related = await Promise.all(denying.map(({ id }) => archive.related(id)));
  return denying.flatMap((statement, at) =>
    related[at]!.filter(({ kind, does }) => kind === "denies" && does).map(({ statement: of, why, sure }) => ({
      statement,
      of,
      why,
      sure,
    })),
  );
}
