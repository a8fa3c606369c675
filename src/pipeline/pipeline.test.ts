import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Archive, openArchive } from "../archive/index.ts";
import { captureBytes } from "../capture/index.ts";
import { OnrecordError } from "../record/error.ts";
import { add, addOne, HERE, readCapture, readUnread, threads, verify } from "./index.ts";

const AT = "2031-04-09T10:00:00.000Z";
const PAGE = captureBytes(Buffer.from("Foreign Minister Ann Roe said that the grid was never touched.\n"));
const FRENCH = "Le ministère a fait savoir lundi que le réseau n’avait subi aucune attaque pendant la nuit. ".repeat(10);

async function archive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const opened = await openArchive(join(folder, "test.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return opened;
}

async function verified(store: Archive) {
  const differences: string[] = [];
  const checking = verify(store);
  let step = await checking.next();
  for (; !step.done; step = await checking.next()) differences.push(step.value.what);
  return { ...step.value, differences };
}

it("a capture that was kept but not read is counted by verify, and read by the next run", async () => {
  const store = await archive();
  await store.keep(PAGE, { capture: PAGE.sha256, place: "page.txt", at: AT, given: {} });
  expect(await verified(store)).toEqual({ captures: 1, articles: 0, spans: 0, unread: 1, differences: [] });
  const outcomes: unknown[] = [];
  for await (const added of readUnread(store)) outcomes.push(added);
  expect(outcomes).toMatchObject([{ outcome: "known", statements: 1 }]);
  expect(await verified(store)).toMatchObject({ captures: 1, articles: 1, spans: 3, unread: 0, differences: [] });
});

it("what somebody gives later is read again, and nothing is read twice for nothing", async () => {
  const store = await archive();
  const add = (published?: string) => addOne(store, { captured: PAGE, place: "page.txt", given: published ? { published } : {} }, AT);
  expect(await add()).toMatchObject({ outcome: "new", statements: 1 });
  expect(await add("2031-04-09")).toMatchObject({ outcome: "known" });
  expect((await store.article(PAGE.sha256))?.article.published?.edtf).toBe("2031-04-09");
  expect(await add()).toMatchObject({ outcome: "known" });
  expect((await store.article(PAGE.sha256))?.article.published?.edtf).toBe("2031-04-09");
});

it("on threads everything becomes what it becomes in this thread, also where the same bytes come twice with different dates", async () => {
  const said = (day: number) => captureBytes(Buffer.from(`Foreign Minister Ann Roe said on day ${day} that the grid was never touched.\n`));
  async function* pages() {
    for (let day = 0; day < 12; day++)
      yield { captured: said(day % 5), place: `page-${day}.txt`, given: { published: `2031-04-${day + 10}` } };
    yield { place: "gone.txt", error: new OnrecordError("not-found", "Expected a page.") };
  }
  const away = threads(2);
  onTestFinished(() => away.close());
  const all = await Promise.all(
    [HERE, away].map(async (readers) => {
      const store = await archive();
      const outcomes: unknown[] = [];
      for await (const added of add(store, pages(), () => AT, readers)) outcomes.push(added);
      const lines: unknown[] = [];
      for await (const line of store.export({ all: true })) lines.push(line);
      expect(await verified(store)).toMatchObject({ captures: 5, articles: 5, differences: [] });
      return { outcomes, lines };
    }),
  );
  expect(all[1]).toEqual(all[0]);
  expect(all[0]!.outcomes).toHaveLength(13);
});

it("pages that are kept together with one that was removed are kept, and all are told of in their order", async () => {
  const store = await archive();
  const said = (day: number) => captureBytes(Buffer.from(`Foreign Minister Ann Roe said on day ${day} that the grid was never touched.\n`));
  await addOne(store, { captured: said(1), place: "1.txt", given: {} }, AT);
  await store.remove({ capture: said(1).sha256, by: "Tester", at: AT, reason: "asked to" });
  async function* pages() {
    for (let day = 0; day < 3; day++) yield { captured: said(day), place: `${day}.txt`, given: {} };
  }
  const outcomes: unknown[] = [];
  for await (const added of add(store, pages(), () => AT)) outcomes.push(added);
  expect(outcomes).toMatchObject([
    { place: "0.txt", outcome: "new" },
    { place: "1.txt", outcome: "failed", error: { code: "capture-removed" } },
    { place: "2.txt", outcome: "new" },
  ]);
  expect(await verified(store)).toMatchObject({ captures: 2, articles: 2, unread: 0, differences: [] });
});

it("a page that cannot be stored keeps none of those before it out", async () => {
  const store = await archive();
  const said = (day: number) => captureBytes(Buffer.from(`Foreign Minister Ann Roe said on day ${day} that the grid was never touched.\n`));
  async function* pages() {
    yield { captured: said(0), place: "0.txt", given: {} };
    yield { captured: { ...said(1), bytes: said(2).bytes }, place: "1.txt", given: {} };
  }
  const outcomes: unknown[] = [];
  const adding = (async () => {
    for await (const added of add(store, pages(), () => AT)) outcomes.push(added);
  })();
  await expect(adding).rejects.toMatchObject({ code: "bad-capture" });
  expect(outcomes).toMatchObject([{ place: "0.txt", outcome: "new" }]);
  expect(await verified(store)).toMatchObject({ captures: 1, articles: 1, unread: 0, differences: [] });
});

it("a page that cannot be read is not kept", async () => {
  const store = await archive();
  const picture = captureBytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
  expect(await addOne(store, { captured: picture, place: "page.txt", given: {} }, AT)).toMatchObject({
    outcome: "failed",
    error: { code: "unreadable" },
  });
  expect((await store.status()).counts.captures).toBe(0);
});

it("a page in another language is archived and not read for statements", () => {
  const { reading, findings } = readCapture(captureBytes(Buffer.from(FRENCH)), {});
  expect(reading.text).toBe(FRENCH);
  expect(reading.article.language).not.toBe("en");
  expect(findings.statements).toEqual([]);
});
