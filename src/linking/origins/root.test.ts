import { describe, expect, test } from "vitest";
import { leadOf, type OriginMember, rootOf } from "./root.ts";
import { invented, type Made, made } from "./testing/made.ts";

const STORY = invented(1, 30);
const member = (page: Made): OriginMember => {
  const { id, sketch } = made(page);
  return { id, sketch };
};
const leads = (...pages: Made[]) => {
  const members = pages.map(member);
  const root = rootOf(members);
  return {
    name: root.name,
    root: root.article && members.indexOf(root.article),
    leads: members.map((one) => leadOf(one, root, members, members.length)),
  };
};

describe("the root of an origin", () => {
  test("is the earliest where nobody is credited", () => {
    const found = leads({ body: STORY, publisher: "Lorvane Ledger" }, { body: STORY.slice(0, 9), publisher: "Norrow Tribune" });
    expect(found).toMatchObject({ name: "Lorvane Ledger", root: 0 });
    expect(found.leads.map(({ lineage }) => lineage)).toEqual(["root", "near-copy"]);
    expect(found.leads[0]!.why).toBe("the earliest of those that are alike");
    expect(leads({ body: STORY, publisher: "Lorvane Ledger" }).leads[0]!.why).toBe("no other article here is told from it");
  });

  test("is the article of the outlet that is credited, wherever it stands", () => {
    const found = leads(
      { body: STORY, publisher: "TopBrief" },
      { body: STORY.slice(1), publisher: "Meridian Post" },
      { body: STORY.slice(2), publisher: "Norrow Tribune", credits: ["the Meridian Post"] },
    );
    expect(found).toMatchObject({ name: "the Meridian Post", root: 1 });
    expect(found.leads.map(({ lineage }) => lineage)).toEqual(["near-copy", "root", "near-copy"]);
    expect(found.leads[1]!.why).toBe("1 of the 3 articles credits the Meridian Post");
    expect(found.leads[2]!.why).toMatch(/are the same; it says that the reporting is that of the Meridian Post$/);
  });

  test("is led on from one outlet to the next that it credits, and round in no circle", () => {
    const chain = leads(
      { body: STORY, publisher: "Norrow Wire" },
      { body: STORY, publisher: "Meridian Post", credits: ["Norrow Wire"] },
      { body: STORY, publisher: "TopBrief", credits: ["Meridian Post"] },
    );
    expect(chain).toMatchObject({ name: "Norrow Wire", root: 0 });
    const circle = leads(
      { body: STORY, publisher: "One Post", credits: ["Other Post"] },
      { body: STORY, publisher: "Other Post", credits: ["One Post"] },
    );
    expect(circle.root).not.toBeNull();
  });

  test("has a name and no article where the archive has none of that outlet", () => {
    const found = leads({ body: STORY, publisher: "TopBrief", credits: ["Meridian Post"] }, { body: STORY, publisher: "Norrow Tribune" });
    expect(found).toMatchObject({ name: "Meridian Post", root: null });
    expect(found.leads.map(({ lineage }) => lineage)).toEqual(["credit", "copy"]);
    expect(found.leads[0]!.why).toContain("of which no article of the archive was found to be the one");
  });

  test("is the first of the versions of its page, and the others are no copies of it", () => {
    const page = { publisher: "Lorvane Ledger", address: "https://ledger.example/1" };
    const copy = { body: STORY.slice(0, 24), publisher: "Norrow Tribune", address: "https://tribune.example/1" };
    const found = leads({ ...page, body: STORY }, { ...page, body: STORY.slice(0, 24) }, copy);
    expect(found).toMatchObject({ name: "Lorvane Ledger", root: 1 });
    expect(found.leads.map(({ lineage }) => lineage)).toEqual(["version", "root", "copy"]);
    const changed = leads({ ...page, body: STORY }, { ...page, body: STORY.slice(0, 24), modified: "2031-04-11" }, copy);
    expect(changed.root).toBe(0);
    expect(changed.leads.map(({ lineage }) => lineage)).toEqual(["root", "version", "copy"]);
    expect(changed.leads[2]!.why).toMatch(/as in another version of it$/);
    const alone = leads({ ...page, body: STORY }, { ...page, body: STORY.slice(0, 24) });
    expect(alone.leads[1]!.why).toBe("no other article here is told from it");
  });

  test("is unknown where neither publisher nor credit is, or where the page is of it knows not whom", () => {
    const found = leads({ body: STORY }, { body: STORY, publisher: "TopBrief" });
    expect(found.name).toBeNull();
    expect(found.leads.map(({ lineage }) => lineage)).toEqual(["unknown", "copy"]);
  });

  test("of nothing is nothing", () => {
    expect(rootOf([])).toEqual({ name: null, outlet: null, article: null });
  });
});
