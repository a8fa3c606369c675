import { canonical } from "../../record/canonical.ts";
import type { Decision, Reading } from "../../record/decision.ts";
import type { DecisionEntry } from "../entries/decision.ts";
import type { Round } from "../entries/round.ts";

/** The readings of one statement in one round. */
export interface Readings {
  readonly statement: string;
  readonly round: string;
  /** How many there are to be. */
  readonly of: number;
  /** Those that were not taken back, of each reader the latest, in the order in which they came. */
  readonly readings: readonly Reading[];
  /** `open`: some are not in yet, and nobody sees another's; `agreed` and `differ`: all are in, and nothing settles them; `settled`: something does. */
  readonly state: "open" | "agreed" | "differ" | "settled";
  /** The decision that settles them and stands. */
  readonly settledBy: Decision | null;
}

/** The readings among decisions, in the order of the first of each statement. */
export function readingsIn(decisions: readonly Pick<DecisionEntry, "decision" | "standing">[]): readonly Readings[] {
  const groups = new Map<string, Reading[]>();
  const settled = new Map<string, Decision>();
  for (const { decision, standing } of decisions) {
    if (standing === "undone") continue;
    if (decision.kind === "reading") {
      const key = keyOf(decision);
      groups.set(key, [...(groups.get(key) ?? []).filter(({ by }) => by !== decision.by), decision]);
    } else if ("settles" in decision) for (const id of decision.settles ?? []) settled.set(id, decision);
  }
  return [...groups.values()].map((readings) => {
    const [{ statement, round, of }] = readings as [Reading];
    const settledBy = readings.map(({ id }) => settled.get(id)).find((one) => one !== undefined) ?? null;
    return { statement, round, of, readings, settledBy, state: stateOf(readings, of, settledBy) };
  });
}

function stateOf(readings: readonly Reading[], of: number, settledBy: Decision | null): Readings["state"] {
  if (settledBy) return "settled";
  if (readings.length < of) return "open";
  return agree(readings) ? "agreed" : "differ";
}

/** Whether readings say the very same: the same verdict, and the same change. */
export function agree(readings: readonly Reading[]): boolean {
  const said = readings.map(({ verdict, change = {} }) => canonical({ verdict, change }));
  return said.every((one) => one === said[0]);
}

/** What somebody has to settle: what was read otherwise, what agrees and is not decided, and what was not read by all before its round ended. */
export function readingsToSettle(
  decisions: readonly Pick<DecisionEntry, "decision" | "standing">[],
  rounds: readonly Pick<Round, "id" | "open">[],
): readonly Readings[] {
  const open = new Set(rounds.filter((round) => round.open).map(({ id }) => id));
  return readingsIn(decisions).filter(
    ({ state, round }) => state === "differ" || state === "agreed" || (state === "open" && !open.has(round)),
  );
}

/**
 * The readings that nobody but their reader may see yet, those that were taken back among them: by their ids, who made them. In a round that does not go on, or is
 * not of this archive, nobody is waited for.
 */
export function hiddenReadings(
  decisions: readonly Pick<DecisionEntry, "decision" | "standing">[],
  rounds: readonly Pick<Round, "id" | "open">[],
): ReadonlyMap<string, string> {
  const open = new Set(rounds.filter((round) => round.open).map(({ id }) => id));
  const known = new Set(
    readingsIn(decisions)
      .filter(({ state }) => state !== "open")
      .map(keyOf),
  );
  const hidden = decisions.flatMap(({ decision }) =>
    decision.kind === "reading" && open.has(decision.round) && !known.has(keyOf(decision)) ? [[decision.id, decision.by] as const] : [],
  );
  return new Map(hidden);
}

const keyOf = ({ round, statement }: Pick<Readings, "round" | "statement">): string => `${round} ${statement}`;
