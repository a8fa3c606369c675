import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Coder, coderOf, programOf } from "./acting/labels.ts";
import { scorePassages } from "./acting/passages.ts";
import { ploverReport } from "./acting/plover.ts";
import { labelsReport, passagesReport } from "./acting/report.ts";
import { engineName, ran } from "./command.ts";

const USAGE = "npm run bench:acts -- [--data DIR [--sheet FILE --labels FILE ...]] [--passages FILE]";

/** `npm run bench:acts`: acts and what goes with them, against PLOVER's records, people's labels and invented passages. */
await ran(USAGE, () => {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      sheet: { type: "string" },
      labels: { type: "string", multiple: true },
      passages: { type: "string" },
    },
  });
  const { data, sheet, labels = [], passages } = values;
  if (data === undefined && passages === undefined) return null;
  const coders = new Map<string, Coder>(labels.map((path) => [basename(path, ".jsonl"), coderOf(path)]));
  if (data !== undefined && sheet !== undefined) coders.set("onrecord", programOf(sheet, data));
  return [
    engineName(),
    ...(data === undefined || sheet !== undefined ? [] : [ploverReport(data)]),
    ...(coders.size > 1 ? [labelsReport(coders)] : []),
    ...(passages === undefined ? [] : [passagesReport(scorePassages(passages))]),
  ].join("\n\n");
});
