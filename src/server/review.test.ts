import { afterAll, beforeAll, expect, it } from "vitest";
import { add } from "../archive/testing/fixtures.ts";
import { naming } from "../archive/testing/parties.ts";
import { openSite, type Site, send } from "./testing/site.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const minister = (name: string, day: string) =>
    naming(`Varenian Minister ${name} was there.`, { name, role: "Minister", country: "VAR" }, day);
  for (const page of [minister("Ann Roe", "2031-01-01"), minister("Bo Roe", "2031-03-01"), minister("Roe", "2031-04-01")])
    await add(site.archive, page);
});
afterAll(() => site.close());

type Review = {
  readonly suggestions: readonly { readonly one: { id: string; name: string }; readonly other: { id: string; name: string } }[];
};
const review = async (query = "") => (await (await site.app.request(`/review.json${query}`)).json()) as Review;

it("asks who may be one with whom, before what was only found, says why, and no more once it is decided", async () => {
  const { suggestions } = await review();
  expect(suggestions.map(({ one, other }) => `${one.name}, ${other.name}`).sort()).toEqual(["Ann Roe, Roe", "Bo Roe, Roe"]);
  const page = await (await site.app.request("/review")).text();
  expect(page.indexOf("These may be one")).toBeLessThan(page.indexOf("The agency has possibly seen it"));
  expect(page).toMatch(/Why it is here.*known by|Why it is here.*Roe/s);
  expect((await review("?act=assessment")).suggestions).toEqual([]);
  const { one, other } = suggestions.find((each) => each.one.name === "Bo Roe")!;
  await send(site.app, "/decisions", { kind: "merge", one: one.id, other: other.id, back: "/review" });
  expect((await review()).suggestions).toEqual([]);
});

it("goes on from a suggestion to what comes after it, and refuses a place that is none", async () => {
  for (const place of ["3~", "5~"]) expect((await site.app.request(`/review?after=${place}`)).status).toBe(200);
  for (const place of ["9~", "x"]) expect((await site.app.request(`/review?after=${place}`)).status).toBe(400);
});
