import { describe, expect, test } from "vitest";
import type { Article } from "../../record/article.ts";
import type { Stage } from "./contract.ts";
import { captureOf, ENGINE, type Page, readingOf } from "./fixtures.ts";

/** Words of texts that are not in English. */
export function unreadTextsContract(stage: Stage): void {
  const why = "statements are read from English only";
  const put = async (page: Page, change: (article: Article) => Article) => {
    const { captured, sighting } = captureOf(page);
    await stage.archive.keep(captured, sighting);
    const { findings, ...reading } = readingOf(page);
    await stage.archive.derive(captured.sha256, ENGINE, { ...reading, article: change(reading.article) }, findings);
    return captured.sha256;
  };
  const whole = (language: string) => (article: Article) => ({ ...article, language, notRead: { language, why } });
  const inPart = (article: Article) => ({
    ...article,
    otherLanguages: ["fr"],
    blocks: article.blocks.map((block, index) => (index === 1 ? { ...block, language: "fr" } : block)),
  });
  const found = async (words: string) => (await stage.archive.unreadTexts({ words })).entries.map(({ passage }) => passage.text);

  describe("texts that are not read for statements", () => {
    const GERMAN = { text: "Roe bestreitet es\nDas Märchen glaubt in Tarsk niemand.\nRoe schwieg.", published: "2031-04-09" };

    test("are found by their words, with the paragraph that has them", async () => {
      const capture = await put(GERMAN, whole("de"));
      const { entries, total, next } = await stage.archive.unreadTexts({ words: "marchen" });
      expect({ total, next }).toEqual({ total: 1, next: null });
      expect(entries).toMatchObject([{ capture, title: "Roe bestreitet es", published: "2031-04-09", notRead: { language: "de", why } }]);
      expect(entries[0]!.passage.text).toBe("Das Märchen glaubt in Tarsk niemand.");
      expect(await found("bestreitet")).toEqual(["Roe bestreitet es"]);
      expect(await found("“glaubt in Tarsk”")).toHaveLength(1);
      expect(await found("niemand glaubt nichts")).toEqual([]);
    });

    test("are those parts of an English page that are in another language, and nothing of the rest", async () => {
      await put({ text: "Roe denies it\nPersonne ne croit ce conte.\nNobody in Tarsk does." }, inPart);
      expect(await found("conte")).toEqual(["Personne ne croit ce conte."]);
      expect(await found("nobody")).toEqual([]);
      expect((await stage.archive.unreadTexts({ words: "conte" })).entries[0]!.notRead.language).toBe("fr");
    });

    test("are found by words of scripts that put no spaces between them", async () => {
      await put({ text: "邮政否认\n外交部周二否认读取了议会的邮件。" }, whole("zh"));
      expect(await found("邮件")).toEqual(["外交部周二否认读取了议会的邮件。"]);
      expect(await found("件邮")).toEqual([]);
    });

    test("come page by page, newest first, and those of a new reading alone", async () => {
      for (const year of ["2030", "2032", "2031"]) await put({ ...GERMAN, text: `${GERMAN.text}\n${year}`, published: year }, whole("de"));
      const first = await stage.archive.unreadTexts({ words: "Märchen", limit: 2 });
      expect(first.entries.map(({ published }) => published)).toEqual(["2032", "2031"]);
      const rest = await stage.archive.unreadTexts({ words: "Märchen", limit: 2, after: first.next! });
      expect([rest.entries.map(({ published }) => published), rest.next, rest.total]).toEqual([["2030"], null, 3]);
      await put({ ...GERMAN, text: `${GERMAN.text}\n2030`, published: "2030" }, (article) => article);
      expect((await stage.archive.unreadTexts({ words: "Märchen" })).total).toBe(2);
    });

    test("no word of the query is anything but a word", async () => {
      await put(GERMAN, whole("de"));
      for (const words of ["Märchen OR x", "words:Märchen", "Märchen*x"]) expect(await found(words)).toEqual([]);
      await expect(stage.archive.unreadTexts({ words: "…" })).rejects.toMatchObject({ code: "bad-query" });
    });
  });
}
