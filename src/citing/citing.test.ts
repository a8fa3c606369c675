import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../archive/index.ts";
import { captureBytes } from "../capture/index.ts";
import { addOne } from "../pipeline/index.ts";
import { blockQuotes } from "./block-quotes.ts";
import { allHold, checkDraft, readDraft } from "./index.ts";
import { compareSpeakers, shownName } from "./speakers.ts";

const AT = "2031-05-01T10:00:00Z";
const TALKS = `Rivals talk all night in Norrow

NORROW -- “We will not strike the ports of Caldora first,” Foreign Minister Ann Roe said on Monday. “The talks went on all night,” said Bo Tal, the mayor of Norrow, “and they were friendly.”

A spokesman, Cay Oru, said that the northern grid had been repaired by Friday morning. Mr. Oru declined to comment on the list.

The harbour lights of Norrow burned until the ships had gone.

“Only if we are attacked will we close the straits,” Ms. Roe said.
`;

let archive: Archive;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-citing-"));
  archive = await openArchive(join(folder, "a.db"), { create: true });
  const copy = `${TALKS}\nThis report was first published by the Meridian Post.\n`;
  for (const [text, publisher] of [
    [TALKS, "Meridian Post"],
    [copy, "Topbrief"],
  ] as const)
    await addOne(
      archive,
      { captured: captureBytes(Buffer.from(text)), place: "page.txt", given: { publisher, published: "2031-04-09" } },
      AT,
    );
}, 60_000);
afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true, force: true });
});

const check = async (draft: string) => checkDraft(archive, readDraft(captureBytes(Buffer.from(draft))));
const verdicts = async (draft: string) => (await check(draft)).citations.map(({ verdict }) => verdict);

