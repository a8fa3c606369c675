import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../../src/english/index.ts";
import { threatGroups, threatGroupsNamed } from "../../../src/knowledge/index.ts";
import { trained } from "../../../src/pipeline/weights.ts";
import { percent, type Row, table } from "../../table.ts";

/** A name of a threat group in its sentence, with the group that people linked it to. */
interface Mention {
  readonly mention: string;
  readonly _context_left: string;
  readonly _context_right: string;
  readonly label_title: string;
  readonly entity_type: string;
}

/** Names of threat groups in AnnoCTR's dev part: which are found, and whether the tables lead them to the group that people linked them to. */
export function groupsReport(data: string): string {
  const mentions = readFileSync(join(data, "cyber/annoctr/linking_mitre_only/dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Mention => JSON.parse(line))
    .filter(({ entity_type }) => entity_type === "GROUP");
  const judged = mentions.map((mention) => ({ found: foundIn(mention), known: isKnown(mention.label_title), ...linkOf(mention) }));
  const found = judged.filter((one) => one.found);
  const linked = found.filter((one) => one.linked);
  const right = linked.filter((one) => one.right).length;
  const rows: Row[] = [
    ["", ""],
    ["names of groups", String(mentions.length)],
    ["found as a threat group", percent(found.length / mentions.length)],
    ["groups that the tables have", percent(judged.filter((one) => one.known).length / mentions.length)],
    ["linked: right of linked", percent(linked.length === 0 ? null : right / linked.length)],
    ["linked: right of all", percent(right / mentions.length)],
  ];
  return ["Threat groups: names of AnnoCTR's dev part, linked to the tables' groups", table(rows)].join("\n\n");
}

function foundIn({ mention, _context_left: before, _context_right: after }: Mention): boolean {
  const [start, end] = [before.length, before.length + mention.length];
  const { names } = parse(before + mention + after, trained());
  return names.some(({ class: is, span }) => is === "threat-group" && span[0] < end && start < span[1]);
}

/** Whether the tables have the words as a name of a group, and one of these groups is called as people say. */
function linkOf({ mention, label_title: wanted }: Mention): { linked: boolean; right: boolean } {
  const rows = threatGroupsNamed(mention.replace(/^the /i, ""));
  const groups = new Set(rows.map(({ group, sources }) => JSON.stringify([group, sources])));
  const calls = threatGroups().filter((row) => groups.has(JSON.stringify([row[0]!.group, row[0]!.sources])));
  return { linked: rows.length > 0, right: calls.some((row) => row.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())) };
}

function isKnown(group: string): boolean {
  return threatGroupsNamed(group).length > 0;
}
