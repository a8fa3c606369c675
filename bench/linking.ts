import { parseArgs } from "node:util";
import { OnrecordError } from "../src/record/index.ts";
import { engineName, ran } from "./command.ts";
import { citations } from "./linking/citations.ts";
import { copies } from "./linking/copies.ts";
import { cost } from "./linking/cost.ts";
import { curve } from "./linking/curve.ts";
import type { Part } from "./linking/part.ts";
import { parties } from "./linking/parties.ts";
import { real } from "./linking/real.ts";
import { relations } from "./linking/relations.ts";
import { scope } from "./linking/scope.ts";
import { stories } from "./linking/stories.ts";
import { tellings } from "./linking/tellings.ts";

/** What is measured, in the order of the report: a file a part. */
const PARTS: readonly Part[] = [copies, real, curve, parties, tellings, citations, scope, relations, stories, cost];

const MOST_ENTRIES = 1_000_000;

/** `npm run bench:linking`: how well entries of many articles are put together, and what adding one costs in a small and in a large archive. */
await ran("npm run bench:linking -- [--data DIR] [--only PART ...] [--entries N] [--held]", async () => {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      only: { type: "string", multiple: true },
      entries: { type: "string" },
      held: { type: "boolean" },
    },
  });
  const entries = Number(values.entries ?? MOST_ENTRIES);
  if (!Number.isInteger(entries) || entries < 1) return null;
  const reports: string[] = [];
  for (const part of chosen(values.only ?? PARTS.map(({ name }) => name))) {
    const report = await part.report({ data: values.data ?? null, entries, half: values.held ? "held" : "dev" });
    reports.push(report ?? `${part.name}: wants a corpus, see bench/README.md`);
  }
  return [`${engineName()}; node ${process.version}`, ...reports].join("\n\n\n");
});

function chosen(names: readonly string[]): Part[] {
  return names.map((name) => {
    const part = PARTS.find((one) => one.name === name);
    if (!part)
      throw new OnrecordError("bad-part", `Expected one of ${PARTS.map((one) => one.name).join(", ")}, not \`${name}\`.`, { name });
    return part;
  });
}
