import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSite, type Site, send } from "./testing/site.ts";

let site: Site;
let denial: string;

beforeEach(async () => {
  site = await openSite();
  denial = (await site.archive.search({ acts: ["denial"] })).entries[0]!.id;
});
afterEach(() => site.close());

const back = () => `/articles/${site.capture}#${denial}`;
const decided = async () => (await site.archive.statement(denial))?.decided?.kind ?? null;

describe("decisions by forms", () => {
  it.each(["accept", "reject"] as const)("%s comes back to the place it was sent from, and can be undone", async (kind) => {
    const answer = await send(site.app, "/decisions", { kind, statement: denial, back: back() });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, back()]);
    expect(await decided()).toBe(`${kind}ed`);
    expect(await (await site.app.request(`/articles/${site.capture}`)).text()).toContain(`${kind}ed by Ilka Sorrel on Apr 10, 2031`);
    const [entry] = await site.archive.decisions();
    await send(site.app, "/decisions", { kind: "undo", undoes: entry!.decision.id, back: "/decisions" });
    expect(await decided()).toBe(null);
    expect(await (await site.app.request("/decisions")).text()).toContain("taken back");
  });

  it("amends act, speakers and words, and leaves what was not changed", async () => {
    const before = await site.archive.statement(denial);
    const { source, content } = before!.words;
    const fields = { act: "rejection", speakers: "Ann Roe", source: source.replace(" ", "   "), cue: "said on Monday", content };
    await send(site.app, "/decisions", { kind: "amend", statement: denial, back: "/", ...fields });
    const after = await site.archive.statement(denial);
    expect(after?.act.main).toBe("rejection");
    expect(after?.words).toEqual({ ...before!.words, cue: "said on Monday" });
    const [entry] = await site.archive.decisions();
    expect(Object.keys((entry!.decision as { change: object }).change).sort()).toEqual(["act", "cue"]);
  });

  it("refuses an amendment by a form that was opened before another decision, which it would undo unseen", async () => {
    const { words } = (await site.archive.statement(denial))!;
    const form = { kind: "amend", statement: denial, seen: "", back: "/", speakers: "Ann Roe", ...words };
    expect((await send(site.app, "/decisions", { ...form, cue: "said on Monday" })).status).toBe(303);
    const second = await send(site.app, "/decisions.json", { ...form, act: "rejection" });
    expect([second.status, await second.json()]).toEqual([
      409,
      { error: { code: "decided-meanwhile", message: expect.stringMatching(/^Expected /) } },
    ]);
    expect((await send(site.app, "/decisions", { ...form, seen: "d1", cue: "said on Monday", act: "rejection" })).status).toBe(303);
    expect((await site.archive.statement(denial))?.words.cue).toBe("said on Monday");
  });

  it("refuses a verdict by a screen that was opened before another's, and takes one that shows no screen", async () => {
    const verdict = { kind: "accept", statement: denial, seen: "", back: "/" };
    expect((await send(site.app, "/decisions", verdict)).status).toBe(303);
    expect((await send(site.app, "/decisions.json", { ...verdict, kind: "reject" })).status).toBe(409);
    expect((await site.archive.statement(denial))?.decided?.kind).toBe("accepted");
    const { seen: _, ...unseen } = verdict;
    expect((await send(site.app, "/decisions", { ...unseen, kind: "reject" })).status).toBe(303);
  });

  it("adds a statement that was missed, at the words nearest to where they were selected", async () => {
    const article = await site.archive.article(site.capture);
    const near = article!.text.indexOf("🌊");
    const answer = await send(site.app, "/decisions", {
      kind: "add",
      capture: site.capture,
      act: "claim",
      speakers: "Mr. Tal",
      content: "words and emoji 🌊 come\nbefore",
      near: String(near),
      back: `/articles/${site.capture}`,
    });
    const id = answer.headers.get("location")?.split("#")[1] ?? "";
    const added = await site.archive.statement(id);
    expect(answer.status).toBe(303);
    expect(added?.words.content).toBe("words and emoji 🌊 come … before");
    expect(added?.decided?.kind).toBe("added");
  });

  it("names the speaker of an added statement by the words of its source, and links no addition that was taken back", async () => {
    const fields = { kind: "add", capture: site.capture, act: "claim", back: "/", source: "Mr. Tal", content: "come before the offsets" };
    await send(site.app, "/decisions", { ...fields, speakers: "", note: "Missed." });
    const [entry] = await site.archive.decisions();
    const { id, statement } = entry!.decision as { id: string; statement: string };
    expect((await site.archive.statement(statement))?.by.map(({ name }) => name)).toEqual(["Mr. Tal"]);
    const page = async () => (await site.app.request("/decisions")).text();
    expect(await page()).toContain(`href="/statements/${statement}"`);
    expect(await page()).toMatch(/speaker: <bdi>Mr\. Tal<\/bdi>.*Note: <bdi>Missed\.<\/bdi>.*Apr 10, 2031, 08:00 UTC/);
    await send(site.app, "/decisions", { kind: "undo", undoes: id, back: "/decisions" });
    expect(await page()).not.toContain(`href="/statements/${statement}"`);
  });

  it("says at the top of the statement's own page what was decided, and there never that it is sure", async () => {
    await send(site.app, "/decisions", { kind: "reject", statement: denial, back: "/" });
    const page = await (await site.app.request(`/statements/${denial}`)).text();
    expect(page).toMatch(/rejected by Ilka Sorrel on Apr 10, 2031.*<h1/);
    expect(page).not.toContain("<p>Sure");
  });

  it("shows what an amendment changed, as it was and as it is", async () => {
    const { words } = (await site.archive.statement(denial))!;
    await send(site.app, "/decisions", {
      kind: "amend",
      statement: denial,
      back: "/",
      ...words,
      speakers: "Ann Roe",
      cue: "said on Monday",
    });
    expect(await (await site.app.request("/decisions")).text()).toContain("cue: <q>said on Monday</q> (before: <q>said</q>)");
  });

  it.each([
    ["words that are not there", { kind: "amend", content: "never said" }, 400, "bad-form"],
    ["no change", { kind: "amend" }, 400, "bad-form"],
    ["another kind", { kind: "judge" }, 400, "bad-form"],
    ["no field", { kind: "undo" }, 400, "bad-form"],
    ["an act outside the codebook", { kind: "amend", act: "lie" }, 400, "bad-form"],
  ])("refuses %s, saying what to do", async (_, fields, status, code) => {
    const before = await site.archive.statement(denial);
    const { source, cue, content } = before!.words;
    const answer = await send(site.app, "/decisions.json", {
      statement: denial,
      speakers: "Ann Roe",
      source,
      cue,
      content,
      ...fields,
    } as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/^Expected /) } });
    expect(await site.archive.decisions()).toEqual([]);
  });

  it.each(["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)", ""])(
    "never leads back to %s",
    async (target) => {
      const answer = await send(site.app, "/decisions", { kind: "accept", statement: denial, back: target });
      expect(answer.headers.get("location")).toBe("/");
    },
  );
});
