import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import type { Proof } from "../../../record/proof.ts";
import type { Archive } from "../../archive.ts";
import { checkProof, withoutBytes } from "../../proof/index.ts";
import { ASSURANCE, AT, add, captureOf, DENIAL, ENGINE, readAgain } from "../../testing/fixtures.ts";
import { openSqlite } from "../open.ts";

async function archive(pages: number): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  const opened = await openSqlite(join(folder, "a.db"), { create: true });
  onTestFinished(async () => {
    await opened.close();
    await rm(folder, { recursive: true });
  });
  await add(opened, ASSURANCE);
  for (let number = 0; number < pages; number++) await add(opened, { text: `${number}` });
  await add(opened, DENIAL);
  await opened.seal({ engine: ENGINE, at: AT });
  return opened;
}

const firstOf = async (store: Archive) => (await store.article(captureOf(ASSURANCE).captured.sha256))!.statements[0]!.id;
const reasonsOf = (proof: unknown) => checkProof(JSON.parse(JSON.stringify(proof))).reasons;

test("a statement and a capture are proved in archives of any size, with their bytes or without", async () => {
  for (const pages of [0, 3, 70]) {
    const store = await archive(pages);
    for (const id of [await firstOf(store), captureOf(DENIAL).captured.sha256]) {
      const proof = await store.prove(id);
      expect(reasonsOf(proof)).toEqual([]);
      const short = withoutBytes(proof);
      expect(reasonsOf(short)).toEqual([]);
      expect(JSON.stringify(short)).not.toContain(proof.capture.bytes);
      const bytes = Buffer.from(proof.capture.bytes!, "base64");
      expect(checkProof(short, { bytes, head: proof.head })).toMatchObject({ reasons: [], bytes });
      expect(checkProof(short, { bytes: Buffer.from("another page") }).reasons).toEqual([expect.stringContaining("another SHA-256")]);
      expect(checkProof(proof, { head: "0".repeat(64) }).reasons).toEqual([expect.stringContaining("not the one that is known")]);
    }
  }
});

test("what came or changed since the last seal is not proved until it is sealed", async () => {
  const store = await archive(2);
  const id = await firstOf(store);
  await store.decide({ by: "Ada", at: AT, kind: "accept", statement: id });
  await expect(store.prove(id)).rejects.toMatchObject({ code: "not-sealed" });
  const hash = await add(store, { text: "later" });
  await expect(store.prove(hash)).rejects.toMatchObject({ code: "not-sealed" });
  await store.seal({ engine: ENGINE, at: AT });
  const proof = await store.prove(id);
  expect(proof.statement!.entry.entry).toMatchObject({ decided: { kind: "accepted" } });
  for (const one of [proof, await store.prove(hash)]) expect(reasonsOf(one)).toEqual([]);
  await readAgain(store, ASSURANCE, { ...ENGINE, version: "2.0.0" });
  await expect(store.prove(id)).rejects.toMatchObject({ code: "not-sealed" });
  await expect(store.prove("s0")).rejects.toMatchObject({ code: "not-found" });
});

type Path = readonly (string | number)[];

/** The paths to every value in a proof that is no list and no object. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? Number(key) : key]));
}

function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((part, at) => (at === key ? changed(part, rest, change) : part));
  return Object.fromEntries(
    Object.entries(value as object).map(([name, part]) => [name, name === key ? changed(part, rest, change) : part]),
  );
}

/** Another value of the same kind. */
function other(value: unknown, at: number): unknown {
  if (typeof value === "number") return value + 1 + (at % 3);
  if (typeof value === "boolean") return !value;
  if (typeof value !== "string") return "another";
  if (value === "left" || value === "right") return value === "left" ? "right" : "left";
  const place = value === "" ? 0 : at % value.length;
  return `${value.slice(0, place)}${value[place] === "0" ? "1" : "0"}${value.slice(place + 1)}`;
}

test("a proof with any value changed, added or taken away does not hold, and says why", async () => {
  const store = await archive(40);
  const whole = await store.prove(await firstOf(store));
  fc.assert(
    fc.property(fc.boolean(), fc.nat(), fc.nat(), fc.constantFrom("change", "add", "remove"), (short, which, at, how) => {
      const proof: Proof = short ? withoutBytes(whole) : whole;
      const paths = leaves(proof);
      const path = paths[which % paths.length]!;
      const above = path.slice(0, -1);
      const altered =
        how === "change"
          ? changed(proof, path, (old) => other(old, at))
          : changed(proof, above, (old) => {
              if (Array.isArray(old)) return how === "add" ? [...old, old[0]] : old.slice(1);
              const entries = Object.entries(old as object);
              return Object.fromEntries(how === "add" ? [...entries, ["more", 1]] : entries.filter(([name]) => name !== path.at(-1)));
            });
      expect(reasonsOf(altered), `${how} ${path.join(".")}`).not.toEqual([]);
    }),
    { numRuns: 1500 },
  );
  for (const no of [null, [], {}, "proof", 1]) expect(reasonsOf(no)).toEqual([expect.stringMatching(/^it is not a proof/)]);
});
