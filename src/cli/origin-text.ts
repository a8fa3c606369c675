import type { OriginArticle, OriginEntry, StoryChanged } from "../archive/index.ts";
import { dated } from "./dated.ts";
import { counted } from "./entry-text.ts";
import { oneLine, safe } from "./output.ts";

/** How wide a changed sentence may be, in UTF-16 code units. */
const WIDTH = 400;

/** An origin with its articles, how each leads there, and what each changed. */
export function originText({ id, name, root, title, articles, review, members }: OriginEntry): string {
  const head = [
    oneLine(title ?? "untitled"),
    `  id        ${id}`,
    `  whose     ${safe(name ?? "lineage unknown")}`,
    `  root      ${root === null ? "none of its own articles was found" : `sha256:${root}`}`,
    `  articles  ${counted(articles, "article")}${review ? ", so many that a person should look whether they are one" : ""}`,
  ];
  return `${[...head, "", ...members.entries.flatMap(articleLines)].join("\n")}\n`;
}

function articleLines({ capture, title, publisher, published, lineage, why, changed }: OriginArticle): string[] {
  return [
    [dated(published), oneLine(publisher ?? "publisher unknown", 60), lineage].join(" · "),
    `  ${oneLine(title ?? "untitled", 120)}`,
    `  ${oneLine(why, 300)}`,
    ...(changed ? changedLines(changed) : []),
    `  sha256:${capture}`,
    "",
  ];
}

/** What a story changed: how much, and sentence by sentence; in one that is altered what is gone stands in [- -], what is new in {+ +}. */
function changedLines({ same, added, leftOut, altered, moved, shown }: StoryChanged): string[] {
  const all = added + leftOut + altered + moved;
  if (all === 0) return [];
  return [
    `  of its sentences ${same} as in the root, ${altered} altered, ${moved} moved, ${added} added; ${leftOut} left out`,
    ...shown.map(
      ({ kind, runs }) => `    ${SIGNS[kind]} ${oneLine(runs.map((run) => (kind === "altered" ? marked(run) : run.text)).join(""), WIDTH)}`,
    ),
    ...(all > shown.length ? [`    … and ${all - shown.length} more`] : []),
  ];
}

const SIGNS = { added: "+", "left out": "-", altered: "~", moved: ">" } as const;

function marked({ text, how }: StoryChanged["shown"][number]["runs"][number]): string {
  if (how === "same") return text;
  return how === "differs" ? `{+${text}+}` : `[-${text}-] `;
}
