import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { Origin } from "../record/origin.ts";
import { VERDICTS } from "./citation.ts";

const DOCUMENT = readFileSync(new URL("../../docs/linking.md", import.meta.url), "utf8");

it.each(Object.entries(VERDICTS))("the verdict %s is documented, and whether it holds", (verdict, { holds }) => {
  const row = DOCUMENT.split("\n").find((line) => line.startsWith(`| \`${verdict}\` |`));
  expect(row?.endsWith(holds ? "| yes |" : "| no |")).toBe(true);
});

it.each(Origin.shape.articles.element.shape.lineage.options)("the lineage %s is documented", (lineage) => {
  expect(DOCUMENT).toContain(`| \`${lineage}\` |`);
});
