import type { Archive, OriginEntry, OriginSummary } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { counted } from "../entry-text.ts";
import { findCapture } from "../find-capture.ts";
import { originText } from "../origin-text.ts";
import { json, line, oneLine, print, tell } from "../output.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
}

/** `onrecord origins [ID|ARTICLE]` */
export const registerOrigins: Register = (program) => {
  const command = program
    .command("origins")
    .description(
      "list the reporting that articles lead back to, or tell of one: its articles by day, how each leads there, what each changed",
    )
    .argument("[origin]", "an origin's id (o…), or an article: its capture's SHA-256 or a file with the same bytes")
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "origins", "origins o0123456789abcdef0123", "origins --json sha256:9f86d0").action(origins);
};

async function origins(sought: string | undefined, options: Options): Promise<void> {
  const { limit, after } = options;
  const page = { limit, ...(after !== undefined && { after }) };
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    if (sought !== undefined) {
      const origin = await originMeant(archive, sought, page);
      if (/^o/.test(sought) && origin.id !== sought) tell(`${sought} is now ${origin.id}.`);
      if (options.json) return json(origin);
      await print(originText(origin));
      return tellHowMany(origin.members.entries.length, origin.members);
    }
    const { entries, next, total } = await archive.origins(page);
    if (options.json) return json({ origins: entries, next, total });
    for (const entry of entries) await printShort(entry);
    if (total === 0) return tell("No article was read yet. `onrecord add` reads some.");
    tellHowMany(entries.length, { next, total });
  });
}

async function originMeant(archive: Archive, sought: string, page: { limit: number; after?: string }): Promise<OriginEntry> {
  const id = /^o[0-9a-f]{20}$/.test(sought) ? sought : await captureMeant(archive, sought);
  const origin = id === null ? null : await archive.origin(id, page);
  if (origin) return origin;
  throw new OnrecordError(
    "not-found",
    `Expected the id of an origin (o…), or an article that was read, by its capture's SHA-256 or its file, not \`${sought}\`. \`onrecord origins\` lists them.`,
    { sought },
  );
}

/** The article that a person means; null where there is none. */
async function captureMeant(archive: Archive, sought: string): Promise<string | null> {
  try {
    return await findCapture(archive, sought);
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "not-found") return null;
    throw error;
  }
}

async function printShort({ id, name, title, published, articles, root, review }: OriginSummary): Promise<void> {
  const about = [
    counted(articles, "article"),
    oneLine(name ?? "lineage unknown", 60),
    published ?? "date unknown",
    root === null ? "none of its own articles was found" : "",
    review ? "so many that a person should look" : "",
  ];
  await line(about.filter((part) => part !== "").join(" · "));
  await line(`  ${id} · ${oneLine(title ?? "untitled", 120)}`);
}

function tellHowMany(shown: number, { next, total }: { readonly next: string | null; readonly total: number }): void {
  tell(`${shown} of ${total}${next ? `; go on with --after ${next}` : ""}`);
}
