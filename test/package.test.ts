import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, ROOT } from "./support/onrecord.ts";

/** The largest that the package may be, in bytes, trained weights included: it is installed by `npx` on slow lines. */
const LARGEST = 11_500_000;

it("packs small and complete, and works from an empty folder", () => {
  const cwd = folder();
  const env = { ...process.env, npm_config_audit: "false", npm_config_fund: "false", npm_config_loglevel: "error" };
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", cwd], { cwd: ROOT, env, encoding: "utf8" }),
  );
  expect(packed.size).toBeLessThan(LARGEST);
  const paths: string[] = packed.files.map(({ path }: { path: string }) => path);
  expect(paths.filter((path) => /\.test\.|^src\/|^test\/|\.db$/.test(path))).toEqual([]);
  for (const file of [
    "bin/onrecord",
    "bin/package.json",
    "dist/cli/main.js",
    "dist/web/manifest.json",
    "dist/knowledge/LICENSES.md",
    "models/english/weights.bin",
    "models/english/CARD.md",
    "models/english/LICENSE",
    "models/names/names.bin",
    "models/names/CARD.md",
    "models/names/LICENSE",
    "models/sentences/sentences.bin",
    "models/sentences/CARD.md",
    "models/sentences/LICENSE",
    "samples/pages/metadata.json",
    "LICENSE",
    "README.md",
  ])
    expect(paths).toContain(file);

  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", ["install", "--prefer-offline", join(cwd, packed.filename)], { cwd, env, stdio: "pipe" });
  const npx = (...args: string[]) => execFileSync("npx", ["--no-install", "onrecord", ...args], { cwd, env, encoding: "utf8" });
  expect(npx("--version").trim()).toBe(packed.version);
  writeFileSync(join(cwd, "page.txt"), "“We saw nothing,” Foreign Minister Ann Roe said.\n");
  npx("add", "page.txt");
  expect(npx("search", "nothing")).toContain("Ann Roe");
  writeFileSync(
    join(cwd, "use.js"),
    'import { capture, extractObject } from "onrecord"; import { parse } from "onrecord/english"; const captured = capture(Buffer.from("“No,” Ann Roe said.")); console.log(extractObject({ captured, place: "x", given: {} }).statements.length, parse("No.").tokens.length);',
  );
  expect(execFileSync(process.execPath, ["use.js"], { cwd, encoding: "utf8" }).trim()).toBe("1 2");
  expect(readdirSync(cwd)).toContain("onrecord.db");
}, 180_000);
