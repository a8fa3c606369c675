import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sha256 } from "../record/id.ts";
import type { Met } from "./captured.ts";
import { type MeetOptions, meet, type NotMet } from "./meet.ts";

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord-meet-"));
  await mkdir(at("pages/sub/node_modules"), { recursive: true });
  await mkdir(at("pages/.hidden"));
  const files = [
    "b.txt",
    "a.html",
    "Z.md",
    "picture.png",
    ".secret.txt",
    "sub/c.htm",
    "sub/d.xhtml",
    "sub/node_modules/e.txt",
    ".hidden/f.txt",
  ];
  for (const name of files) await writeFile(at("pages", name), `This is ${name}.`);
  await symlink(at("pages"), at("pages/sub/round"));
  await writeFile(at("big.txt"), "x".repeat(3_000_000));
});
afterAll(() => rm(folder, { recursive: true }));

async function all(paths: string[], options?: MeetOptions & { readonly web?: never }): Promise<(Met | NotMet)[]> {
  const met: (Met | NotMet)[] = [];
  for await (const one of meet(paths, options)) met.push(one);
  return met;
}
const places = (met: (Met | NotMet)[]) => met.map(({ place }) => place.slice(folder.length + 1));

describe("meeting pages", () => {
  it("walks folders in code unit order, without what is hidden, and survives a link that leads back", async () => {
    expect(places(await all([at("pages")]))).toEqual(["pages/Z.md", "pages/a.html", "pages/b.txt", "pages/sub/c.htm", "pages/sub/d.xhtml"]);
  });

  it("takes from a folder what begins as a page and has the name that it had on its server, and nothing else of such names", async () => {
    const page = "<!DOCTYPE html><html><body><p>Ann Roe said so.</p></body></html>";
    const saved = {
      talks: page,
      "show.php?id=3": page,
      "about.aspx": page,
      advisory: "%PDF-1.7",
      LICENSE: "Ann Roe.",
      "x.php": "<?php page();",
      "y.js": page,
    };
    await mkdir(at("site"));
    for (const [name, text] of Object.entries(saved)) await writeFile(at("site", name), text);
    expect(places(await all([at("site")]))).toEqual(["site/about.aspx", "site/advisory", "site/show.php?id=3", "site/talks"]);
  });

  it("passes over what browsers save beside a page, and tells of files of other kinds", async () => {
    await mkdir(at("saved/Talks_files"), { recursive: true });
    await mkdir(at("saved/Old_files"));
    for (const name of ["Talks.html", "Talks_files/ad.html", "Old_files/a.html", "notes.docx", "list.csv", "metadata.json"])
      await writeFile(at("saved", name), name === "metadata.json" ? "[]" : "<p>No</p>");
    const passed: string[] = [];
    const met = await all([at("saved")], { passed: (place) => passed.push(place.slice(folder.length + 1)) });
    expect(places(met)).toEqual(["saved/Old_files/a.html", "saved/Talks.html"]);
    expect(passed).toEqual(["saved/list.csv", "saved/notes.docx"]);
  });

  it("takes a mail by its text, with its subject on top and the day at which it was sent", async () => {
    const mail = (type: string, body: string) =>
      `From: Ann Roe <press@ministry.example>\r\nSubject: =?utf-8?q?Z=C3=B6e_Tal?= denies\r\n =?UTF-8?B?aXQ=?=\r\nDate: Fri, 14 Mar 2031 23:02:11 -0800\r\nContent-Type: ${type}; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`;
    const page = (type: string, body: string) => all(["-"], { input: Readable.from([Buffer.from(mail(type, body))]) }) as Promise<Met[]>;
    const given = { mail: { title: "Zöe Tal denies it", published: "2031-03-14" } };
    const [plain] = await page("text/plain", "No, said Zo=EB.");
    expect([plain!.given, Buffer.from(plain!.captured.bytes).toString()]).toEqual([given, "Zöe Tal denies it\n\nNo, said Zoë."]);
    expect(plain!.made).toBe(true);
    const [html] = await page("text/html", "<p>No, said Zo=EB.</p>");
    expect([html!.given, Buffer.from(html!.captured.bytes).toString("latin1")]).toEqual([
      { ...given, charset: "windows-1252" },
      "<p>No, said Zoë.</p>",
    ]);
  });

  it.each([
    ['From: "Tarsk Press Office" <press@tarsk.example>', "Tarsk Press Office"],
    ["From: Ministry of Rivers <a@b.example>", "Ministry of Rivers"],
    ["From: Ann Roe <a@b.example>\r\nOrganization: The Parapet", "The Parapet"],
    ["From: Ann Roe <a@b.example>", undefined],
    ["From: press@b.example", undefined],
  ])("says which house sent a mail, where it says one: %s", async (from, publisher) => {
    const [met] = await all(["-"], {
      input: Readable.from([Buffer.from(`${from}\r\nSubject: No\r\nContent-Type: text/plain\r\n\r\nNo.`)]),
    });
    expect((met as Met).given.mail?.publisher).toBe(publisher);
  });

  it("takes a file that is named outright, whatever its name", async () => {
    const [met] = (await all([at("pages/picture.png")], { given: { publisher: "Meridian Post" } })) as Met[];
    expect(met).toMatchObject({
      given: { publisher: "Meridian Post" },
      captured: { sha256: sha256("This is picture.png."), mediaType: "text/plain", size: 20 },
    });
  });

  it("says what to do about a missing path, and goes on", async () => {
    const [missing, met] = await all([at("nowhere"), at("pages/b.txt")]);
    expect(missing).toMatchObject({ place: at("nowhere"), error: { code: "not-found" } });
    expect((missing as NotMet).error.message).toContain("Check the spelling");
    expect(met).toMatchObject({ place: at("pages/b.txt") });
  });

  it("reads standard input", async () => {
    expect(await all(["-"], { input: Readable.from([Buffer.from("Ann "), Buffer.from("Roe")]) })).toMatchObject([
      { place: "-", captured: { sha256: sha256("Ann Roe") } },
    ]);
  });

  it("bounds the size of a page", async () => {
    expect(await all([at("big.txt")], { largest: 2_999_999 })).toMatchObject([{ error: { code: "too-large" } }]);
    expect(await all([at("big.txt")], { largest: 3_000_000 })).toMatchObject([{ captured: { size: 3_000_000 } }]);
  });
});

describe("metadata.json", () => {
  it("gives values for files below its folder; what is given outright wins", async () => {
    await mkdir(at("given/sub"), { recursive: true });
    await writeFile(at("given/sub/a.txt"), "a");
    await writeFile(at("given/b.txt"), "b");
    await writeFile(
      at("given/metadata.json"),
      JSON.stringify([{ file: "sub/a.txt", published: "2031-04", publisher: "Meridian Post", address: null }]),
    );
    const met = await all([at("given")], { given: { published: "2032" } });
    expect(met).toMatchObject([{ given: { published: "2032" } }, { given: { published: "2032", publisher: "Meridian Post" } }]);
    expect(Object.keys((met[1] as Met).given).sort()).toEqual(["published", "publisher"]);
  });

  it("is reported where it is broken, and the pages are met all the same", async () => {
    await mkdir(at("broken"));
    await writeFile(at("broken/a.txt"), "a");
    await writeFile(at("broken/metadata.json"), "{");
    expect(await all([at("broken")])).toMatchObject([{ error: { code: "bad-metadata" } }, { place: at("broken/a.txt"), given: {} }]);
  });
});
