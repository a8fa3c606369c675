import { amount, percent, type Row, table } from "../table.ts";
import type { Stage, Stages } from "./stages.ts";
import type { WholeWay } from "./whole-way.ts";

const MEGA = 1e6;

/** The stages in the order that pages take. */
const NAMES: Readonly<Record<Stage, string>> = {
  meeting: "meeting files",
  reading: "reading",
  english: "english",
  statements: "statements",
};

/** The table of one path: each stage alone, what is left for the archive, and the whole way. */
export function report(place: string, stages: Stages, whole: WholeWay): string {
  const { documents, bytes, tokens, seconds } = stages;
  const known = Object.values(seconds).reduce((sum, one) => sum + one, 0);
  const row = (label: string, taken: number): Row => [
    label,
    amount(documents / taken),
    amount(bytes / MEGA / taken),
    amount(tokens / taken),
    amount((1000 * taken) / documents),
    percent(taken / whole.seconds),
  ];
  const rows: Row[] = [
    ["", "documents/s", "MB/s", "tokens/s", "ms/document", "% of the whole"],
    ...(Object.keys(NAMES) as Stage[]).map((stage) => row(NAMES[stage], seconds[stage])),
    ["archive (the rest)", "", "", "", amount((1000 * (whole.seconds - known)) / documents), percent(1 - known / whole.seconds)],
    row("the whole way", whole.seconds),
  ];
  const single: Row[] = [
    ["peak memory, MB", amount(whole.peakMemory / MEGA)],
    ["archive, kB a document", amount(whole.archiveBytes / 1000 / whole.documents)],
    ["archive, times the bytes read", amount(whole.archiveBytes / bytes)],
  ];
  const heading = `${place}: ${documents} documents, ${amount(bytes / MEGA)} MB, ${tokens.toLocaleString("en")} tokens`;
  return [heading, table(rows), table(single)].join("\n\n");
}
