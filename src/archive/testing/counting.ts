import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Act } from "../../record/acts.ts";
import type { Archive, SearchQuery, SearchResult, Sort, StatementEntry } from "../archive.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, act, add, all, captureOf, DENIAL, ENGINE, type Page, readAgain } from "./fixtures.ts";

const ACTS = ["denial", "assurance", "claim"] as const satisfies readonly Act[];
const DAYS = ["2031-01-05", "2031-12-31", "2032-02-01", undefined];

/** A page on which several say something, all of it made of one number. */
function pageOf(number: number): Page {
  const told = Array.from({ length: (number % 3) + 1 }, (_, at) => number + at);
  const published = DAYS[number % DAYS.length];
  return {
    text: told.map((nth) => `${nth % 2 ? "Ann Roe" : "Officials"} said thing ${nth} of ${number}.`).join("\n"),
    ...(published !== undefined && { published }),
    parties: [
      { id: "p1", name: "Ann Roe", role: "Ann Roe" },
      { id: "p2", name: "Officials", kind: "group", named: false },
    ].filter(({ name }) => told.some((nth) => (nth % 2 ? "Ann Roe" : "Officials") === name)) as NonNullable<Page["parties"]>,
    statements: told.map((nth) => ({
      ...{
        source: nth % 2 ? "Ann Roe" : "Officials",
        cue: "said",
        content: `thing ${nth} of ${number}`,
        speakers: [nth % 2 ? "p1" : "p2"],
      },
      ...{ act: act(ACTS[nth % ACTS.length]!), form: nth % 5 === 0 ? "direct" : "indirect", sure: nth % 4 !== 0 },
    })),
  };
}

/** What a search must find and count, by looking at all statements one by one. */
function plainly(whole: readonly StatementEntry[], query: SearchQuery) {
  const asks: Record<string, (one: StatementEntry) => boolean> = {
    act: ({ act: { main } }) => query.acts === undefined || query.acts.includes(main),
    form: ({ form }) => query.form === undefined || query.form === form,
    named: ({ by }) => query.named === undefined || by.some(({ named }) => named) === query.named,
    decided: ({ decided }) => query.decided === undefined || (decided !== null) === query.decided,
    standing: ({ sure }) => query.standing === "any" || sure === ((query.standing ?? "sure") === "sure"),
    year: ({ date }) => query.since === undefined || (date !== null && date >= query.since),
  };
  const but = (facet: string) => whole.filter((one) => Object.entries(asks).every(([name, holds]) => name === facet || holds(one)));
  const tally = (facet: string, keyOf: (one: StatementEntry) => string) => {
    const counts = Map.groupBy(but(facet), keyOf);
    return Object.fromEntries([...counts].map(([value, { length }]) => [value, length]));
  };
  return {
    total: but("").length,
    act: tally("act", ({ act: { main } }) => main),
    form: tally("form", ({ form }) => form),
    named: tally("named", ({ by }) => String(by.some(({ named }) => named))),
    decided: tally("decided", ({ decided }) => String(decided !== null)),
    standing: tally("standing", ({ sure }) => (sure ? "sure" : "unsure")),
    year: tally("year", ({ date }) => date?.slice(0, 4) ?? ""),
  };
}

/** The same of a search's answer. */
function counted({ total, facets }: SearchResult) {
  const met = (of: "act" | "form" | "named" | "decided" | "standing" | "year") =>
    Object.fromEntries(facets[of].filter(({ value, count }) => count > 0 && value !== "any").map(({ value, count }) => [value, count]));
  return {
    total,
    act: met("act"),
    form: met("form"),
    named: met("named"),
    decided: met("decided"),
    standing: met("standing"),
    year: met("year"),
  };
}

async function everything(archive: Archive, query: SearchQuery): Promise<StatementEntry[]> {
  const found: StatementEntry[] = [];
  for (let after: string | undefined; ; ) {
    const { entries, next } = await archive.search({ ...query, limit: 2, ...(after !== undefined && { after }) });
    found.push(...entries);
    if (next === null) return found;
    after = next;
  }
}

