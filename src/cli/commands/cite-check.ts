import type { Met } from "../../capture/captured.ts";
import { allHold, type Citation, checkDraft, readDraft, type Verdict } from "../../citing/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { citationLines, printableCitation } from "../citation-text.ts";
import { counted } from "../entry-text.ts";
import { json, line, tell } from "../output.ts";
import { pagesAt } from "../pages.ts";
import { Progress } from "../progress.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
}

/** `onrecord cite-check FILE` */
export const registerCiteCheck: Register = (program) => {
  const command = program
    .command("cite-check")
    .description(
      "check every quotation of a draft: whether its words are on record, by whom, where, and what was altered, cut or put in another mouth",
    )
    .argument("<file>", "the draft, a .txt, .md, .html or .pdf file, or - for standard input")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "cite-check draft.md", "cite-check --json draft.html", "cite-check - < answer.txt").action(citeCheck);
};

async function citeCheck(file: string, options: Options): Promise<void> {
  const { captured, place } = await onlyPage(file);
  const draft = readDraft(captured);
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const progress = new Progress("quotations");
    const checked = await checkDraft(archive, draft, ({ quotation, verdict }) => progress.step(quotation.text.length, verdict));
    progress.end();
    const { citations, unchecked, cut } = checked;
    const holds = allHold(checked);
    // Before anything is printed: a reader that goes away in between changes nothing of it.
    if (!holds) process.exitCode = 1;
    if (options.json) {
      const { sha256, mediaType } = captured;
      await json({ draft: { path: place, sha256, mediaType }, holds, quotations: citations.map(printableCitation), unchecked, cut });
    } else for (const citation of citations) for (const text of [...citationLines(citation), ""]) await line(text);
    tell(summary(citations));
    if (unchecked > 0) tell(`${counted(unchecked, "quotation")} more were not checked: the draft has too many. Check it in parts.`);
    if (cut) tell("The end of the draft was not read: it is too long. Check it in parts.");
  });
}

async function onlyPage(file: string): Promise<Met> {
  const pages: Met[] = [];
  for await (const page of await pagesAt([file])) {
    if ("error" in page) throw page.error;
    if (!("unchanged" in page)) pages.push(page);
    if (pages.length > 1)
      throw new OnrecordError("bad-paths", `Expected one draft, but \`${file}\` holds several pages. Check one at a time.`, { file });
  }
  return pages[0]!;
}

function summary(citations: readonly Citation[]): string {
  if (citations.length === 0) return "No quotation was found in the draft.";
  const counts = new Map<Verdict, number>();
  for (const { verdict } of citations) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return `${counted(citations.length, "quotation")}: ${[...counts].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}.`;
}
