import type { Citation } from "../citing/index.ts";
import { counted } from "./entry-text.ts";
import { oneLine, safe } from "./output.ts";

/** How many places of one quotation are printed. */
const PLACES = 3;

/** A citation as `--json` prints it: statements are called by their ids. */
export function printableCitation({ record, ...citation }: Citation): Record<string, unknown> {
  const places = record?.places.map(({ statements, ...place }) => ({ ...place, statements: statements.map(({ id }) => id) }));
  return { ...citation, record: record && { ...record, places } };
}

/** A citation in a few lines: how it stands, its words, by whom the record has them, and where. */
export function citationLines({ quotation, speakers, verdict, why, record }: Citation): string[] {
  const who = speakers.map(({ name }) => oneLine(name, 60)).join(" and ");
  const head = `${verdict.padEnd(13)} “${oneLine(quotation.text, 200)}”${who === "" ? "" : ` (${who})`}`;
  const indent = " ".repeat(14);
  if (!record) return [head, `${indent}${safe(why)}`];
  const by = record.by.map(({ name }) => oneLine(name, 60)).join(" and ") || "nobody recorded as speaker";
  const origins = [
    `${record.more ? "more than " : ""}${counted(record.articles, "article")}`,
    counted(record.origins, "origin"),
    ...(record.onUnnamedOnly > 0 ? [`${record.onUnnamedOnly} on unnamed sources only`] : []),
    ...(record.unknown > 0 ? [`${record.unknown} of unknown lineage`] : []),
  ];
  const where = record.places.slice(0, PLACES).map(({ title, publisher, published, capture, address, found: { spans } }) => {
    const at = spans.map(([start, end]) => `${start}-${end}`).join(", ");
    const named = [oneLine(title ?? "untitled", 70), publisher && oneLine(publisher, 40), published].filter((part) => part).join(", ");
    return `${indent}${named} · ${at} in sha256:${capture.slice(0, 12)}${address === null ? "" : ` · ${oneLine(address, 100)}`}`;
  });
  return [head, `${indent}${safe(why)}`, `${indent}${[by, ...origins, record.statement].filter((part) => part).join(" · ")}`, ...where];
}
