import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COMMITMENT_PAGES } from "../archive/testing/commitments.ts";
import { add, captureOf } from "../archive/testing/fixtures.ts";
import { naming } from "../archive/testing/parties.ts";
import { linkParty } from "../linking/index.ts";
import { openSite, type Site, send } from "./testing/site.ts";

const ONE = naming("Minister Ann Roe was there.", { name: "Ann Roe", role: "Minister" }, "2031-01-01");
const AGAIN = naming("Minister Ann Roe came again.", { name: "Ann Roe", role: "Minister" }, "2031-03-01");
const MIDDLE = naming("Minister Ann B. Roe was there.", { name: "Ann B. Roe", role: "Minister" }, "2031-02-01");
const PRIVATE = naming("Ann C. Roe, a baker, was there.", { name: "Ann C. Roe" });

let site: Site;
const page = async (path: string) => (await site.app.request(path)).text();
const partyId = async (name: string) => (await site.archive.parties({})).entries.find((party) => party.name === name)!.id;

beforeEach(async () => {
  site = await openSite({ empty: true });
  for (const each of [ONE, AGAIN, MIDDLE, PRIVATE]) await add(site.archive, each);
});
afterEach(() => site.close());

describe("a party's page", () => {
  it("says since when it has which role, in how many articles, and lists them", async () => {
    const html = await page(`/parties/${await partyId("Ann Roe")}`);
    expect(html).toMatch(/<bdi>Minister<\/bdi>.*2 articles.*Jan 1, 2031 to Mar 1, 2031/s);
    expect(html).toContain(`/articles/${captureOf(AGAIN).captured.sha256}`);
    const { roles, called, party } = JSON.parse(await page(`/parties/${await partyId("Ann Roe")}.json`));
    expect([roles, called, party.articles]).toEqual([
      [{ value: "Minister", count: 2, first: "2031-01-01", last: "2031-03-01" }],
      [{ value: "Ann Roe", count: 2 }],
      2,
    ]);
  });

  it("suggests who may be the same with buttons, and never a person without a public role", async () => {
    const html = await page(`/parties/${await partyId("Ann Roe")}`);
    expect(html).toContain("These may be one");
    expect(html).toContain("<bdi>Ann B. Roe</bdi>");
    expect(html).not.toContain("Ann C. Roe");
    for (const path of ["/parties", "/parties.json", "/", "/index.json", "/statements"])
      expect(await page(path)).not.toMatch(/parties\/[^"]*"[^>]*><bdi>Ann C\. Roe/);
    expect(JSON.stringify(JSON.parse(await page("/parties.json")))).not.toContain("Ann C. Roe");
  });

  it("is not there for a person without a public role, under any address or question", async () => {
    const id = linkParty({ kind: "person", name: "Ann C. Roe", named: true })!.id;
    for (const path of [`/parties/${id}`, `/parties/${id}.json`]) expect((await site.app.request(path)).status).toBe(404);
    expect(JSON.parse(await page(`/statements.json?party=${id}`)).total).toBe(0);
    expect(JSON.parse(await page("/statements.json")).facets.speaker.map(({ party }: { party: string }) => party)).not.toContain(id);
    const answer = await send(site.app, "/decisions.json", { kind: "merge", one: id, other: await partyId("Ann Roe"), back: "/" });
    expect(answer.status).toBe(404);
  });

  it("merges by a form; the former address leads to the one page, as data too; and is taken back", async () => {
    const [one, other] = [await partyId("Ann Roe"), await partyId("Ann B. Roe")];
    const answer = await send(site.app, "/decisions", { kind: "merge", one, other, back: `/parties/${other}` });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/parties/${other}`]);
    const [now, former] = [one, other].sort() as [string, string];
    const moved = await site.app.request(`/parties/${former}?standing=any`);
    expect([moved.status, moved.headers.get("location")]).toEqual([301, `/parties/${now}?standing=any`]);
    expect((await site.app.request(`/parties/${former}.json`)).headers.get("location")).toBe(`/parties/${now}.json`);
    expect(await page(`/parties/${now}`)).toMatch(/Also leads here.*decided by a person/s);
    expect(await page("/decisions")).toMatch(
      new RegExp(`<a href="/parties/${now}"><bdi>Ann Roe</bdi></a> the same as .*<bdi>Ann B. Roe</bdi>`, "s"),
    );
    await send(site.app, "/decisions", { kind: "undo", undoes: "d1", back: "/decisions" });
    expect((await site.app.request(`/parties/${former}`)).status).toBe(200);
  });

  it("keeps two apart by a form, and suggests it no more", async () => {
    const [one, other] = [await partyId("Ann Roe"), await partyId("Ann B. Roe")];
    await send(site.app, "/decisions", { kind: "split", one, other, back: "/" });
    expect(await page(`/parties/${one}`)).not.toContain("These may be one");
    expect(await page("/decisions")).toContain("not the same as");
  });

  it("takes articles out in which another is meant, and refuses where none is marked", async () => {
    const party = await partyId("Ann Roe");
    const none = await send(site.app, "/decisions.json", { kind: "split", party, back: "/" });
    expect([none.status, await none.json()]).toMatchObject([400, { error: { code: "bad-form" } }]);
    await send(site.app, "/decisions", { kind: "split", party, [`capture-${captureOf(AGAIN).captured.sha256}`]: "on", back: "/" });
    expect((await site.archive.parties({})).entries.map(({ name, articles }) => [name, articles]).sort()).toEqual([
      ["Ann B. Roe", 1],
      ["Ann Roe", 1],
      ["Ann Roe", 1],
    ]);
    expect(await page("/decisions")).toContain("not who is meant by");
  });

  it("tells statements apart that are told as one, and together again, by forms on their page", async () => {
    const said = naming("Minister Ann Roe, once more.", { name: "Ann Roe", role: "Minister" }, "2031-05-01");
    await add(site.archive, said);
    const [one, other] = (await site.archive.search({ speaker: "Ann Roe" })).entries.map((entry) => entry.id) as [string, string];
    await send(site.app, "/decisions", { kind: "merge", one, other, back: "/" });
    expect(await page(`/statements/${one}`)).toContain("One of these is another statement");
    expect((await site.archive.telling(one))!.size).toBeGreaterThan(1);
    await send(site.app, "/decisions", { kind: "split", one, other, back: "/" });
    expect((await site.archive.telling(one))!.appearances.map(({ statement }) => statement.id)).not.toContain(other);
    expect(await page("/decisions")).toContain(`/statements/${other}`);
  });

  it("lists parties of a kind, and refuses another", async () => {
    expect(await page("/parties?kind=person")).toContain("Ann Roe");
    expect(await page("/parties?kind=state&words=roe")).not.toContain("Ann Roe");
    expect((await site.app.request("/parties?kind=ship")).status).toBe(400);
  });
});

describe("what binds a party, and what it denies", () => {
  it("stands on its page: commitments that it gave, and denials beside what was said of it", async () => {
    for (const each of COMMITMENT_PAGES) await add(site.archive, each);
    const id = await partyId("Varenia");
    const { commitments, denials } = JSON.parse(await page(`/parties/${id}.json`));
    expect(commitments.map(({ of }: { of: string }) => of)).toContain("own");
    expect(denials.length).toBeGreaterThan(0);
    const html = await page(`/parties/${id}`);
    expect(html).toMatch(/Commitments they gave[\s\S]*href="\/commitments\/c/);
    expect(html).toContain(`href="/commitments/${commitments[0].id}"`);
    expect(html).toMatch(/What they deny, and of whom[\s\S]*denies what[\s\S]*href="\/statements\/s/);
    expect(html).toContain('href="/sides/Varenia"');
  });

  it("two in the list of which one has all words of the other's name may be decided on there", async () => {
    await add(site.archive, naming("The Ministry of Ports met.", { name: "Ministry of Ports", kind: "organization" }));
    const html = await page("/parties?kind=person");
    expect(html).toMatch(/May be the same as <bdi>Ann B\. Roe<\/bdi>[\s\S]*name="kind" value="merge"/);
    expect(await page("/parties?kind=organization")).not.toContain("May be the same as");
  });
});
