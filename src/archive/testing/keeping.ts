import { describe, expect, test } from "vitest";
import { NO_FINDINGS } from "../../record/contract.ts";
import type { Stage } from "./contract.ts";
import { ASSURANCE, AT, add, all, captureOf, DENIAL, ENGINE, readAgain, readingOf } from "./fixtures.ts";

/** What comes of keeping a page that was not met before, and of one that was. */
const FRESH = { capture: "new", sighting: "new" };
const MET = { capture: "known", sighting: "known" };

/** Captures, their sightings, and what is still to be read. */
export function keepingContract(stage: Stage): void {
  describe("keeps captures", () => {
    test("bytes come back as they were, with where they were met", async () => {
      const { captured, sighting } = captureOf({
        text: "\u0000\ud800 any",
        place: "in/\u0000 \udc00.txt",
        given: { publisher: "Post\u0000" },
      });
      expect(await stage.archive.keep(captured, sighting)).toEqual({ capture: "new", sighting: "new" });
      const stored = (await stage.archive.capture(captured.sha256))!;
      expect(Buffer.from(stored.bytes).equals(captured.bytes)).toBe(true);
      expect(stored).toMatchObject({ sha256: captured.sha256, mediaType: "text/plain", size: captured.size, sightings: [sighting] });
    });

    test("the same bytes are one capture, the same place and given values one sighting", async () => {
      const { captured, sighting } = captureOf(ASSURANCE);
      await stage.archive.keep(captured, sighting);
      expect(await stage.archive.keep(captured, { ...sighting, at: "2032-01-01T00:00:00Z" })).toEqual({
        capture: "known",
        sighting: "known",
      });
      expect(await stage.archive.keep(captured, { ...sighting, place: "elsewhere" })).toEqual({ capture: "known", sighting: "new" });
      expect((await stage.archive.capture(captured.sha256))!.sightings.map(({ place, at }) => [place, at])).toEqual([
        [sighting.place, AT],
        ["elsewhere", AT],
      ]);
      expect((await stage.archive.status()).counts).toMatchObject({ captures: 1, sightings: 2 });
    });

    test("captures come with what was read out of them, or not at all", async () => {
      const { archive } = stage;
      const [one, other] = [ASSURANCE, DENIAL].map((page) => {
        const { captured: capture, sighting } = captureOf(page);
        const { text, article, findings } = readingOf(page);
        return { capture, sighting, read: { engine: ENGINE, reading: { text, article }, findings, given: {} } };
      });
      const broken = { ...other!, read: { ...other!.read, findings: { ...other!.read.findings, statements: [null as never] } } };
      const unlike = { ...other!, capture: { ...other!.capture, bytes: Buffer.from("other") } };
      await expect(archive.keepAll([one!, unlike])).rejects.toMatchObject({ code: "bad-capture" });
      await expect(archive.keepAll([one!, broken])).rejects.toThrow();
      expect((await archive.status()).counts).toMatchObject({ captures: 0, sightings: 0, articles: 0 });
      expect(await archive.keepAll([one!, { ...other!, read: null }])).toEqual([FRESH, FRESH]);
      expect(await all(archive.unread(ENGINE))).toEqual([other!.capture.sha256]);
      expect((await archive.article(one!.capture.sha256))?.statements).toHaveLength(one!.read.findings.statements.length);
      expect(await archive.keepAll([one!, other!])).toEqual([MET, MET]);
      expect(await all(archive.unread(ENGINE))).toEqual([]);
      expect(await archive.keepAll([])).toEqual([]);
    });

    test("an empty capture is one too", async () => {
      const captured = {
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        mediaType: "text/plain",
        size: 0,
        bytes: new Uint8Array(),
      };
      await stage.archive.keep(captured, { capture: captured.sha256, place: "-", at: AT, given: {} });
      expect((await stage.archive.capture(captured.sha256))!.bytes).toHaveLength(0);
    });

    test("bytes that are not what their hash says are refused", async () => {
      const { captured, sighting } = captureOf(ASSURANCE);
      await expect(stage.archive.keep({ ...captured, bytes: Buffer.from("other") }, sighting)).rejects.toMatchObject({
        code: "bad-capture",
      });
      expect((await stage.archive.status()).counts.captures).toBe(0);
    });

    test("what is given last holds, value by value", async () => {
      const { captured, sighting } = captureOf(ASSURANCE);
      for (const given of [{ publisher: "Post", published: "2031" }, { publisher: "Ledger" }, { publisher: "Post", published: "2031" }])
        await stage.archive.keep(captured, { ...sighting, given });
      expect(await stage.archive.given(captured.sha256)).toEqual({ publisher: "Post", published: "2031" });
      expect(await stage.archive.given("0".repeat(64))).toEqual({});
    });
  });

  describe("knows what is to be read", () => {
    test("new captures, those of another engine, and those of which something new was given", async () => {
      const { archive } = stage;
      const [one, other] = [await add(archive, ASSURANCE), await add(archive, DENIAL)];
      const { captured, sighting } = captureOf({ text: "unread" });
      await archive.keep(captured, sighting);
      expect(await all(archive.captures())).toEqual([one, other, captured.sha256]);
      expect(await all(archive.unread(ENGINE))).toEqual([captured.sha256]);
      expect(await all(archive.unread({ ...ENGINE, models: {} }))).toEqual([one, other, captured.sha256]);

      await archive.keep(captureOf(ASSURANCE).captured, { ...captureOf(ASSURANCE).sighting, given: { publisher: "Post" } });
      expect(await all(archive.unread(ENGINE))).toEqual([one, captured.sha256]);
      await readAgain(archive, ASSURANCE);
      expect(await all(archive.unread(ENGINE))).toEqual([captured.sha256]);
      expect(await archive.status()).toMatchObject({ unread: 1, engines: [{ version: "1.0.0", articles: 2 }] });
    });

    test("what was given while a capture was being read makes it unread again", async () => {
      const { archive } = stage;
      const { captured, sighting } = captureOf(ASSURANCE);
      await archive.keep(captured, sighting);
      const given = await archive.given(captured.sha256);
      await archive.keep(captured, { ...sighting, given: { published: "2031-04-10" } });
      await archive.derive(captured.sha256, ENGINE, { text: "", article: emptyArticle }, NO_FINDINGS, given);
      expect(await all(archive.unread(ENGINE))).toEqual([captured.sha256]);
    });

    test("captures may be read while they are listed", async () => {
      const { archive } = stage;
      for (let number = 0; number < 3; number++) {
        const { captured, sighting } = captureOf({ text: `page ${number}` });
        await archive.keep(captured, sighting);
      }
      let read = 0;
      for await (const capture of archive.unread(ENGINE)) {
        await archive.derive(capture, ENGINE, { text: "", article: emptyArticle }, NO_FINDINGS);
        read++;
      }
      expect(read).toBe(3);
    });

    test("a capture that was not kept cannot be derived from", async () => {
      await expect(readAgain(stage.archive, ASSURANCE)).rejects.toMatchObject({ code: "not-found" });
    });
  });
}

const emptyArticle = {
  title: null,
  publisher: null,
  byline: [],
  published: null,
  address: null,
  origins: [],
  republication: null,
  language: "en",
  blocks: [],
};
