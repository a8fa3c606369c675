import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Archive, openArchive } from "../../src/archive/index.ts";
import { captureBytes, meet } from "../../src/capture/index.ts";
import { checkDraft, readDraft, VERDICTS, type Verdict } from "../../src/citing/index.ts";
import { add, addOne } from "../../src/pipeline/index.ts";
import { amount, percent, type Row, table } from "../table.ts";
import { ALTERED, type Quoted, type Quoting, quoting, TRUE } from "./citations/quotations.ts";
import { ofSamples } from "./citations/samples.ts";
import { pageOf, type Saying, SPEAKERS, saying } from "./citations/world.ts";
import { type Random, randomFrom } from "./copies/random.ts";
import type { Part } from "./part.ts";

/** Invented pages, what is said on each, and how many quotations of each sort are checked. */
const WORLD = { pages: 60, sayings: 6, quotations: 100, seed: 7 };

/** How many quotations one draft has. */
const IN_A_DRAFT = 10;

/** The invented pages that come with the program, in prose as people write it. */
const SAMPLES = join(import.meta.dirname, "../../samples/pages");

/** The time at which pages are said to be met: it counts for nothing. */
const AT = "2031-05-01T00:00:00Z";

/** A quotation with the verdict that it got. */
interface Judged extends Quoted {
  readonly got: Verdict;
  readonly holds: boolean;
}

/** `cite-check` on a hundred true quotations and a hundred altered ones, of invented pages read by the program. */
export const citations: Part = {
  name: "citations",
  report: async () => {
    const random = randomFrom(WORLD.seed);
    const folder = await mkdtemp(join(tmpdir(), "onrecord-bench-"));
    const archive = await openArchive(join(folder, "a.db"), { create: true });
    try {
      const said = await fill(archive, random);
      const made = [...several(TRUE, said, random), ...several(ALTERED, said, random)];
      const { judged, seconds } = await check(archive, made, random);
      for await (const added of add(archive, meet([SAMPLES]), () => AT)) if (added.outcome === "failed") throw added.error;
      const { entries } = await archive.search({ form: "direct", limit: 1000 });
      const samples = await check(
        archive,
        ofSamples(
          entries.filter(({ article: { publisher } }) => !publisher?.startsWith("Post ")),
          random,
        ),
        random,
      );
      return report(judged, samples.judged, seconds);
    } finally {
      await archive.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function fill(archive: Archive, random: Random): Promise<readonly (readonly Saying[])[]> {
  const pages: Saying[][] = [];
  for (let page = 0; page < WORLD.pages; page++) {
    const speakers = random.some(SPEAKERS, 2);
    const sayings = Array.from({ length: WORLD.sayings }, (_, index) => saying(random, speakers[index % 2]!, page * WORLD.sayings + index));
    const captured = captureBytes(Buffer.from(pageOf(sayings, random)));
    await addOne(archive, { captured, place: `page-${page}.txt`, given: { published: "2031-04-09", publisher: `Post ${page % 9}` } }, AT);
    pages.push(sayings);
  }
  return pages;
}

/** As many of each kind, in turns, until there are enough; each from what was said elsewhere. */
function several(kinds: readonly Quoting[], pages: readonly (readonly Saying[])[], random: Random): Quoted[] {
  const made: Quoted[] = [];
  while (made.length < WORLD.quotations) {
    const page = random.pick(pages);
    const [one, another] = random.some(page, 2) as [Saying, Saying];
    const quotation = kinds[made.length % kinds.length]!(one, random, another);
    if (quotation) made.push(quotation);
  }
  return made;
}

async function check(archive: Archive, made: readonly Quoted[], random: Random): Promise<{ judged: Judged[]; seconds: number }> {
  const judged: Judged[] = [];
  const since = performance.now();
  for (let at = 0; at < made.length; at += IN_A_DRAFT) {
    const some = made.slice(at, at + IN_A_DRAFT).map((quotation) => ({ quotation, paragraph: quoting(quotation, random) }));
    const draft = readDraft(captureBytes(Buffer.from(some.map(({ paragraph }) => paragraph).join("\n\n"))));
    const { citations } = await checkDraft(archive, draft);
    let start = 0;
    for (const { quotation, paragraph } of some) {
      const end = start + paragraph.length;
      const citation = citations.find(({ quotation: { span } }) => span[0] >= start && span[1] <= end);
      judged.push({ ...quotation, got: citation?.verdict ?? "too-short", holds: citation?.holds ?? true });
      start = end + 2;
    }
  }
  return { judged, seconds: (performance.now() - since) / 1000 };
}

function report(judged: readonly Judged[], samples: readonly Judged[], seconds: number): string {
  const kinds = [...Map.groupBy([...judged, ...samples], ({ kind }) => kind)];
  const caught = (sort: readonly Judged[], holds: boolean) => percent(sort.filter((one) => one.holds === holds).length / sort.length);
  const [honest, changed] = [judged.slice(0, WORLD.quotations), judged.slice(WORLD.quotations)];
  return [
    `cite-check: ${honest.length} true and ${changed.length} altered quotations on ${WORLD.pages} invented pages, ${amount((1000 * seconds) / judged.length)} ms each with the reading of the draft`,
    table([
      ["", "per cent"],
      ["true ones that hold", caught(honest, true)],
      ["altered ones that do not", caught(changed, false)],
    ]),
    table([["verdict", "wanted", "given", "precision", "recall"], ...verdictRows(judged)]),
    table([["kind", "of", "as wanted", "else"], ...kinds.map(([kind, some]) => kindRow(kind, some))]),
  ].join("\n\n");
}

function verdictRows(judged: readonly Judged[]): Row[] {
  return (Object.keys(VERDICTS) as Verdict[]).flatMap((verdict) => {
    const wanted = judged.filter((one) => one.verdict === verdict);
    const given = judged.filter(({ got }) => got === verdict);
    if (wanted.length + given.length === 0) return [];
    const right = given.filter((one) => one.verdict === verdict).length;
    const share = (of: number) => percent(of === 0 ? null : right / of);
    return [[verdict, String(wanted.length), String(given.length), share(given.length), share(wanted.length)] as const];
  });
}

function kindRow(kind: string, some: readonly Judged[]): Row {
  const right = some.filter(({ verdict, got }) => verdict === got).length;
  const others = [
    ...Map.groupBy(
      some.filter(({ verdict, got }) => verdict !== got),
      ({ got }) => got,
    ),
  ];
  return [kind, String(some.length), String(right), others.map(([got, { length }]) => `${length} ${got}`).join(", ")];
}
