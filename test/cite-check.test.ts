import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, onrecord } from "./support/onrecord.ts";

const PAGE = "Talks go on in Tarsk\n\n“We will not touch the vote in Caldora,” Foreign Minister Ann Roe of Varenia said on Monday.\n";
const TRUE = "“We will not touch the vote in Caldora,” Ann Roe said.\n";
const ALTERED = "“We will not touch the vote in Varenia,” Ann Roe said.\n";

describe("onrecord cite-check", () => {
  it("leaves with 0 where every quotation holds, and with 1 where one does not", async () => {
    const cwd = folder();
    for (const [name, text] of [
      ["page.txt", PAGE],
      ["true.md", TRUE],
      ["altered.md", `${TRUE}\n${ALTERED}`],
    ] as const)
      writeFileSync(join(cwd, name), text);
    expect((await onrecord(cwd, ["add", "page.txt", "--published", "2031-04-09"])).code).toBe(0);

    const holds = await onrecord(cwd, ["cite-check", "true.md"]);
    expect(holds).toMatchObject({ code: 0, out: expect.stringMatching(/^stands +“We will not touch the vote in Caldora,?” \(Ann Roe\)/) });
    expect(holds.err).toContain("1 quotation: 1 stands.");

    const fails = await onrecord(cwd, ["cite-check", "--json", "altered.md"]);
    expect(fails.code).toBe(1);
    expect(JSON.parse(fails.out)).toMatchObject({
      ...{ holds: false, unchecked: 0, cut: false, draft: { path: "altered.md" } },
      quotations: [
        { verdict: "stands", record: { statement: expect.stringMatching(/^s[0-9a-f]{20}$/), articles: 1 } },
        { verdict: "altered", changes: [{ quoted: "Varenia", recorded: "Caldora" }] },
      ],
    });
    expect((await onrecord(cwd, ["cite-check", "-"], TRUE)).code).toBe(0);
  });

  it("leaves with 2 where there is no draft, no archive, or more than one page", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "true.md"), TRUE);
    expect((await onrecord(cwd, ["cite-check", "missing.md"])).code).toBe(2);
    expect(await onrecord(cwd, ["cite-check", "true.md"])).toMatchObject({ code: 2, err: expect.stringContaining("Expected an archive") });
    writeFileSync(join(cwd, "more.md"), ALTERED);
    expect(await onrecord(cwd, ["cite-check", "."])).toMatchObject({ code: 2, err: expect.stringContaining("several pages") });
  });
});
