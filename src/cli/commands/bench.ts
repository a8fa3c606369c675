import { type DecisionFigures, decisionFigures, type Figures } from "../../archive/index.ts";
import { counted } from "../entry-text.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
}

/** `onrecord bench decisions` */
export const registerBench: Register = (program) => {
  const bench = program.command("bench").description("measure the program on your own material").helpCommand(false);
  const decisions = bench
    .command("decisions")
    .description("how often people let stand what the program found, by act and by site, and what they had to add")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(bench, "bench decisions");
  examples(decisions, "bench decisions", "bench decisions --archive talks.db --json").action(run);
};

async function run({ archive: place, json: asJson }: Options): Promise<void> {
  await withArchive(place, { readOnly: true }, async (archive) => {
    const progress = new Progress();
    let looked = 0;
    const figures = await decisionFigures(archive, () => progress.step(0, `${counted(++looked, "article")} looked at`));
    progress.end();
    if (asJson) return json({ ...figures, acts: Object.fromEntries(figures.acts), sites: Object.fromEntries(figures.sites) });
    if (figures.articles === 0) return tell("Nobody has decided on a statement yet. `onrecord serve` has a page for it: Review.");
    await printTables(figures);
    tell(
      `${counted(figures.articles, "article")} with decisions, ${figures.articlesWhereAll} with a decision on every statement; recall is of these alone.`,
    );
  });
}

const HEAD = ["", "decided", "accepted", "amended", "rejected", "precision", "sure: precision", "added", "recall"];

async function printTables({ total, acts, sites }: DecisionFigures): Promise<void> {
  const most = ([, one]: [string, Figures], [, other]: [string, Figures]) => decidedOf(other) - decidedOf(one);
  await table([["all", total], ...[...acts].sort(most)]);
  await line();
  await table(
    [...sites].map(([site, figures]): [string, Figures] => [site === "" ? "site not stated" : oneLine(site, 40), figures]).sort(most),
  );
  await line();
  const { amended, actKept, speakersKept, wordsKept } = total;
  if (amended > 0) await line(`Of ${amended} amended: act kept ${actKept}, speakers kept ${speakersKept}, words kept ${wordsKept}.`);
}

const decidedOf = ({ accepted, amended, rejected }: Figures): number => accepted + amended + rejected;

async function table(rows: readonly (readonly [string, Figures])[]): Promise<void> {
  const cells = [HEAD, ...rows.map(([name, figures]) => [name, ...cellsOf(figures)])];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  for (const row of cells)
    await line(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "));
}

function cellsOf(figures: Figures): string[] {
  const { accepted, amended, rejected, sure, sureAccepted, added, addedWhereAll, stoodWhereAll } = figures;
  return [
    ...[decidedOf(figures), accepted, amended, rejected].map(String),
    ...[share(accepted, decidedOf(figures)), share(sureAccepted, sure), String(added), share(stoodWhereAll, stoodWhereAll + addedWhereAll)],
  ];
}

/** A share with what it is of, since few are little to go by. */
const share = (part: number, whole: number): string => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(0)} % of ${whole}`);
