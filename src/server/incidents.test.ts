import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { add } from "../archive/testing/fixtures.ts";
import { INCIDENT_PAGES } from "../archive/testing/incidents.ts";
import { openSite, type Site, send } from "./testing/site.ts";

let site: Site;
const page = async (path: string) => (await site.app.request(path)).text();
const data = async (path: string) => JSON.parse(await page(path));

beforeEach(async () => {
  site = await openSite({ empty: true });
  for (const each of INCIDENT_PAGES) await add(site.archive, each);
});
afterEach(() => site.close());

describe("incidents", () => {
  it("are listed where they are sure, the others where they are asked for; as data too", async () => {
    const { incidents, total } = await data("/incidents.json");
    expect([total, incidents[0].victims]).toEqual([1, ["Norrow Ports"]]);
    expect(await page("/incidents")).toContain(`/incidents/${incidents[0].id}`);
    expect((await data("/incidents.json?standing=any")).total).toBe(2);
    expect(await page("/incidents?standing=unsure")).toMatch(/aria-current="true"[^>]*>Not sure/);
  });

  it("are listed with how much is on record of each, and by the month of their first article", async () => {
    const { incidents } = await data("/incidents.json");
    expect(incidents[0].counts).toEqual({ articles: 2, origins: 2, attributions: 3, denials: 1 });
    const html = await page("/incidents");
    expect(html).toMatch(/#attributions">3 attributions<[\s\S]*#positions">1 denial</);
    expect(await page(`/incidents/${incidents[0].id}`)).toMatch(/2 independent origins[\s\S]*<section id="attributions">/);
    expect((await data("/incidents.json?since=2031-04&until=2031-04")).total).toBe(1);
    expect((await data("/incidents.json?since=2031-05&standing=any")).incidents.map(({ sure }: { sure: boolean }) => sure)).toEqual([
      false,
    ]);
    expect((await data("/incidents.json?until=2031-03&standing=any")).total).toBe(0);
    expect((await site.app.request("/incidents?since=soon")).status).toBe(400);
  });

  it("have a page with who lays them to whom, what stands against it, and where parties stand", async () => {
    const [{ id }] = (await data("/incidents.json")).incidents;
    const html = await page(`/incidents/${id}`);
    expect(html).toMatch(/Halden Security.*lays it to.*Amber Heron/s);
    expect(html).toMatch(/denied by.*Varenia/s);
    expect(html).toMatch(/Where each party stands.*denies it/s);
    expect(html).toContain("1 to 60 days");
    expect((await data(`/incidents/${id}.json`)).ladder).toHaveLength(3);
    expect((await site.app.request("/incidents/i00000000000000000000")).status).toBe(404);
  });

  it("say of what lays them to somebody on a statement that waits that it is not sure", async () => {
    const [{ id }] = (await data("/incidents.json")).incidents;
    const marked = /Amber Heron<\/bdi><\/strong><\/span><span class="waits">not sure</;
    expect(await page(`/incidents/${id}`)).not.toMatch(marked);
    const [first] = INCIDENT_PAGES;
    await add(site.archive, { ...first!, statements: first!.statements!.map((statement) => ({ ...statement, sure: false })) });
    expect(await page(`/incidents/${id}`)).toMatch(marked);
  });

  it("show no more what stands on a statement that a person rejected on their page", async () => {
    const [{ id }] = (await data("/incidents.json")).incidents;
    const html = await page(`/incidents/${id}`);
    const { values } = await data(`/incidents/${id}.json`);
    const { text, says } = values.actors.find((one: { text: string }) => one.text === "Amber Heron");
    expect(html).toMatch(/Not right\?[\s\S]*name="kind" value="reject"/);
    await send(site.app, "/decisions", { kind: "reject", statement: says[0].statement, back: `/incidents/${id}` });
    const after = await data(`/incidents/${id}.json`);
    expect(after.values.actors.map((one: { text: string }) => one.text)).not.toContain(text);
    expect(after.ladder.map(({ actor }: { actor: { name: string } }) => actor.name)).not.toContain(text);
    await send(site.app, "/decisions", { kind: "undo", undoes: "d1", back: "/" });
    expect((await data(`/incidents/${id}.json`)).values).toEqual(values);
  });

  it("show a value struck through that a person holds to be none of it, and leave it out of data and exports", async () => {
    const [{ id }] = (await data("/incidents.json")).incidents;
    const { values } = await data(`/incidents/${id}.json`);
    const { text, says } = values.victims[0];
    const struck = says.map(({ capture, span }: { capture: string; span: number[] }) => `${capture} ${span.join(" ")}`).join("\n");
    const strike = (words: string) =>
      send(site.app, "/decisions", { kind: "split", incident: id, words, note: "A rival", back: `/incidents/${id}` });
    expect((await strike(`${says[0].capture} 0 1`)).status).toBe(400);
    expect((await strike(struck)).status).toBe(303);
    const after = await data(`/incidents/${id}.json`);
    expect([after.values.victims.map((one: { text: string }) => one.text), after.victims]).toEqual([[], []]);
    expect(after.struck[0]).toMatchObject({ text, decision: "d1", by: "Ilka Sorrel", note: "A rival" });
    expect(await page(`/incidents/${id}`)).toMatch(/<del><bdi>Norrow Ports[\s\S]*held so by Ilka Sorrel[\s\S]*A rival[\s\S]*value="undo"/);
    expect(await page("/decisions")).toMatch(/Norrow Ports[\s\S]*no value of/);
    const exported = [];
    for await (const entry of site.archive.export({ all: false })) if (entry.type.startsWith("incident")) exported.push(entry);
    expect(JSON.stringify(exported.flatMap((one) => ("victims" in one ? [one.victims] : [])))).not.toContain("Norrow Ports");
    await send(site.app, "/decisions", { kind: "undo", undoes: "d1", back: "/" });
    expect((await data(`/incidents/${id}.json`)).values).toEqual(values);
  });

  it("are held to be one, or two, by whoever decides so on their page", async () => {
    const [{ id: later }, { id }] = (await data("/incidents.json?standing=any")).incidents.toSorted((one: { sure: boolean }) =>
      one.sure ? 1 : -1,
    );
    const decide = (fields: Record<string, string>) => send(site.app, "/decisions", { back: `/incidents/${id}`, ...fields });
    expect((await decide({ kind: "merge", one: id, other: later })).status).toBe(303);
    expect(await page(`/incidents/${later}`)).toMatch(/put together by a person[\s\S]*They are two/);
    expect(await page("/decisions")).toContain(`href="/incidents/${later}"`);
    expect((await decide({ kind: "split", one: id, other: later })).status).toBe(303);
    expect(await page(`/incidents/${id}`)).not.toContain("put together by a person");
  });
});

it("events are listed with who took part and what came of them", async () => {
  expect(await page("/events")).toMatch(/Meeting.*Lorvane.*no agreement came of it/s);
  expect((await data("/events.json")).events).toMatchObject([{ kind: "meeting", articles: 2 }]);
});

it("an archive without any says so", async () => {
  const empty = await openSite({ empty: true });
  for (const path of ["/incidents", "/events"]) expect(await (await empty.app.request(path)).text()).toContain('class="empty"');
  await empty.close();
});
