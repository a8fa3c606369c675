import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { makePdf } from "../src/capture/testing/make-pdf.ts";
import { makeWarc } from "../src/capture/testing/make-warc.ts";
import { makeZip } from "../src/capture/testing/make-zip.ts";
import { give, type Site, site } from "../src/capture/testing/site.ts";
import { finished, folder, onrecord, start } from "./support/onrecord.ts";

const page = (name: string) =>
  `<html><head><title>Talks ${name}</title></head><body><article><h1>Talks go on, ${name}</h1><p>“We saw nothing of ${name},” Foreign Minister Ann Roe said on Monday.</p></article></body></html>`;

async function post(paths: readonly string[]): Promise<Site> {
  const one = await site((path, request, response) => {
    if (path === "/feed.xml")
      give(response, `<rss version="2.0"><channel>${paths.map((link) => `<item><link>${link}</link></item>`).join("")}</channel></rss>`);
    else if (!paths.includes(path)) give(response, "", {}, 404);
    else if (request.headers["if-none-match"] === '"1"') give(response, "", {}, 304);
    else give(response, page(path), { etag: '"1"' });
  });
  onTestFinished(() => one.close());
  return one;
}

const outcomes = (out: string) =>
  out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

it("add takes what pages come in, and verify reads it all again", async () => {
  const cwd = folder();
  mkdirSync(join(cwd, "in"));
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(cwd, "in", name), bytes);
  put("a.html.gz", gzipSync(page("a")));
  put("b.warc.gz", makeWarc([{ address: "https://post.example/b", body: page("b") }], { packed: true }));
  put("c.zip", makeZip([{ name: "c.html", bytes: Buffer.from(page("c")) }]));
  put(
    "d.jsonl",
    `${JSON.stringify({ url: "https://post.example/d", title: "Grids held", date: "2031-04-09", text: "“We saw nothing,” Ann Roe said." })}\n{`,
  );
  put("e.pdf", makePdf([[{ x: 60, y: 700, text: "“We saw nothing,” Foreign Minister Ann Roe said.".replaceAll(/[“”]/g, '"') }]]));
  const added = await onrecord(cwd, ["add", "in", "--json"]);
  expect(added.code).toBe(1);
  expect(outcomes(added.out).map(({ place, outcome }) => [place, outcome])).toEqual([
    ["in/a.html.gz", "new"],
    ["https://post.example/b", "new"],
    ["in/c.zip/c.html", "new"],
    ["https://post.example/d", "new"],
    ["in/d.jsonl:2", "failed"],
    ["in/e.pdf", "new"],
  ]);
  expect(await onrecord(cwd, ["verify"])).toMatchObject({ code: 0, out: "" });
  const [, , , d] = outcomes(added.out);
  const shown = JSON.parse((await onrecord(cwd, ["read", "in/d.jsonl"])).out);
  expect(shown).toMatchObject({
    document: { sha256: d.capture },
    article: { title: { text: "Grids held" }, published: { edtf: "2031-04-09", basis: "given" } },
  });
}, 60_000);

it("an address is fetched, known again, and refused where it is private", async () => {
  const cwd = folder();
  const { address, asked } = await post(["/a"]);
  const refused = await onrecord(cwd, ["add", `${address}/a`]);
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("--allow-private") });
  expect(readdirSync(cwd)).toEqual([]);
  const options = ["--allow-private", "--delay", "0", "--json"];
  const [first] = outcomes((await onrecord(cwd, ["add", `${address}/a`, ...options])).out);
  expect(first).toMatchObject({ place: `${address}/a`, outcome: "new", statements: 1 });
  const [again] = outcomes((await onrecord(cwd, ["add", `${address}/a`, ...options])).out);
  expect(again).toMatchObject({ outcome: "known", capture: first.capture, statements: 1 });
  expect(asked.filter((path) => path === "/a")).toHaveLength(2);
  const object = JSON.parse((await onrecord(cwd, ["extract", "--allow-private", `${address}/a`])).out);
  expect(object).toMatchObject({ document: { path: `${address}/a` }, article: { address: `${address}/a` } });
}, 60_000);

it("follow reads what a feed lists once, and carries on after kill -9", async () => {
  const cwd = folder();
  const paths = Array.from({ length: 8 }, (_, index) => `/${index}`);
  const { address, asked } = await post(paths);
  const args = ["follow", `${address}/feed.xml`, "--allow-private", "--delay", "0", "--json"];
  const child = start(cwd, args);
  let sent = false;
  child.stdout!.on("data", () => {
    if (!sent) child.kill("SIGKILL");
    sent = true;
  });
  await finished(child);
  const carried = await onrecord(cwd, [...args, "--once"]);
  expect(carried.code).toBe(0);
  expect(JSON.parse((await onrecord(cwd, ["status", "--json"])).out)).toMatchObject({ captures: 8, unread: 0 });
  expect(asked.filter((path) => path.length === 2).length).toBeLessThanOrEqual(10);
  expect((await onrecord(cwd, [...args, "--once"])).out).toBe("");
  expect((await onrecord(cwd, ["verify"])).code).toBe(0);
}, 60_000);

it("follow ends on Ctrl-C while it waits, and says what a wrong call lacks", async () => {
  const cwd = folder();
  const { address } = await post(["/a"]);
  const child = start(cwd, ["follow", `${address}/feed.xml`, "--allow-private", "--delay", "0", "--every", "1h"]);
  child.stderr!.on("data", (text: string) => {
    if (text.includes("Looking again")) child.kill("SIGINT");
  });
  const run = await finished(child);
  expect(run).toMatchObject({ code: 0, err: expect.stringContaining("Stopped.") });
  expect(await onrecord(cwd, ["follow", "feed.xml"])).toMatchObject({ code: 2, err: expect.stringContaining("address of a feed") });
  expect(await onrecord(cwd, ["follow", "http://post.example", "--every", "often"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("15m"),
  });
}, 60_000);
