import { basename } from "node:path";
import { parseArgs } from "node:util";
import { engineName, ran } from "./command.ts";
import { scoreSpeakers } from "./speaking/score.ts";
import { percent, type Row, table } from "./table.ts";

const USAGE = "npm run bench:speakers -- --data DIR --labels FILE ...";

/** `npm run bench:speakers`: whether who is said to speak is the one whom a person took the words for, of what is sure and of what is not. */
await ran(USAGE, () => {
  const { values } = parseArgs({ options: { data: { type: "string" }, labels: { type: "string", multiple: true } } });
  const { data, labels } = values;
  if (data === undefined || labels === undefined) return null;
  const reports = labels.map((file) => {
    const { missing, byReason } = scoreSpeakers(data, file);
    const rows = [...byReason].map(([reason, { sure, open }]): Row => [reason, share(sure), share(open)]);
    const none = missing === 0 ? "" : `\n${missing} are no statements any more.`;
    return `${basename(file)}\n${table([["drawn as", "sure: right of all", "not sure"], ...rows])}${none}`;
  });
  return [engineName(), ...reports].join("\n\n");
});

function share({ right, all }: { right: number; all: number }): string {
  return `${percent(all === 0 ? null : right / all)} (${right} of ${all})`;
}
