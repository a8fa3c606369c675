import { describe, expect, test } from "vitest";
import { decisionFigures } from "../decision-figures.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, act, add, captureOf, DENIAL, quote } from "./fixtures.ts";

const BY = { by: "Ada", at: "2032-02-01T10:00:00.000Z" };

/** What people's decisions say of the program. */
export function figuresContract(stage: Stage): void {
  describe("figures of decisions", () => {
    test("count what stood, what was changed and how, what was wrong and what was missed; what was taken back does not count", async () => {
      const { archive } = stage;
      const read = await add(archive, ASSURANCE);
      await add(archive, DENIAL);
      const [first, second, third] = (await archive.article(read))!.statements;
      for (const { id } of [first!, third!]) await archive.decide({ ...BY, kind: "accept", statement: id });
      await archive.decide({ ...BY, kind: "amend", statement: second!.id, change: { act: "confirmation" } });
      await archive.decide({ ...BY, kind: "add", capture: read, change: { content: [quote(ASSURANCE, "asked twice")], act: "demand" } });
      const other = (await archive.article(captureOf(DENIAL).captured.sha256))!.statements;
      await archive.decide({ ...BY, kind: "reject", statement: other[0]!.id });
      const undone = await archive.decide({ ...BY, kind: "reject", statement: other[1]!.id });
      await archive.decide({ ...BY, kind: "undo", undoes: undone.id });
      const figures = await decisionFigures(archive);
      expect(figures).toMatchObject({ articles: 2, articlesWhereAll: 1 });
      expect(figures.total).toMatchObject({ accepted: 2, amended: 1, rejected: 1, actKept: 0, speakersKept: 1, wordsKept: 1 });
      expect(figures.total).toMatchObject({ added: 1, addedWhereAll: 1, stoodWhereAll: 3 });
      expect(figures.acts.get(first!.act.main)).toMatchObject({ accepted: 1 });
      expect(figures.acts.get("demand")).toMatchObject({ accepted: 0, added: 1 });
      expect([...figures.sites.values()].reduce((sum, { accepted, amended, rejected }) => sum + accepted + amended + rejected, 0)).toBe(4);
    });

    test("are nothing where nobody decided", async () => {
      await add(stage.archive, { text: "Roe said no", statements: [{ cue: "said", content: "no", act: act("denial") }] });
      expect(await decisionFigures(stage.archive)).toMatchObject({ articles: 0, total: { accepted: 0, sure: 0 } });
    });
  });
}
