import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSite, type Site, send } from "./testing/site.ts";

let site: Site;
let secrets: ReadonlyMap<string, string>;

beforeEach(async () => {
  site = await openSite({ users: true });
  secrets = new Map(["Ada", "Bo", "Cy"].map((name) => [name, site.users!.addToken(name, "reviewer")]));
});
afterEach(() => site.close());

const signed = (name: string): Record<string, string> => ({ authorization: `Bearer ${secrets.get(name)}` });

const as = (name: string) => ({
  async data(path: string) {
    return (await (await site.app.request(path, { headers: signed(name) })).json()) as Readonly<Record<"mark", string>> &
      Readonly<Record<string, unknown>>;
  },
  async page(path: string) {
    return (await site.app.request(path, { headers: signed(name) })).text();
  },
  async post(path: string, fields: Record<string, string>) {
    const answer = await send(site.app, path, fields, signed(name));
    return { status: answer.status, location: answer.headers.get("location"), said: path.endsWith(".json") ? await answer.json() : null };
  },
});
const ids = async () => (await site.archive.search({ standing: "any" })).entries.map(({ id }) => id);
const decided = async (id: string) => (await site.archive.statement(id))?.decided?.kind ?? null;

describe("deciding on all that a search finds", () => {
  it("shows first what it would do, does it one by one, and is taken back whole", async () => {
    const ada = as("Ada");
    const page = await ada.page("/decide?standing=any&kind=reject");
    expect(page).toContain("Reject 4");
    const { mark, statements, acts } = await ada.data("/decide.json?standing=any&kind=reject");
    expect([statements, acts]).toEqual([4, expect.arrayContaining([{ value: "denial", count: 1 }])]);
    expect(await site.archive.decisions()).toEqual([]);
    const done = await ada.post("/decide", { kind: "reject", query: "standing=any", mark, note: "read all" });
    expect(done.status).toBe(303);
    const together = await site.archive.decisions();
    expect(together.map(({ decision }) => [decision.kind, decision.by, decision.note])).toEqual(
      Array(4).fill(["reject", "Ada", "read all"]),
    );
    expect(await ada.page(done.location!)).toContain("Take all 4 back");
    const batch = done.location!.split("batch=")[1]!;
    const undone = await ada.post("/undo.json", { batch });
    expect(undone.said).toMatchObject({ decided: 4, refused: [] });
    expect((await site.archive.search({ standing: "any" })).total).toBe(4);
    expect((await ada.post("/undo.json", { batch: (undone.said as { batch: string }).batch })).said).toMatchObject({ decided: 4 });
    expect((await site.archive.search({ standing: "any" })).total).toBe(0);
  });

  it("refuses what was looked at when the search finds others now, and what is no search", async () => {
    const ada = as("Ada");
    const { mark } = await ada.data("/decide.json?standing=any");
    const [first] = await ids();
    await as("Bo").post("/decisions", { kind: "accept", statement: first!, back: "/" });
    expect(await ada.post("/decide.json", { kind: "accept", query: "standing=any", mark })).toMatchObject({
      status: 409,
      said: { error: { code: "decided-meanwhile" } },
    });
    expect(await ada.post("/decide.json", { kind: "merge", query: "", mark })).toMatchObject({ status: 400 });
    expect(await ada.post("/undo.json", { batch: "b000000000000" })).toMatchObject({ status: 404 });
    expect(await site.archive.decisions()).toHaveLength(1);
  });
});

it("the list of decisions is by whom and a part at a time, an undo with what it takes back", async () => {
  const [first] = await ids();
  for (let more = 0; more < 101; more++) {
    await as("Ada").post("/decisions", { kind: "flag", statement: first!, note: `note ${more}`, back: "/" });
    await as("Ada").post("/decisions", { kind: "undo", undoes: `d${2 * more + 1}`, back: "/" });
  }
  const page = await as("Bo").page("/decisions?by=Ada");
  expect([page.includes('id="d202"'), page.includes('id="d3"'), page.includes('id="d2"')]).toEqual([true, true, false]);
  expect(page).toContain('href="/decisions?by=Ada&amp;before=d3"');
  const earlier = await as("Bo").page("/decisions?by=Ada&before=d3");
  expect([earlier.includes('id="d3"'), earlier.includes('id="d2"'), earlier.includes("Earlier")]).toEqual([false, true, false]);
  expect(await as("Bo").data("/decisions.json?by=Bo")).toEqual({ decisions: [] });
});

it("what is sent twice with one key is decided once, and another person's key is another", async () => {
  const [first] = await ids();
  const fields = { kind: "flag", statement: first!, note: "which one?", key: "k1" };
  const answers = await Promise.all([as("Ada").post("/decisions.json", fields), as("Ada").post("/decisions.json", fields)]);
  expect(answers[0]!.said).toEqual(answers[1]!.said);
  await as("Bo").post("/decisions.json", fields);
  expect((await site.archive.statement(first!))!.flags!.map(({ by }) => by)).toEqual(["Ada", "Bo"]);
  const page = await as("Cy").page("/flags");
  expect(page).toMatch(/flagged by Ada.*which one\?.*flagged by Bo/s);
  await as("Cy").post("/decisions", { kind: "undo", undoes: "d1", back: "/flags" });
  expect(await as("Cy").page("/flags")).not.toContain("flagged by Ada");
});