describe("a quotation of a draft", () => {
  it.each([
    ["“We will not strike the ports of Caldora first,” Ann Roe said.", "stands"],
    ['Foreign Minister Roe said: "We will NOT strike the ports of Caldora first."', "stands"],
    ["‘The talks went on all night and they were friendly,’ Bo Tal said.", "stands"],
    ["“We will not strike ... Caldora first,” Ann Roe said.", "elided"],
    ["“We will not strike the ports of Varenia first,” Ann Roe said.", "altered"],
    ["“We will strike the ports of Caldora first,” Ann Roe said.", "cut"],
    ["“We will … strike the ports of Caldora first,” Ann Roe said.", "cut"],
    ["“We will … close the straits,” Ann Roe said.", "altered"],
    ["“The talks went on all night,” said Ann Roe.", "another-mouth"],
    ["“The harbour lights of Norrow burned until the ships had gone,” Ann Roe said.", "unsaid"],
    ["“The treasury of Norrow is as empty as a drum,” Ann Roe said.", "not-found"],
    ["“Perhaps so,” Ann Roe said.", "too-short"],
    ["Ann Roe called it “an act of open war” on Monday.", "not-found"],
    ["“The talks went on all night until the ships had gone,” said Bo Tal.", "altered"],
  ])("%s %s", async (draft, verdict) => {
    expect(await verdicts(draft)).toEqual([verdict]);
  });

  it.each([
    "“We will not strike the ports of Caldora first,” Ann Roe said, the Harbor Times reported.",
    "“We will not strike the ports of Caldora first,” Ann Roe said, according to Meridian Wire.",
    "Ann Roe said: “We will not strike the ports of Caldora first,” Meridian Wire reported.",
    "In Ann Roe’s words, “we will not strike the ports of Caldora first.”",
    "“We will not strike the ports of Caldora first”, in the words of Ann Roe, is what they heard.",
  ])("is by who said it, not by who reports it: %s", async (draft) => {
    expect((await check(draft)).citations).toMatchObject([
      { verdict: "stands", speakers: [{ name: "Ann Roe" }], record: { speaker: "same" } },
    ]);
    expect(await verdicts(draft.replace("Ann Roe", "Bo Tal"))).toEqual(["another-mouth"]);
  });

  it("of which no more is told than who reported it is in nobody's mouth", async () => {
    expect((await check("“We will not strike the ports of Caldora first,” the Harbor Times reported.")).citations).toMatchObject([
      { verdict: "stands", record: { speaker: "unclear" } },
    ]);
  });

  it("may leave out what the draft says itself beside it", async () => {
    expect(await verdicts("Ann Roe said that they would not “strike the ports of Caldora first”.")).toEqual(["stands"]);
    expect(await verdicts("Ann Roe said that they would “strike the ports of Caldora first”.")).toEqual(["cut"]);
  });

  it("may leave out who says it between two sentences that do different things", async () => {
    const text = "Denial\n\n“These accusations are without any basis,” Foreign Minister Ann Roe said. “Show us the logs.”\n";
    await addOne(archive, { captured: captureBytes(Buffer.from(text)), place: "page.txt", given: { published: "2031-07-01" } }, AT);
    const draft = "Ann Roe said: “These accusations are without any basis. Show us the logs.”";
    expect(await verdicts(draft)).toEqual(["stands"]);
    expect(await verdicts(draft.replace("logs", "letters"))).toEqual(["altered"]);
  });

  it("says by whom, where, in how many articles and origins, and why", async () => {
    const { citations } = await check("“We will not strike the docks of Caldora first,” Ann Roe said.");
    expect(citations).toMatchObject([
      {
        ...{ holds: false, changes: [{ quoted: "docks", recorded: "ports" }], lost: [] },
        why: expect.stringContaining("the record has other words; “docks” stands for “ports”"),
        record: {
          speaker: "same",
          by: [{ name: "Ann Roe" }],
          articles: 2,
          origins: 1,
          places: [{ publisher: expect.any(String) }, {}],
        },
      },
    ]);
    const [{ found, capture }] = [citations[0]!.record!.places[0]!];
    const stored = (await archive.article(capture))!;
    expect(stored.text.slice(...found.spans[0]!)).toBe("We will not strike the ports of Caldora first");
  });

  it("is by whom the draft names up to there, not by a namesake whom it names later", async () => {
    const later = "“We will not strike the ports of Caldora first,” Roe said.\n\n“The grid is whole again,” Petra Roe said.";
    expect((await check(later)).citations).toMatchObject([{ verdict: "stands", speakers: [{ name: "Roe" }] }, { verdict: "not-found" }]);
    const before = "“The grid is whole again,” Petra Roe said.\n\n“We will not strike the ports of Caldora first,” Roe said.";
    expect(await verdicts(before)).toEqual(["not-found", "another-mouth"]);
  });

  it("is by nobody where its own sentence goes on and names nobody", async () => {
    const draft = "“The talks went on all night,” said Bo Tal.\n\n“We will not strike the ports of Caldora first” is what one heard.";
    expect((await check(draft)).citations).toMatchObject([{ speakers: [{ name: "Bo Tal" }] }, { verdict: "stands", speakers: [] }]);
  });

  it("in a script without blanks is in its own marks, and counted by its signs", async () => {
    const page =
      "部长谈港口\n\n部长表示：“港口整个冬天都会开放，船只可以等，人不能等。”记者在诺罗采访了她，会谈持续了一整夜，双方都很友好。\n";
    await addOne(archive, { captured: captureBytes(Buffer.from(page)), place: "page.txt", given: { published: "2031-04-10" } }, AT);
    expect(await verdicts("部长表示：“港口整个冬天都会开放，船只可以等，人不能等。”")).toEqual(["unsaid"]);
    expect(await verdicts("部长说：「港口整个冬天都会开放」\n\n她还说『港口整个夏天都会开放』。")).toEqual(["unsaid", "altered"]);
    expect(await verdicts("Ann Roe said: “港口整个冬天都会开放”\n\nAnn Roe said: “可以等”")).toEqual(["unsaid", "too-short"]);
  }, 30_000);

  it("may be set off as a block, with its speaker behind it or before it", async () => {
    const block = "As she wrote to us:\n\n> We will not strike the ports\n> of Caldora first.\n> — Bo Tal, mayor\n\nThat was all.";
    expect(await check(block)).toMatchObject({ citations: [{ verdict: "another-mouth", speakers: [{ name: "Bo Tal" }] }] });
    expect(await check("Ann Roe said:\n\n> We will not strike the ports of Caldora first.\n")).toMatchObject({
      citations: [{ verdict: "stands", speakers: [{ name: "Ann Roe" }] }],
    });
    expect(blockQuotes("a\n> b\n>\n> c\n\n> d")).toMatchObject([{ text: "b\n\nc" }, { text: "d" }]);
    expect(blockQuotes("She said:\n> b\n\n> c\n\nThen:\n> d")).toMatchObject([{ lead: [0, 9] }, { lead: [0, 9] }, { lead: [20, 25] }]);
    expect(blockQuotes("> b\n\n> c\n> — Ann Roe\na\n> d")).toMatchObject([
      { by: "Ann Roe", text: "b" },
      { by: "Ann Roe", text: "c" },
      { by: null },
    ]);
    expect(blockQuotes("> b\n\n> — Ann Roe")).toMatchObject([{ by: "Ann Roe", text: "b" }]);
    expect(blockQuotes("> b\n— Ann Roe, minister\n\n> c\n\n— Bo van der Tal\n")).toMatchObject([
      { by: "Ann Roe, minister" },
      { by: "Bo van der Tal" },
    ]);
    expect(blockQuotes("> b\n\n— Ports open in May\n\n> c\n\n— Ann Roe\n— Bo Tal")).toMatchObject([{ by: null }, { by: null }]);
    expect(blockQuotes("> - b\n> - c")).toMatchObject([{ by: null, text: "- b\n- c" }]);
  });
});

