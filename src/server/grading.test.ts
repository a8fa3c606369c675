import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatementEntry, StoredArticle } from "../archive/archive.ts";
import { SHEET, SHEET_ITEMS } from "../record/grade.ts";
import { sheetAnswers } from "./sheet-answers.ts";
import { openSite, type Site, send } from "./testing/site.ts";

let site: Site;
let assurance: StatementEntry;
let article: StoredArticle;
beforeAll(async () => {
  site = await openSite();
  assurance = (await site.archive.search({ acts: ["assurance"] })).entries[0]!;
  article = (await site.archive.article(site.capture))!;
});
afterAll(() => site.close());

describe("the sheet", () => {
  it("has 18 statements, each once", () => {
    expect(SHEET_ITEMS).toHaveLength(18);
    expect(new Set(SHEET_ITEMS).size).toBe(18);
    expect(Object.values(SHEET).map((items) => items.length)).toEqual([5, 3, 5, 5]);
  });

  it("is filled in only where the article answers, with its words", () => {
    expect([...sheetAnswers(assurance, article)]).toEqual([["privileged-evidence", "briefed on the call"]]);
    const { act, deed: _, ...denial } = article.statements.find((one) => one.act.main === "denial")!;
    const blaming = { ...denial, act: { ...act, main: "attribution" as const } };
    expect([...sheetAnswers(blaming, article)]).toEqual([]);
    const named = { ...blaming, deed: { by: ["p1"], near: [], to: [] } };
    expect([...sheetAnswers(named, article).keys()]).toEqual(["actors-identified"]);
    const [confirmed, confirming] = [article.findings.statements[2]!, article.findings.statements[3]!];
    const relations = [{ from: confirming.id, to: confirmed.id, kind: "confirms" as const, why: "", sure: true }];
    const told = { ...article, findings: { ...article.findings, relations } };
    const target = article.statements.find(({ content }) => content[0]![0] === confirmed.content[0]![0])!;
    expect([...sheetAnswers(target, told)]).toEqual([["corroborated", "The agency has possibly seen it"]]);
  });
});

describe("a grade", () => {
  const grade = (fields: Record<string, string>) =>
    send(site.app, "/decisions.json", { kind: "grade", statement: assurance.id, ...fields });

  it("is kept with the answers that were given, each on its passage, and shown by whom", async () => {
    const answer = await grade({
      reliability: "B",
      credibility: "",
      "sheet-corroborated": "no",
      "sheet-privileged-evidence": "yes",
      "passage-privileged-evidence": "briefed on the\ncall",
    });
    expect(await answer.json()).toMatchObject({
      decision: {
        kind: "grade",
        grade: {
          ...{ reliability: "B", credibility: null },
          sheet: [
            { item: "privileged-evidence", holds: true, passage: { exact: "briefed on the call" } },
            { item: "corroborated", holds: false, passage: null },
          ],
        },
      },
    });
    const page = await (await site.app.request(`/statements/${assurance.id}`)).text();
    expect(page).toMatch(/Graded by Ilka Sorrel.*B, usually reliable; 1 of 18 points, 2 answered/);
    expect(page).toMatch(/<textarea name="passage-privileged-evidence" rows="1">briefed on the call<\/textarea>/);
  });

  it("of a statement grades its speaker as a source, by whom and how often", async () => {
    const [denial] = (await site.archive.search({ acts: ["denial"] })).entries;
    const page = async () => (await site.app.request(`/parties/${denial!.by[0]!.party}`)).text();
    expect(await page()).not.toContain("Graded as a source");
    await grade({ statement: denial!.id, reliability: "D" });
    expect(await page()).toMatch(/Graded as a source.*Ilka Sorrel<\/bdi>: D, not usually reliable \(1 statement\)/);
  });

  it.each([
    {},
    { reliability: "G" },
    { credibility: "0" },
    { "sheet-corroborated": "maybe" },
    { "sheet-corroborated": "yes", "passage-corroborated": "never said" },
  ])("is refused where it says %o", async (fields) => {
    const answer = await grade(fields);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { error: { code: "bad-form", message: expect.stringMatching(/^Expected /) } },
    ]);
  });
});
