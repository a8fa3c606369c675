import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { servedPlace } from "./served-place.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-served-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("makes an archive of the usual name in a folder that is there, and no other", () => {
  const talks = join(folder, "talks.db");
  expect(servedPlace(talks)).toEqual({ place: talks, makes: false });
  expect(servedPlace(join(folder, "onrecord.db")).makes).toBe(true);
  expect(servedPlace(folder)).toEqual({ place: join(folder, "onrecord.db"), makes: true });
  const mistyped = join(folder, "tlaks", "onrecord.db");
  expect(servedPlace(mistyped)).toEqual({ place: mistyped, makes: false });
  expect(servedPlace("postgres://ada@host/talks").makes).toBe(false);
});

it("takes what is there as it is", () => {
  const talks = join(folder, "there.db");
  writeFileSync(talks, "");
  expect(servedPlace(talks)).toEqual({ place: talks, makes: false });
});
