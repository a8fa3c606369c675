import { fileURLToPath } from "node:url";
import { blindFor } from "../../archive/readings/blind.ts";
import { VERSION } from "../../pipeline/version.ts";
import { counted } from "../entry-text.ts";
import { type FilterOptions, filterOptions, filtersOf } from "../filters.ts";
import { json, tell } from "../output.ts";
import { Progress } from "../progress.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options extends FilterOptions {
  readonly archive: string;
  readonly query?: string;
  readonly decided?: boolean;
  readonly reviewers?: boolean;
  readonly paths?: boolean;
  readonly title: string;
  readonly json?: boolean;
}

/** `onrecord publish DIR` */
export const registerPublish: Register = (program) => {
  const command = filterOptions(
    program
      .command("publish")
      .description(
        "write the record, or a search, as a site of files for any host or a disk: pages, a search, exports and proofs; what is sure or decided, nothing private",
      )
      .argument("<dir>", "the folder: new, or one that was published before, which is replaced when the new one is whole")
      .option("--query <words>", "only what matches these words, as `search` takes them"),
  )
    .option("--only-decided", "only what a person decided on, not what is merely sure")
    .option("--reviewers", "also who decided, when, and their notes")
    .option("--paths", "also proofs that tell the paths of files on this machine")
    .option("--title <title>", "what the site is called", "onrecord")
    .option("--json", "print what was published as JSON")
    .addOption(archiveOption());
  examples(
    command,
    "publish site/",
    'publish denials/ --act denial --since 2032 --title "Denials since 2032"',
    "publish site/ --only-decided --reviewers",
  ).action(publishSite);
};

async function publishSite(dir: string, options: Options & { readonly onlyDecided?: boolean }): Promise<void> {
  const { archive: place, query, onlyDecided = false, reviewers = false, paths = false, title } = options;
  const { publish } = await import("../../publishing/index.ts");
  const progress = new Progress();
  const published = await withArchive(place, { readOnly: true }, (archive) =>
    publish(blindFor(archive, ""), dir.replace(/[/\\]+$/, ""), {
      filters: { ...filtersOf(options), ...(query !== undefined && { words: query }) },
      only: onlyDecided ? "decided" : "sure",
      ...{ reviewers, paths, title, version: VERSION, assets: fileURLToPath(new URL("../../web", import.meta.url)) },
      onPage: (_, of) => progress.step(0, `of ${of}`),
    }),
  );
  progress.end();
  const unproved = published.statements - published.proofs;
  if (unproved > 0 && !paths)
    tell(
      `No proof of ${counted(unproved, "statement")}: their pages came from files, whose paths a proof would tell (--paths has them), or no seal covers them yet (onrecord seal).`,
    );
  if (options.json) await json({ published });
  else
    tell(
      `${published.files} files in ${dir}: ${published.statements} statements, ${published.proofs} proofs, ${published.parties} parties, ${published.commitments} commitments, ${published.incidents} incidents. Open ${dir}/index.html.`,
    );
}
