import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { HOSTILE, INCIDENT, smallRecord, written } from "../testing/stage.ts";

describe("the dossier", () => {
  it("as HTML shows the words as they are, marked in their passage, and runs nothing of a page", async () => {
    const { text, lost } = await written(await smallRecord(INCIDENT), "html");
    const { document } = parseHTML(text);
    expect(document.querySelectorAll("script, b, img").length).toBe(0);
    const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
    expect(marks).toContain('=1+1, "quoted", and more \u202egnihton\u202c 😀');
    expect(marks).toContain("שלום @here & <b>bold</b> \\textbf{x} % {y}\u202c");
    expect([...document.querySelectorAll("h2")].map((head) => head.textContent)).toEqual([
      "Varenia will stay out of the vote, minister says",
      "Amber Heron took files of 25 ports, Halden Security said.",
      "Caldora denies it",
      HOSTILE.text.split("\n")[0],
    ]);
    expect(document.body.textContent).toContain("actors: Amber Heron (who says so: Halden Security)");
    expect(document.body.textContent).toContain("To do (said): Varenia will share its warnings with Caldora");
    expect(lost.map(({ what }) => what)).toContain("quotation");
  });

  it("as Markdown writes every sign that would steer it, and closes directions of writing", async () => {
    const { text } = await written(await smallRecord(), "markdown");
    expect(text).toContain("\\@here \\& \\<b\\>bold\\</b\\> \\\\textbf{x}");
    expect(text).toContain("> \u2068\\=1+1");
    expect(text).toContain("Decided: accepted by =Tester: seen 😀");
    expect(text.split("\u2068")).toHaveLength(text.split("\u2069").length);
    expect(text).not.toMatch(/(?<!\\)<(?!https:)/);
  });
});