it("shows nothing that is written or asked for as anything but text", async () => {
  const evil = "<script>alert(1)</script>\u202E<img src=x onerror=alert(1)>";
  const [first] = await ids();
  await as("Ada").post("/decisions", { kind: "flag", statement: first!, note: evil, back: "/" });
  const statements = await ids();
  await site.archive.share({ name: evil, statements, readers: ["Ada", evil], each: 2, by: evil, at: "2031-04-10T08:00:00Z" });
  await as("Ada").post("/decisions", { kind: "grade", statement: first!, reliability: "A", note: evil, back: "/" });
  const [waits] = (await site.archive.search({ standing: "unsure" })).entries;
  await as("Ada").post("/decisions", { kind: "reject", statement: waits!.id, note: evil, back: "/" });
  await site.archive.decide({ by: evil, at: "2031-04-10T08:00:00Z", kind: "accept", statement: waits!.id });
  const asked = encodeURIComponent(evil);
  const pages = [
    ...[
      "/flags",
      "/rounds",
      "/settle",
      "/agreement",
      "/decisions",
      "/review?round=r1",
      `/statements/${first}`,
      `/decide?words=${asked}&standing=any`,
    ],
    ...[`/decisions?batch=${asked}`, `/agreement?round=${asked}`, `/review?round=${asked}`, `/decide?kind=${asked}`, `/add/jobs/${asked}`],
  ];
  for (const path of pages) {
    const page = await as("Cy").page(path);
    const ours = page.replaceAll(/<script type="module" src="[^"]*"><\/script>/g, "");
    expect([path, /<script|<img/.exec(ours)?.[0] ?? null]).toEqual([path, null]);
  }
  expect(await as("Cy").page("/settle")).toContain("&lt;script&gt;");
});

describe("reading by two", () => {
  const shared = async () => {
    const fields = { name: "First", readers: "Ada\nBo", each: "2", query: "act=assessment" };
    expect(await as("Cy").post("/rounds", fields)).toMatchObject({ status: 303, location: "/rounds" });
    return (await as("Ada").data("/review.json?round=r1")) as unknown as { statements: { id: string }[]; total: number };
  };

  it("is hidden from the other on every page until both are in", async () => {
    const { statements, total } = await shared();
    expect(total).toBe(1);
    const { id } = statements[0]!;
    expect(await as("Cy").data("/review.json?act=assessment")).toMatchObject({ statements: [] });
    expect(await as("Cy").data("/decide.json?act=assessment&standing=any")).toMatchObject({ statements: 0, shared: 1, total: 1 });
    expect((await as("Ada").post("/decisions.json", { kind: "reject", statement: id, note: "a secret reason" })).said).toMatchObject({
      decision: { kind: "reading", verdict: "reject" },
    });
    expect((await as("Ada").data("/review.json?round=r1")).total).toBe(0);
    expect(await as("Ada").page("/decisions")).toContain("a secret reason");
    for (const path of [
      "/decisions",
      "/decisions.json",
      `/statements/${id}`,
      `/statements/${id}.json`,
      "/settle",
      "/agreement.json",
      "/review",
      "/flags",
    ])
      expect([path, (await as("Bo").page(path)).includes("a secret reason")]).toEqual([path, false]);
    expect(JSON.stringify(await as("Bo").data("/decisions.json"))).not.toContain("reading");
    expect(await decided(id)).toBeNull();
    await as("Bo").post("/decisions", { kind: "accept", statement: id, back: "/" });
    expect(await as("Bo").page("/settle")).toContain("a secret reason");
  });

  it("is settled by a third as one of them reads it, and neither of them may", async () => {
    const { id } = (await shared()).statements[0]!;
    const before = (await site.archive.statement(id))!.words;
    await as("Ada").post("/decisions", {
      kind: "amend",
      statement: id,
      act: "opinion",
      speakers: "Mr. Tal",
      ...before,
      seen: "",
      back: "/",
    });
    await as("Bo").post("/decisions", { kind: "accept", statement: id, back: "/" });
    expect(await as("Ada").page("/settle")).toContain("You read it");
    expect(await as("Ada").post("/decisions.json", { kind: "settle", statement: id, like: "d1" })).toMatchObject({ status: 400 });
    const page = await as("Cy").page("/settle");
    expect(page).toMatch(/Ada.*amend.*As Ada reads it.*Bo.*accept.*As Bo reads it/s);
    expect(await as("Cy").post("/decisions", { kind: "settle", statement: id, like: "d1", back: "/settle" })).toMatchObject({
      status: 303,
    });
    expect(await site.archive.statement(id)).toMatchObject({ act: { main: "opinion" }, decided: { kind: "amended", by: "Cy" } });
    expect(await as("Cy").page("/settle")).toContain("Nothing is to be settled");
    const { states, reviewers } = (await as("Cy").data("/agreement.json")) as unknown as {
      states: object;
      reviewers: { name: string; judged: number; held: number; actsHeld: number }[];
    };
    expect(states).toEqual({ open: 0, agreed: 0, differ: 0, settled: 1 });
    expect(reviewers.map(({ name, judged, held, actsHeld }) => [name, judged, held, actsHeld])).toEqual([
      ["Ada", 1, 1, 1],
      ["Bo", 1, 1, 0],
      ["Cy", 0, 0, 0],
    ]);
  });

  it("refuses what cannot be shared out, and a queue that is not there", async () => {
    for (const wrong of [
      { name: "" },
      { readers: " " },
      { each: "3" },
      { each: "many" },
      { query: "act=threat" },
      { readers: "Nobody" },
      { query: "act=lie" },
    ]) {
      const answer = await as("Cy").post("/rounds.json", { name: "x", readers: "Ada", each: "1", query: "", ...wrong });
      expect([wrong, answer.status]).toEqual([wrong, 400]);
    }
    expect((await site.app.request("/review?round=r9", { headers: signed("Ada") })).status).toBe(404);
    expect(await as("Cy").post("/rounds/r9/end.json", {})).toMatchObject({ status: 404 });
  });
});
