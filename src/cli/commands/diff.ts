import { type ArticleDiff, diff, type ReadStatement } from "../../pipeline/index.ts";
import { jsonLine, line, oneLine, safe, tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { type ReadersChoice, threadsOption, threadsOver, withReaders } from "../readers.ts";
import { unreadHint } from "../unread-hint.ts";
import { archiveOption, examples, type Register } from "../usage.ts";

interface Options extends ReadersChoice {
  readonly archive: string;
  readonly json?: boolean;
}

/** `onrecord diff` */
export const registerDiff: Register = (program) => {
  const command = program
    .command("diff")
    .description("say what reading anew would change of the statements: after a new version, or other names of your own; nothing is stored")
    .addOption(threadsOption())
    .option("--json", "print one JSON object an article")
    .addOption(archiveOption());
  examples(command, "diff", "diff --json > changes.jsonl").action(run);
};

async function run({ archive: place, json: asJson, threads }: Options): Promise<void> {
  await withReaders(place, { readOnly: true }, threadsOver(threads), async (archive, readers) => {
    const progress = new Progress("articles");
    const counts = { articles: 0, added: 0, gone: 0, changed: 0, lost: 0 };
    const reading = diff(archive, readers, () => progress.step(0, "read again"));
    let step = await reading.next();
    for (; !step.done; step = await reading.next()) {
      counts.articles++;
      for (const what of ["added", "gone", "changed", "lost"] as const) counts[what] += step.value[what].length;
      if (asJson) await jsonLine(step.value);
      else for (const text of linesOf(step.value)) await line(text);
    }
    progress.end();
    const { articles, added, gone, changed, lost } = counts;
    const { read, fresh } = step.value;
    tell(
      read === 0
        ? `${fresh > 0 ? "All that was read" : "Everything"} was read by this version with these names: reading it anew changes nothing.`
        : `${read} articles read again, ${articles} read otherwise: ${added} statements more, ${gone} less, ${changed} otherwise, ${lost} decisions that would not find their words. \`onrecord add\` reads them anew.`,
    );
    if (fresh > 0) tell(`${fresh} kept but not read yet: ${await unreadHint(place, archive, fresh)}.`);
  });
}

/** What is otherwise in an article, each thing on its line. */
function linesOf({ capture, title, text, added, gone, changed, lost, found, error }: ArticleDiff): string[] {
  const notes = [...(error === null ? [] : [`cannot be read any more: ${error}`]), ...(text ? ["its text is read otherwise"] : [])];
  return [
    `${capture.slice(0, 12)} ${oneLine(title ?? "", 100)}${notes.length > 0 ? ` (${safe(notes.join("; "))})` : ""}`,
    ...gone.map((statement) => `  - ${wordsOf(statement)}`),
    ...added.map((statement) => `  + ${wordsOf(statement)}`),
    ...changed.flatMap(({ before, after, what }) => [
      `  ~ ${wordsOf(after)}`,
      `      ${what.map((name) => changeOf(name, before, after)).join("; ")}`,
    ]),
    ...lost.map((id) => `  ! ${id} would not find its words any more`),
    ...found.map((id) => `  ! ${id} would find its words again`),
  ];
}

function wordsOf({ id, words, by, act, sure }: ReadStatement): string {
  return `${id} ${oneLine(by.join(", "), 40)} · ${act}${sure ? "" : " (not sure)"} · “${oneLine(words.content || words.cue, 90)}”`;
}

function changeOf(name: string, before: ReadStatement, after: ReadStatement): string {
  if (name === "act") return `act: ${before.act}, now ${after.act}`;
  if (name === "speakers")
    return `speakers: ${oneLine(before.by.join(", ") || "none", 60)}, now ${oneLine(after.by.join(", ") || "none", 60)}`;
  if (name === "sure") return after.sure ? "now sure" : "no longer sure";
  return name;
}
