import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Archive, openArchive } from "../archive/index.ts";
import { captureBytes } from "../capture/index.ts";
import { type ArticleDiff, addOne, diff, ENGINE, readCapture, readUnread } from "./index.ts";

const AT = "2031-04-09T10:00:00.000Z";
const PAGE = captureBytes(
  Buffer.from(
    "“The grid was never touched,” Foreign Minister Ann Roe said on Monday.\n\nThe Ministry of Ports denied that it had been asked.\n",
  ),
);

async function archive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const opened = await openArchive(join(folder, "test.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

async function differences(store: Archive): Promise<{ found: ArticleDiff[]; read: number; fresh: number }> {
  const found: ArticleDiff[] = [];
  const reading = diff(store);
  let step = await reading.next();
  for (; !step.done; step = await reading.next()) found.push(step.value);
  return { found, ...step.value };
}

it("says what reading anew would change of statements and decisions, and changes nothing", async () => {
  const store = await archive();
  await addOne(store, { captured: PAGE, place: "page.txt", given: {} }, AT);
  expect(await differences(store)).toEqual({ found: [], read: 0, fresh: 0 });
  const other = captureBytes(Buffer.from("Nobody read this yet.\n"));
  await store.keep(other, { capture: other.sha256, place: "other.txt", at: AT, given: {} });
  expect(await differences(store)).toEqual({ found: [], read: 0, fresh: 1 });

  // As an older engine had read it: one statement less, one more that is not there, one of another act.
  const { reading, findings } = readCapture(PAGE, {});
  const [first] = findings.statements;
  const statements: typeof findings.statements = [
    { ...first!, act: { ...first!.act, main: "threat" } },
    { ...first!, id: "s9", content: [[1, 9]] },
  ];
  await store.derive(PAGE.sha256, { ...ENGINE, version: "0.0.1" }, reading, { ...findings, statements });
  const stored = (await store.article(PAGE.sha256))!.statements;
  const gone = stored.find(({ words }) => words.content === "The grid")!;
  await store.decide({ by: "Ada", at: AT, kind: "accept", statement: gone.id });

  const before = (await store.status()).engines;
  const { found, read } = await differences(store);
  expect(read).toBe(1);
  expect(found).toMatchObject([{ capture: PAGE.sha256, text: false, lost: ["d1"], found: [], error: null }]);
  expect(found[0]!.gone.map(({ words }) => words.content)).toEqual(["The grid"]);
  expect(found[0]!.added).toHaveLength(1);
  expect(found[0]!.added[0]!.by).toEqual([expect.stringContaining("Ministry of Ports")]);
  expect(found[0]!.changed).toMatchObject([{ before: { act: "threat" }, after: { act: first!.act.main }, what: ["act"] }]);
  expect((await store.status()).engines).toEqual(before);

  for await (const added of readUnread(store)) expect(added.outcome).toBe("known");
  expect(await differences(store)).toEqual({ found: [], read: 0, fresh: 0 });
  expect((await store.decisions())[0]!.standing).toBe("lost");
});
