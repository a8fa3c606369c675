import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive } from "../../archive/archive.ts";
import { addOne } from "../../pipeline/index.ts";
import { sha256 } from "../../record/id.ts";

const SAMPLES = join(import.meta.dirname, "..", "..", "..", "samples", "pages");
const AT = "2033-01-02T03:04:05Z";

/** Pages of the sample world that this program reads itself, with where each was met and what was given. */
const PAGES = [
  {
    file: "meridian-post-assurance.html",
    place: "https://post.example/a",
    type: "text/html",
    given: { address: "https://post.example/a" },
  },
  { file: "meridian-post-denial.txt", place: "/home/ada/denial.txt", type: "text/plain", given: { publisher: "The Meridian Post" } },
  { file: "cipher-row-amber-heron.html", place: "heron.html", type: "text/html", given: {} },
] as const;

/** Fills an archive by the program itself: three pages, one met twice, a person's own name, and decisions of most kinds. */
export async function readRecord(archive: Archive): Promise<Archive> {
  await archive.learn({
    add: [{ name: "Tarsk Port Board", aliases: ["the Board"], kind: "agency", country: null, source: "by hand 😀", date: null }],
  });
  for (const { file, place, type, given } of PAGES) {
    const bytes = readFileSync(join(SAMPLES, file));
    const captured = { sha256: sha256(bytes), mediaType: type, size: bytes.byteLength, bytes };
    await addOne(archive, { captured, place, given }, AT);
    if (type === "text/plain") {
      await addOne(archive, { captured, place: "/mnt/other.txt", given: { publisher: "Lorvane Ledger" } }, AT);
      await addOne(archive, { captured, place: "/mnt/third.txt", given: { publisher: "The Meridian Post", published: "2032-07" } }, AT);
    }
  }
  const { entries } = await archive.search({ standing: "any", limit: 100 });
  const by = { by: "Ada 😀", at: AT };
  await archive.decide({ ...by, kind: "accept", statement: entries[0]!.id, note: "heard\nit" });
  await archive.decide({ ...by, kind: "reject", statement: entries[1]!.id });
  await archive.decide({ ...by, kind: "amend", statement: entries[2]!.id, change: { act: "opinion", speakers: ["Somebody Else"] } });
  await archive.decide({ ...by, kind: "undo", undoes: "d2" });
  await archive.decide({ ...by, kind: "merge", ids: [entries[3]!.id, entries[5]!.id] });
  for (let more = 6; more < 12; more++) await archive.decide({ ...by, kind: "accept", statement: entries[more]!.id, batch: "b1" });
  const statement = entries[4]!.id;
  await archive.decide({ ...by, kind: "flag", statement, note: "which one?" });
  const sheet = [{ item: "corroborated" as const, holds: false, passage: null }];
  await archive.decide({ ...by, kind: "grade", statement, grade: { reliability: "B", credibility: null, sheet } });
  await archive.share({ name: "First", statements: [statement], readers: ["Ada 😀", "Bo"], each: 2, by: "Cy", at: AT });
  for (const reader of ["Ada 😀", "Bo"]) await archive.decide({ by: reader, at: AT, kind: "reject", statement });
  return archive;
}
