import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type Archive, checkProof, openArchive, withoutBytes } from "../archive/index.ts";
import type { Met } from "../capture/captured.ts";
import { captureBytes } from "../capture/index.ts";
import { add, readProofAgain, sealNow, verify } from "./index.ts";

const AT = "2031-04-09T10:00:00.000Z";
const PAGE = captureBytes(Buffer.from("“The grid was never touched,” Foreign Minister Ann Roe said on Monday.\n"));

async function archive(): Promise<Archive> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const opened = await openArchive(join(folder, "test.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const pages = async function* (): AsyncGenerator<Met> {
    yield { captured: PAGE, place: "page.txt", given: { published: "2031-04-09" } };
  };
  for await (const added of add(opened, pages(), () => AT)) expect(added.outcome).toBe("new");
  return opened;
}

async function differences(store: Archive, known: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for await (const { what } of verify(store, undefined, undefined, known)) found.push(what);
  return found;
}

it("a run of add ends with a seal, and verify says where one that is known is not there", async () => {
  const store = await archive();
  expect(await sealNow(store, AT)).toBeNull();
  const seals: string[] = [];
  for await (const { hash } of store.seals()) seals.push(hash);
  expect(seals).toHaveLength(1);
  expect(await differences(store, seals)).toEqual([]);
  expect(await differences(store, [...seals, "0".repeat(64)])).toEqual([
    expect.stringMatching(/^seal 0{64}: the archive does not have it/),
  ]);
});

it("what a proof says was read is read again in the bytes, where this program was the engine", async () => {
  const store = await archive();
  const proof = await store.prove((await store.article(PAGE.sha256))!.statements[0]!.id);
  const { reasons, bytes } = checkProof(proof);
  expect(reasons).toEqual([]);
  expect(readProofAgain(proof, bytes)).toMatchObject({ same: true });
  expect(readProofAgain(withoutBytes(proof), null)).toMatchObject({ same: null });
  const entry = { ...proof.article!.entry, findings: "0".repeat(64) };
  expect(readProofAgain({ ...proof, article: { ...proof.article!, entry } }, bytes)).toMatchObject({ same: false });
  const engine = { version: "0.0.1", models: {} };
  expect(readProofAgain({ ...proof, article: { ...proof.article!, entry: { ...entry, engine } } }, bytes)).toMatchObject({ same: null });
});
