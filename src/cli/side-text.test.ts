import { expect, test } from "vitest";
import type { SideEntry, SideRow } from "../archive/index.ts";
import { createProgram } from "./program.ts";
import { sureOf } from "./side-text.ts";

const row = (id: string, sure: boolean, denials: readonly string[] = []) =>
  ({
    ...{ role: "laid", statement: { id, sure, decided: null }, chain: [], elsewhere: null, answers: [] },
    denials: denials.map((statement) => ({ statement, why: "", sure })),
  }) as unknown as SideRow;

test("of a side what is sure, and no denial that is not", () => {
  const side: SideEntry = { name: "Varenia", rows: [row("s1", true, ["s2", "s3"]), row("s2", false), row("s3", true)], more: false };
  const { rows } = sureOf(side);
  expect(rows.map(({ statement, denials }) => [statement.id, denials.map((denial) => denial.statement)])).toEqual([
    ["s1", ["s3"]],
    ["s3", []],
  ]);
});

test.each(["commitments", "side", "unanswered"])("onrecord %s takes --sure any", async (name) => {
  const command = (await createProgram(name)).commands.find((one) => one.name() === name)!;
  expect(command.options.find(({ long }) => long === "--sure")?.argChoices).toEqual(["yes", "any"]);
});
