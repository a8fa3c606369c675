import type { Command } from "commander";
import type { Archive, DecisionOrder } from "../../archive/index.ts";
import type { Decision } from "../../record/decision.ts";
import { json, line, oneLine } from "../output.ts";
import { archiveOption, byOption } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

/** What every command that decides takes. */
export interface DecideOptions {
  readonly archive: string;
  readonly by: string;
  readonly note?: string;
  readonly json?: boolean;
}

/** What is decided, without who decides and when. */
export type Choice = DecisionOrder extends infer Order ? (Order extends DecisionOrder ? Omit<Order, "by" | "at" | "note"> : never) : never;

/** Adds the options of every command that decides. */
export function decidingOptions(command: Command): Command {
  return command
    .addOption(byOption())
    .option("--note <words>", "a note kept with the decision")
    .option("--json", "print JSON")
    .addOption(archiveOption());
}

/** Decides once, and says what was appended. */
export function decide(options: DecideOptions, choose: (archive: Archive) => Promise<Choice>): Promise<void> {
  return decideAll(options, async (archive) => [await choose(archive)]);
}

/** Decides several things one after another, and says what was appended. Where one is refused, those before it stand. */
export async function decideAll(options: DecideOptions, choose: (archive: Archive) => Promise<readonly Choice[]>): Promise<void> {
  await withArchive(options.archive, {}, async (archive) => {
    for (const choice of await choose(archive)) {
      const order = { ...choice, by: options.by, at: new Date().toISOString(), note: options.note ?? null } as DecisionOrder;
      const decision = await archive.decide(order);
      await (options.json
        ? json(decision)
        : line(`${decision.id}: ${decision.kind} ${subjectOf(decision)} by ${oneLine(decision.by, 60)}`));
    }
  });
}

/** What a decision is about, on one line: the statement, the decision it takes back, or the words that it holds to be one or not. */
export function subjectOf(decision: Decision): string {
  if (decision.kind === "undo") return decision.undoes;
  if ("statement" in decision) return decision.statement;
  const words = decision.mentions.map(({ exact, capture }) => `“${oneLine(exact, 60)}” (${capture.slice(0, 8)})`);
  if (decision.kind === "merge") return words.join(" and ");
  return decision.out ? `${words.slice(1).join(", ")} from ${words[0]}` : words.join(" from ");
}
