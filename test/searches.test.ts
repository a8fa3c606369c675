import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, onrecord } from "./support/onrecord.ts";

it("keeps a search, lists it with what it finds now, asks it again, renames and removes it", async () => {
  const cwd = folder();
  writeFileSync(
    join(cwd, "page.txt"),
    "Talks go on\n\n“We will not touch the vote,” Foreign Minister Ann Roe of Varenia said on Monday.\n",
  );
  await onrecord(cwd, ["add", "page.txt", "--published", "2031-04-09"]);
  const saved = await onrecord(cwd, ["searches", "save", "On the vote", "vote", "--since", "2031", "--by", "Ada", "--json"]);
  expect(JSON.parse(saved.out).search).toMatchObject({
    id: "q1",
    name: "On the vote",
    by: "Ada",
    query: { words: "vote", since: "2031", standing: "sure" },
  });
  expect((await onrecord(cwd, ["searches"])).out).toMatch(/^q1 +1 {2}On the vote/);
  expect(JSON.parse((await onrecord(cwd, ["search", "--saved", "q1", "--json"])).out).total).toBe(1);
  expect(JSON.parse((await onrecord(cwd, ["search", "--saved", "q1", "--since", "2032", "--json"])).out).total).toBe(0);
  expect(await onrecord(cwd, ["searches", "remove", "q1"])).toMatchObject({ code: 0 });
  expect(await onrecord(cwd, ["search", "--saved", "q1"])).toMatchObject({ code: 1, err: expect.stringContaining("onrecord searches") });
});
