import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, onrecord, type Run, spawned } from "./support/onrecord.ts";

const SPEECH = "“We saw nothing,” Foreign Minister Ann Roe said.";

/** Bytes that real folders hold, and what must come of them: read soundly, or refused with a reason. */
const BYTES: readonly (readonly [name: string, bytes: Uint8Array, statements: number | "refused"])[] = [
  ["an empty file", Buffer.alloc(0), 0],
  ["a picture named .txt", Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(400, 7)]), "refused"],
  ["a PDF named .txt", Buffer.from("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n"), "refused"],
  ["bytes that are no UTF-8", Buffer.concat([Buffer.from(`${SPEECH}\n\nGrids `), Buffer.from([0xff]), Buffer.from(" held.")]), 1],
  ["lone surrogates in UTF-16", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\ud800 ${SPEECH} \udc00`, "utf16le")]), 1],
  ["NUL bytes", Buffer.from(`${SPEECH}\n\nA\u0000B held.\u0000`), 1],
  [
    "10,000 nested tags",
    Buffer.from(`<!doctype html><html><body>${"<div>".repeat(10_000)}<p>${SPEECH}</p>${"</div>".repeat(10_000)}</body></html>`),
    1,
  ],
  ["right-to-left marks", Buffer.from(`\u202e${SPEECH}\u202c`), 1],
  ["only quotation marks", Buffer.from("“".repeat(20_000)), 0],
  ["one word 200,000 times", Buffer.from("said ".repeat(200_000)), 0],
];

/** One run over a folder that holds them all beside a good page, as people's folders do. */
describe("a folder of bad pages", () => {
  const cwd = mkdtempSync(join(tmpdir(), "onrecord-bad-"));
  let added: Run;
  beforeAll(async () => {
    for (const [name, bytes] of [["good", Buffer.from(SPEECH)], ...BYTES] as const) writeFileSync(join(cwd, `${name}.txt`), bytes);
    added = await onrecord(cwd, ["add", "--json", "."]);
  }, 120_000);
  afterAll(() => rmSync(cwd, { recursive: true }));

  it.each(BYTES)("%s: is read soundly or refused with a reason", (name, _, statements) => {
    const outcomes = added.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(outcomes.find(({ place }) => place === `${name}.txt`)).toMatchObject(
      statements === "refused"
        ? { outcome: "failed", error: { message: expect.stringContaining("Expected ") } }
        : { outcome: "new", statements },
    );
  });

  it("is told of by the exit code, and leaves what is stored sound", async () => {
    expect(added.code).toBe(1);
    expect((await onrecord(cwd, ["verify"])).code).toBe(0);
  }, 60_000);
});

it("50 MB on one line are read in bounded time and memory", async () => {
  const cwd = folder();
  writeFileSync(join(cwd, "line.txt"), `${SPEECH} ${"The grid held and the lights stayed on. ".repeat(1_250_000)}`);
  const started = performance.now();
  expect(await spawned(cwd, ["add", "line.txt"])).toMatchObject({ code: 0 });
  expect(performance.now() - started).toBeLessThan(100_000);
  expect((await onrecord(cwd, ["search", "nothing"])).err).toContain("1 of 1");
}, 120_000);

it("a script in a headline is stored and shown as words, in a terminal without steering it", async () => {
  const cwd = folder();
  writeFileSync(
    join(cwd, "page.html"),
    `<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt; Grids</title></head><body><article><h1>&lt;script&gt;alert(1)&lt;/script&gt; \u001b[31mGrids</h1><p>${SPEECH}</p><p>The talks went on for a week in the old town hall of Tarsk.</p></article></body></html>`,
  );
  await onrecord(cwd, ["add", "page.html"]);
  const { out } = await onrecord(cwd, ["search", "nothing"]);
  expect(out).toContain("<script>alert(1)</script>");
  expect(out).not.toContain("\u001b");
});

it("names and arguments that would steer a terminal are shown as words, in messages and in JSON too", async () => {
  const cwd = folder();
  const evil = "\u001b[2Jevil\u009b31m\u202e";
  writeFileSync(join(cwd, "page.txt"), `${SPEECH}\n${evil}`);
  const runs = [
    await onrecord(cwd, ["add", evil]),
    await onrecord(cwd, ["add", "page.txt", "--publisher", evil]),
    await onrecord(cwd, ["show", evil]),
    await onrecord(cwd, ["search", "--form", evil]),
    await onrecord(cwd, ["search", "nothing", "--json"]),
    await onrecord(cwd, ["read", "page.txt", "--publisher", evil]),
  ];
  for (const { out, err } of runs) expect(`${out}${err}`).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(JSON.parse(runs.at(-1)!.out).article.publisher.name).toBe(evil);
});
