// Makes sure that a Chromium is there for the browser tests: one that is installed, else Playwright's own download,
// else Debian's package when root. Prints nothing when all is well.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { findChromium } from "./find-chromium.mjs";

if (!findChromium()) {
  process.stderr.write("No Chromium found for the browser tests; installing one...\n");
  const playwright = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const attempts = [[process.execPath, [playwright, "install", "chromium-headless-shell"]]];
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get"))
    attempts.unshift([
      "sh",
      ["-c", "apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium >/dev/null"],
    ]);
  for (const [command, args] of attempts) {
    spawnSync(command, args, { stdio: "inherit" });
    if (findChromium()) break;
  }
}
if (!findChromium()) {
  process.stderr.write(
    "Expected Chromium for the browser tests, found none. Install it (`apt-get install chromium`, or\n" +
      "`npx playwright-core install chromium-headless-shell`), or name one in CHROMIUM_PATH, and run again.\n",
  );
  process.exit(2);
}