it("a draft in Markdown quotes with its blocks, whose last line says whose they are", () => {
  const markdown = (body: string) => `# Draft\n\nAs [told](https://wire.example/a) here:\n\n${body}\n\nThat was all.\n`;
  const quotes = (body: string) =>
    readDraft(captureBytes(Buffer.from(markdown(body)))).quotations.map(({ text, speakers }) => [text, speakers.map(({ name }) => name)]);
  expect(quotes("> We will *not* strike\n> [first](https://wire.example/b).\n> — Ann Roe, minister")).toEqual([
    ["We will not strike first.", ["Ann Roe"]],
  ]);
  expect(quotes("> We will not.\n>\n> We never would.\n\n— Bo Tal")).toEqual([
    ["We will not.", ["Bo Tal"]],
    ["We never would.", ["Bo Tal"]],
  ]);
});

describe("a draft in HTML", () => {
  const html = (body: string) => `<!doctype html><html><head><title>Draft</title></head><body>${body}</body></html>`;
  const quotes = (body: string) =>
    readDraft(captureBytes(Buffer.from(html(body)))).quotations.map(({ text, speakers }) => [text, speakers[0]?.name ?? null]);

  it("quotes with its elements, as people see them", () => {
    expect(quotes("<p>Ann Roe said: <q>We will not <q>strike</q> first</q>.</p>")).toEqual([["We will not ‘strike’ first", "Ann Roe"]]);
    expect(quotes("<p>Ann Roe said:</p><blockquote><p>We will not.</p><p>We <i>never</i> would.</p></blockquote><p>So.</p>")).toEqual([
      ["We will not.", "Ann Roe"],
      ["We never would.", "Ann Roe"],
    ]);
    expect(quotes("<figure><blockquote>We will not.</blockquote><figcaption>&mdash; Bo Tal, mayor</figcaption></figure>")).toEqual([
      ["We will not.", "Bo Tal"],
    ]);
    expect(
      quotes(
        "<blockquote>We will not<cite>Ann Roe</cite></blockquote><blockquote><p>So be it.</p> <footer><cite>Bo Tal</cite>.</footer></blockquote>",
      ),
    ).toEqual([
      ["We will not", "Ann Roe"],
      ["So be it.", "Bo Tal"],
    ]);
    expect(quotes("<blockquote><p>I read <cite>The Sea</cite> twice.</p><footer>— <cite>Ann Roe</cite></footer></blockquote>")).toEqual([
      ["I read The Sea twice.", "Ann Roe"],
    ]);
    expect(quotes("<p>Ann Roe said <q>“We will not”</q>.</p><!-- <q>no</q> --><script>'<q>'</script>")).toEqual([
      ["We will not", "Ann Roe"],
    ]);
  });

  it("is held against the record like any other", async () => {
    const page = html("<p>Ann Roe said: <q>We will strike the ports of Caldora first</q>.</p>");
    expect(await verdicts(page)).toEqual(["cut"]);
  });

  it.each(["<q>", "<blockquote>", "</q>", "<!--", "<script>", "<q", "<blockquote><p>a"])(
    "takes %j again and again",
    (piece) => {
      const start = performance.now();
      readDraft(captureBytes(Buffer.from(html(piece.repeat(5000)))));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    30_000,
  );
});

describe("a draft", () => {
  it("holds where each of its quotations does", async () => {
    expect(allHold(await check("“We will not strike the ports of Caldora first,” Ann Roe said. “So what,” Bo Tal said."))).toBe(true);
    expect(allHold(await check("“We will strike the ports of Caldora first,” Ann Roe said."))).toBe(false);
    expect(allHold(await check("Nothing is quoted here."))).toBe(true);
  });

  it.each([
    ["quotation marks", '"'.repeat(50_000)],
    ["quotations", "“a b c d” ".repeat(4_000)],
    ["blocks", "> a b c d\n\n".repeat(4_000)],
    ["one line of a block", `> ${"word ".repeat(100_000)}`],
    ["nothing", ""],
    ["dirt", "\u0000\ud800\u202e“\ud800 \u0000 x y z”"],
  ])(
    "of %s is checked in bounded time",
    async (_, text) => {
      const since = performance.now();
      await check(text);
      expect(performance.now() - since).toBeLessThan(60_000);
    },
    120_000,
  );
});

describe("speakers", () => {
  const draft = (name: string, more = {}) => [
    { name, kind: "person" as const, named: true, country: null, state: null, roles: [], ...more },
  ];
  const record = (name: string, more = {}) => [{ name, kind: "person" as const, named: true, party: null, side: null, ...more }];

  const ann = { id: "ann", names: ["Ann Roe", "Roe"], state: "Varenia", roles: ["foreign minister", "Prime Minister"] };
  const judge = { id: "judge", names: ["Ann Roe"], state: "Caldora", roles: ["Judge"] };
  const parties = [ann, judge];
  const alone = { party: (id: string) => (id === "ann" ? ann : null), namesakes: (name: string) => (name.endsWith("Roe") ? [ann] : []) };
  const both = { party: (id: string) => parties.find((party) => party.id === id) ?? null, namesakes: () => parties };

  it.each([
    ["same", draft("Roe"), record("Ann Roe")],
    ["same", draft("the Meridian Post", { kind: "organization" }), record("Meridian Post", { kind: "organization" })],
    ["other", draft("Ann Roe"), record("Bo Tal")],
    ["other", draft("Ann Roe"), record("two officials", { kind: "group", named: false })],
    ["unclear", draft("Ann Roe"), record("the minister", { named: false })],
    ["unclear", draft("the ministry", { kind: "organization", named: false }), record("Ann Roe")],
    ["unclear", draft("Varenia", { kind: "state" }), record("Ann Roe")],
    ["not-named", [], record("Ann Roe")],
    ["unclear", draft("Ann Roe"), record("Roe")],
    ["same", draft("Roe"), record("Roe")],
    ["same", draft("Ann Roe"), record("Roe", { party: "ann" })],
    ["other", draft("Bo Roe"), record("Roe", { party: "ann" })],
    ["unclear", draft("Bo Roe"), record("Roe", { party: "nobody" })],
    ["same", draft("Ann Roe", { state: "Varenia" }), record("Ann Roe", { party: "ann" })],
    ["unclear", draft("Ann Roe", { state: "Caldora" }), record("Ann Roe", { party: "ann" })],
  ])("%s", (expected, one, other) => {
    expect(compareSpeakers(one, other, alone)).toBe(expected);
  });

  const firm = record("Halden Shipping", { kind: "organization", side: "organization halden shipping" });
  it.each([
    ["other", draft("Ann Roe"), firm],
    ["other", draft("Bo Tal", { roles: ["transport minister"] }), firm],
    ["unclear", draft("Bo Tal"), firm],
    ["unclear", draft("Bo Tal", { roles: ["chief executive"] }), firm],
    ["unclear", draft("Ann Roe", { roles: ["Halden Shipping spokeswoman"] }), firm],
    ["unclear", draft("Ann Roe"), record("the Foreign Ministry", { kind: "organization", side: "state varenia" })],
    ["unclear", draft("Ann Roe"), record("Ports Authority", { kind: "organization", side: "organization ports authority" })],
    ["other", draft("Halden Shipping", { kind: "organization" }), record("Ann Roe", { party: "ann" })],
    ["unclear", draft("the government", { kind: "organization" }), record("Ann Roe", { party: "ann" })],
    ["unclear", draft("Halden Shipping", { kind: "organization" }), record("Ann Roe")],
  ])("is %s where one is a firm and the other holds an office of state", (expected, one, other) => {
    expect(compareSpeakers(one, other, alone)).toBe(expected);
  });

  it.each([
    ["unclear", draft("Ann Roe"), "ann"],
    ["unclear", draft("Roe", { roles: ["mayor"] }), "ann"],
    ["same", draft("Ann Roe", { roles: ["the prime minister"] }), "ann"],
    ["other", draft("Ann Roe", { roles: ["the prime minister"] }), "judge"],
    ["same", draft("Ann Roe", { state: "Caldora" }), "judge"],
    ["other", draft("Ann Roe", { state: "Caldora", roles: ["prime minister"] }), "ann"],
    ["unclear", draft("Ann Roe", { state: "Ayle" }), "ann"],
    ["same", draft("Ann Roe", { kind: "organization" }), "ann"],
  ])("of a name that two people have: %s %j by %s", (expected, one, party) => {
    expect(compareSpeakers(one, record("Ann Roe", { party }), both)).toBe(expected);
    expect(shownName(record("Ann Roe", { party: "judge" })[0]!, both)).toBe("“Ann Roe” (Judge, Caldora)");
  });

  it("of whom an article has the surname only are who the archive holds it to be", async () => {
    const text = "Visit\n\nThe ministers met the press in Karst.\n\n“The straits will stay open all winter,” Energy Minister Lund said.\n";
    const told = "Oath\n\nEnergy Minister Ida Lund of Varenia was sworn in on Monday. “I shall serve the whole country,” Lund said.\n";
    for (const page of [text, told])
      await addOne(archive, { captured: captureBytes(Buffer.from(page)), place: "page.txt", given: { published: "2031-06-01" } }, AT);
    expect(await verdicts("Bo Lund said: “The straits will stay open all winter.”")).toEqual(["stands"]);
    const { id } = (await archive.parties({ words: "Lund" })).entries[0]!;
    const short = (await archive.dossier(id))!.suggestions.find((suggestion) => suggestion.kind === "merge")!;
    await archive.decide({ by: "Ada", at: AT, kind: "merge", ids: [id, short.id] });
    expect(await verdicts("Ida Lund said: “The straits will stay open all winter.”")).toEqual(["stands"]);
    expect((await check("Bo Lund said: “The straits will stay open all winter.”")).citations).toMatchObject([
      { verdict: "another-mouth", why: "the record has it by “Lund”, held to be “Ida Lund”, the draft by “Bo Lund”" },
    ]);
  });
});
