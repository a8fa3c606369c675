import { CLAIMING, type Claim, claimKeys, type Sided, sidesOf } from "../linking/index.ts";
import type { Incident } from "../record/incident.ts";
import { slice } from "../record/span.ts";
import type { ArticleDraft, Read, StatementDraft } from "./draft.ts";

/** What a statement says of a deed, and what it is found by. */
export interface ClaimDraft {
  readonly statement: string;
  readonly claim: Claim;
  readonly keys: readonly string[];
}

/** How much of one piece of a statement is looked at, in UTF-16 code units. */
const LONGEST = 1_500;

/** How many statements of one article are laid beside commitments: more is a page gone wrong. */
const MOST = 2_000;

/** What an article's statements say that was done or was not, by whom, to whom: what scopes of commitments are asked of. A pure function of its record. */
export function claimsIn(read: Read, record: ArticleDraft): ClaimDraft[] {
  const parties = new Map<string, Sided>(record.parties.map((party) => [party.id, party]));
  const incidents = new Map(read.findings.incidents.map((incident) => [incident.id, incident]));
  const promising = new Set(record.statements.filter(({ entry }) => isPromise(entry)).map(({ entry }) => entry.id));
  const carrying = new Set(record.statements.flatMap(({ entry }) => (promising.has(entry.id) && entry.within ? [entry.within] : [])));
  return (
    record.statements
      .filter(({ standing, entry }) => standing !== "rejected" && CLAIMING.has(entry.act.main))
      // What tells of a promise says nothing of a deed.
      .filter(({ entry: { id, refersTo } }) => !promising.has(id) && !carrying.has(id) && !refersTo.some((to) => promising.has(to)))
      .slice(0, MOST)
      .flatMap((draft) => {
        const claim = claimOf(read, draft, parties, incidents.get(draft.entry.incident ?? ""));
        const keys = claimKeys(claim);
        return keys.length > 0 ? [{ statement: draft.entry.id, claim, keys }] : [];
      })
  );
}

function isPromise({ commitment, act }: StatementDraft["entry"]): boolean {
  return commitment !== null || act.main === "assurance" || act.main === "agreement";
}

function claimOf(
  read: Read,
  { entry, dateKey }: StatementDraft,
  parties: ReadonlyMap<string, Sided>,
  incident: Incident | undefined,
): Claim {
  const { act, deed } = entry;
  const speakers = sidesOf(parties, entry.speakers);
  const told = sidesOf(parties, deed?.by ?? []);
  const near = sidesOf(parties, deed?.near ?? []);
  const laid =
    told.length + near.length > 0
      ? []
      : sidesOf(
          parties,
          (incident?.actors ?? []).map(({ party }) => party),
        );
  const own = (act.main === "denial" || act.main === "admission") && told.length === 0 ? speakers : [];
  const actors = own.length > 0 ? own : told;
  return {
    ...{ act: act.main, speakers, actors },
    // Who an incident is laid to elsewhere is not who this statement says did it.
    behind: [...new Set([...near, ...(own.length > 0 ? [] : laid)])].filter((side) => !actors.includes(side)),
    targets: sidesOf(parties, deed?.to ?? []),
    words: [...entry.content, ...entry.about].map((span) => slice(read.text, span).slice(0, LONGEST)).join(" … "),
    day: dateKey === "" ? null : dateKey,
  };
}
