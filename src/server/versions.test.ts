import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../record/id.ts";
import { openSite, type Site } from "./testing/site.ts";
import { story } from "./testing/story.ts";

const ADDRESS = "https://post.example/2031/04/ports";
const LINES = ["Ports are shut", "The ministry shut all ports of Varenia on Monday, and sent nobody away for it.", "Nobody said why."];
const why = "statements are read from English only";

let site: Site;
const captures: string[] = [];

/** Keeps a page of the address, met on a day. */
async function met(lines: readonly string[], at: string, language = "en"): Promise<string> {
  const text = lines.join("\n");
  const bytes = new TextEncoder().encode(text);
  const capture = sha256(bytes);
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    ...{ span: [index, index + line.length] as [number, number], kind: "body" as const },
    why: index === 0 ? "headline" : "prose",
  }));
  const { article, findings } = story();
  const none = {
    ...findings,
    parties: [],
    statements: [],
    relations: [],
    quotations: [],
    commitments: [],
    incidents: [],
    events: [],
    figures: [],
    dates: [],
  };
  const own = {
    ...{ ...article, language, blocks, address: language === "en" ? ADDRESS : null, title: { text: lines[0]!, span: blocks[0]!.span } },
    ...(language !== "en" && { notRead: { language, why } }),
  };
  await site.archive.keep(
    { sha256: capture, mediaType: "text/plain", size: bytes.length, bytes },
    { capture, place: ADDRESS, at, given: {} },
  );
  await site.archive.derive(capture, { version: "1.2.3", models: {} }, { text, article: own }, none);
  return capture;
}

beforeAll(async () => {
  site = await openSite();
  captures.push(await met(LINES, "2031-04-09T10:00:00Z"));
  captures.push(await met([LINES[0]!, LINES[1]!.replace("sent nobody", "sent two clerks"), LINES[2]!], "2031-04-11T10:00:00Z"));
  captures.push(await met(["Häfen zu", "Das Ministerium schloss am Montag alle Häfen."], "2031-04-11T10:00:00Z", "de"));
});
afterAll(() => site.close());

const page = async (path: string) => (await site.app.request(path)).text();

describe("versions of an address", () => {
  it("stand beside its text, each with what it changed", async () => {
    const shown = await page(`/articles/${captures[1]}`);
    expect(shown).toContain("2 versions of this address");
    expect(shown).toContain(`<a href="/articles/${captures[0]}">`);
    expect(shown).toMatch(/<ins>two clerks<\/ins>/);
    expect(shown).toContain("the first that was met");
    expect(shown).not.toContain("A later version");
  });

  it("an earlier one leads to the last", async () => {
    expect(await page(`/articles/${captures[0]}`)).toContain(
      `<a href="/articles/${captures[1]}">A later version of this page is in the archive</a>`,
    );
  });

  it("are there as data, and not told where there is only one", async () => {
    const answer = await site.app.request(`/articles/${captures[1]}.json`);
    const { versions } = (await answer.json()) as { versions: { capture: string; changes: { story: { altered: number } } | null }[] };
    expect(versions.map(({ capture, changes }) => [capture, changes?.story.altered ?? null])).toEqual([
      [captures[0], null],
      [captures[1], 1],
    ]);
    expect(await page(`/articles/${site.capture}`)).not.toContain("of this address");
  });
});

describe("texts in other languages", () => {
  it("are shown below the statements that have the words, marked as not read for them", async () => {
    const found = await page("/statements?words=ministerium");
    expect(found).toContain("In other languages");
    expect(found).toContain("German");
    expect(found).toContain("Das Ministerium schloss am Montag alle Häfen.");
    expect(found).toContain(`href="/articles/${captures[2]}`);
    expect(await page("/statements?words=ministerium&act=denial")).not.toContain("In other languages");
    expect(await page("/statements?words=nowhere")).not.toContain("In other languages");
  });
});