/** What is counted of the matches, and their order. */
export function countingContract(stage: Stage): void {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const queries = fc.record({
    acts: maybe(fc.uniqueArray(fc.constantFrom(...ACTS), { minLength: 1 })),
    form: maybe(fc.constantFrom("direct" as const, "indirect" as const)),
    named: maybe(fc.boolean()),
    decided: maybe(fc.boolean()),
    since: maybe(fc.constantFrom("2031-06-01", "2032-01-01")),
    standing: maybe(fc.constantFrom("sure" as const, "unsure" as const, "any" as const)),
  });
  const given = (query: object) => Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as SearchQuery;

  describe("counts what matches", () => {
    test("as whoever looks at one statement after the other, whatever was read, read anew and decided between two searches", async () => {
      const { archive } = stage;
      const step = fc.tuple(fc.nat(11), fc.constantFrom("add", "again", "accept", "reject"), queries);
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
          for (const [number, kind, query] of steps) {
            const page = pageOf(number);
            const capture = await add(archive, page);
            if (kind === "again") await readAgain(archive, page, ENGINE, { ...page, statements: page.statements!.slice(1) });
            const [statement] = (await archive.article(capture))!.statements;
            if (statement && (kind === "accept" || kind === "reject"))
              await archive.decide({ by: "Ada", at: AT, kind, statement: statement.id });
            const whole = (await archive.search({ standing: "any", limit: 1000 })).entries;
            const found = await archive.search({ ...given(query), limit: 1000 });
            const wanted = plainly(whole, given(query));
            // Years are of days that are known.
            delete wanted.year[""];
            expect(counted(found)).toEqual(wanted);
            expect(found.entries).toHaveLength(wanted.total);
            const uncounted = await archive.search({ ...given(query), limit: 1000, facets: false });
            expect([uncounted.entries, uncounted.total]).toEqual([found.entries, found.total]);
          }
        }),
        { numRuns: stage.runs(12) },
      );
    });

    test("what another program brings in meanwhile, and what is taken out", async () => {
      const { archive } = stage;
      await add(archive, ASSURANCE);
      expect((await archive.search({})).total).toBe(2);
      await add(archive, DENIAL);
      expect((await archive.search({})).total).toBe(5);
      await archive.remove({ capture: captureOf(DENIAL).captured.sha256, by: "Ada", at: AT, reason: "asked to" });
      expect((await archive.search({})).total).toBe(2);
      expect(await all(archive.damage())).toEqual([]);
    });

    test("by the origin that articles lead back to", async () => {
      const { archive } = stage;
      const copy = { ...ASSURANCE, text: `${ASSURANCE.text}\nOwn words of the Ledger.`, publisher: "Lorvane Ledger" };
      const captures = [await add(archive, ASSURANCE), await add(archive, copy), await add(archive, DENIAL)];
      const { facets } = await archive.search({});
      expect(facets.origin.map(({ count, articles }) => [count, articles])).toEqual([
        [4, 2],
        [3, 1],
      ]);
      for (const origin of [facets.origin[0]!.origin, captures[0]!, captures[1]!]) {
        const found = await archive.search({ origin, acts: ["assurance"] });
        expect(found.total).toBe(2);
        expect(found.facets.origin.map(({ count }) => count)).toEqual([2]);
      }
      expect((await archive.search({ origin: "nothing" })).total).toBe(0);
    });

    test("how many of each act are of each month, or of each year where they are of many", async () => {
      const { archive } = stage;
      const page = (published: string, ...acts: Act[]): Page => ({
        ...{ text: acts.map((_, at) => `Roe said ${at} on ${published}.`).join("\n"), published },
        statements: acts.map((one, at) => ({ cue: "said", content: `${at} on ${published}`, act: act(one) })),
      });
      await add(archive, page("2031-01-31", "denial", "claim", "denial"));
      await add(archive, page("2031-02-01", "denial"));
      await add(archive, {
        ...page("2031", "denial"),
        text: "Roe said 0 on 2031.",
        statements: [{ cue: "said", content: "0 on 2031", said: "XXXX" }],
      });
      expect((await archive.search({ acts: ["denial"] })).facets.period).toEqual([
        { value: "2031-01", act: "denial", count: 2 },
        { value: "2031-02", act: "denial", count: 1 },
      ]);
      await add(archive, page("2034-12-31", "claim"));
      expect((await archive.search({})).facets.period.filter(({ act }) => act === "claim")).toEqual([
        { value: "2031", act: "claim", count: 2 },
        { value: "2034", act: "claim", count: 1 },
      ]);
    });

    test("nothing, where that is asked for", async () => {
      await add(stage.archive, ASSURANCE);
      const { total, facets } = await stage.archive.search({ facets: false });
      expect([total, Object.values(facets).flat()]).toEqual([2, []]);
      const plain = (await stage.archive.search({ facets: "plain" })).facets;
      expect(plain).toEqual({ ...(await stage.archive.search({})).facets, speaker: [], origin: [] });
    });
  });

  test.each<[Sort, readonly number[]]>([
    ["said", [2, 1, 3, 0]],
    ["published", [1, 3, 2, 0]],
    ["arrived", [3, 2, 1, 0]],
  ])("orders by when it was %s, page after page", async (sort, wanted) => {
    const pages: [published: string | undefined, said: string | undefined][] = [
      [undefined, undefined],
      ["2032-03-01", undefined],
      ["2031-05-01", "2032-04-01"],
      ["2032-01-01", "2032-02"],
    ];
    for (const [nth, [published, said]] of pages.entries())
      await add(stage.archive, {
        text: `Roe said ${nth}`,
        ...(published !== undefined && { published }),
        statements: [{ cue: "said", content: String(nth), ...(said !== undefined && { said }) }],
      });
    const found = await everything(stage.archive, { sort });
    expect(found.map(({ words }) => Number(words.content))).toEqual(wanted);
  });
}
