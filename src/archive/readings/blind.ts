import type { Archive, DecisionEntry, DecisionFilter, ExportEntry } from "../archive.ts";
import { hiddenReadings } from "./readings.ts";

/**
 * An archive as a reviewer sees it: without what others read while not all readings of the statement are in. Whoever has the file itself sees everything;
 * this is for those who look at it through a program.
 */
export function blindFor(archive: Archive, name: string): Archive {
  const hidden = async (filter: DecisionFilter = {}) => {
    const all = await archive.decisions({ ...filter, kinds: ["reading", "accept", "reject", "amend"] });
    const rounds = all.some(isReading) ? await archive.rounds() : [];
    return new Set([...hiddenReadings(all, rounds)].filter(([, by]) => by !== name).map(([id]) => id));
  };
  return {
    ...archive,
    async decisions(filter) {
      const found = await archive.decisions(filter);
      if (!found.some(isReading)) return found;
      // What stands on one statement or in one article tells of its readings, and costs less than all.
      const without = await hidden(
        filter?.statement ? { statement: filter.statement } : filter?.capture ? { capture: filter.capture } : {},
      );
      return found.filter(({ decision }) => !without.has(decision.kind === "undo" ? decision.undoes : decision.id));
    },
    async *export(choice) {
      let without: ReadonlySet<string> | null = null;
      for await (const entry of archive.export(choice)) {
        if (entry.type === "decision" && (entry.kind === "reading" || entry.kind === "undo")) {
          without ??= await hidden();
          if (without.has(nameOf(entry))) continue;
        }
        yield entry;
      }
    },
  };
}

const isReading = ({ decision }: DecisionEntry): boolean => decision.kind === "reading";

/** The decision that an exported one is, or takes back. */
const nameOf = ({ id, kind, undoes }: ExportEntry): string => (kind === "undo" ? String(undoes) : id);
