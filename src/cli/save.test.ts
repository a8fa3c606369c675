import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { save } from "./save.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-save-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function* pieces(fails = false): AsyncIterable<string | Uint8Array> {
  yield "one\n";
  if (fails) throw new Error("torn off");
  yield new Uint8Array([0x32, 0x0a]);
}

describe("a file that is written to", () => {
  it("is there whole, over what was there before", async () => {
    writeFileSync(join(folder, "out"), "before, and longer than what comes");
    await save(pieces(), join(folder, "out"));
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("one\n2\n");
  });

  it("is as it was before where the writing breaks off, and nothing else is left", async () => {
    writeFileSync(join(folder, "out"), "before");
    await expect(save(pieces(true), join(folder, "out"))).rejects.toThrow("torn off");
    expect(readFileSync(join(folder, "out"), "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["out"]);
  });

  it("is never an archive or another database", async () => {
    writeFileSync(join(folder, "record.db"), `SQLite format 3\0${"\0".repeat(84)}`);
    await expect(save(pieces(), join(folder, "record.db"))).rejects.toMatchObject({ code: "bad-file" });
    expect(readFileSync(join(folder, "record.db"))).toHaveLength(100);
  });

  it("is no folder, and in a folder that is there", async () => {
    mkdirSync(join(folder, "inner"));
    await expect(save(pieces(), join(folder, "inner"))).rejects.toMatchObject({ code: "bad-file" });
    await expect(save(pieces(), join(folder, "nowhere", "out"))).rejects.toMatchObject({ code: "bad-file" });
  });

  it.skipIf(process.platform === "win32")("may be a device", async () => {
    await save(pieces(), "/dev/null");
    expect(readdirSync("/dev")).not.toContainEqual(expect.stringContaining(".part"));
  });
});
