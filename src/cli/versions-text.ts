import type { StoryChanged } from "../archive/index.ts";
import type { Version, VersionChanges } from "../pipeline/index.ts";
import type { Reading } from "../reading/index.ts";
import { slice } from "../record/span.ts";
import { oneLine } from "./output.ts";

/** Characters of a sentence that are shown where it is new or gone, and on each side of what is otherwise in it. */
const SHOWN = 160;
const AROUND = 48;

/** Sentences of a version that are shown; JSON has more. */
const MOST = 8;

/** Versions in words, where there is more than one. */
export function versionsText(versions: readonly Version[], own: string): string {
  if (versions.length < 2) return "";
  const lines = versions.flatMap(({ capture, at, changes }, index) => [
    `    ${index + 1}. ${at}  sha256:${capture.slice(0, 12)}${capture === own ? "  (this one)" : ""}${changes ? `: ${summary(changes)}` : ""}`,
    ...(changes ? details(changes) : []),
  ]);
  return `  versions  ${versions.length} of its address\n${lines.join("\n")}\n`;
}

function summary({ title, published, added, removed, notes, story }: VersionChanges): string {
  const counted = (count: number, what: string) => (count === 0 ? [] : [`${count} ${count === 1 ? "sentence" : "sentences"} ${what}`]);
  const parts = [
    ...(title ? ["another headline"] : []),
    ...(published ? [`published ${published[0] ?? "unknown"} before`] : []),
    ...(story ? [...counted(story.altered, "altered"), ...counted(story.added, "new"), ...counted(story.leftOut, "gone")] : []),
    ...(story && story.moved > 0 ? [`${story.moved} moved`] : []),
    ...(!story && added.length + removed.length > 0 ? [`${added.length} paragraphs new, ${removed.length} gone`] : []),
    ...notes.map(({ kind }) => (kind === "update" ? "an update noted" : "a correction noted")),
  ];
  return parts.length > 0 ? parts.join(", ") : "the story is the same";
}

function details({ title, notes, story }: VersionChanges): string[] {
  const line = (sign: string, text: string) => `       ${sign} ${text}`;
  const shown = story?.shown ?? [];
  return [
    ...(title ? [line("headline was", oneLine(title[0] ?? "none", SHOWN))] : []),
    ...shown.slice(0, MOST).map(({ kind, runs }) => line(SIGNS[kind], kind === "altered" ? aroundChanges(runs) : whole(runs))),
    ...(shown.length > MOST ? [line(" ", `and ${shown.length - MOST} more`)] : []),
    ...notes.map(({ kind, text }) => line(kind, oneLine(text, SHOWN))),
  ];
}

type Runs = StoryChanged["shown"][number]["runs"];

const SIGNS: Readonly<Record<StoryChanged["shown"][number]["kind"], string>> = { added: "+", "left out": "-", altered: "~", moved: ">" };

const whole = (runs: Runs) => oneLine(runs.map(({ text }) => text).join(""), SHOWN);

/** An altered sentence with its changes marked as `wdiff` does, `[-was-] {+is+}`, and no more of the rest than stands around them. */
function aroundChanges(runs: Runs): string {
  const pieces = runs.map(({ text, how }, index) => {
    if (how === "differs") return `{+${oneLine(text.trim(), SHOWN)}+}`;
    if (how === "missing") return `[-${oneLine(text.trim(), SHOWN)}-]`;
    return shortened(oneLine(text, text.length).trim(), index > 0, index < runs.length - 1);
  });
  return pieces
    .filter((piece) => piece !== "")
    .join(" ")
    .replace(/ (?=[.,;:!?)”’])/g, "");
}

/** Words that stay as they were, cut in the middle, at their start or at their end where changes stand on the other sides. */
function shortened(text: string, isBehind: boolean, isBefore: boolean): string {
  const start = isBehind ? text.slice(0, AROUND) : "";
  const end = isBefore ? text.slice(-AROUND) : "";
  return text.length <= start.length + end.length ? text : `${start}…${end}`;
}

/** Corrections and updates that an article tells of, a line each. */
export function notesText({ text, article }: Reading): string {
  return (article.notes ?? []).map(({ kind, span }) => `  ${`${kind} `.padEnd(10)}${oneLine(slice(text, span), 2 * SHOWN)}\n`).join("");
}
