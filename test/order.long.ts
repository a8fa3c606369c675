import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, SAMPLES, spawned } from "./support/onrecord.ts";

it("export gives the same bytes whatever the order in which pages came", async () => {
  const [one, other] = [folder(), folder()];
  const pages = readdirSync(SAMPLES)
    .map((name) => join(SAMPLES, name))
    .filter((path) => !path.endsWith("metadata.json"));
  await spawned(one, ["add", ...pages]);
  for (const half of [pages.toReversed().slice(0, 7), pages.toReversed().slice(7)]) await spawned(other, ["add", ...half]);
  const [first, second] = await Promise.all([one, other].map((cwd) => spawned(cwd, ["export", "--format", "jsonl", "--all"])));
  expect(first!.out).toBe(second!.out);
  const lines = first!.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ type, id }) => `${type} ${id}`)).toEqual(lines.map(({ type, id }) => `${type} ${id}`).toSorted());
  expect(first!.out).not.toContain(one);
});
