// What `npm start`, `npm test` and the other scripts run: sets the clone up where that is needed, then does one task
// on the Node that the package pins. It runs before anything is installed, so it is plain JavaScript for Node 18.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NEEDED = [22, 15];
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [task = "", ...rest] = process.argv.slice(2);

/** What each task does, in order. */
const tasks = {
  build: [() => build({ always: true })],
  start: [build, () => onrecord(["start", ...rest])],
  check: [check],
  test: [check, build, chromium, () => vitest("test", rest)],
  "test:long": [build, chromium, () => vitest("long", rest)],
  bench: [build, () => node(["bench/throughput.ts", ...rest])],
  "bench:acts": [() => node(["bench/acts.ts", ...rest])],
  "bench:speakers": [() => node(["bench/speakers.ts", ...rest])],
  "bench:statements": [() => node(["bench/statements.ts", ...rest])],
  "bench:exchange": [() => node(["bench/exchange.ts", ...rest])],
  "bench:linking": [() => node(["bench/linking.ts", ...rest])],
  "bench:incidents": [() => node(["bench/incidents.ts", ...rest])],
  "bench:inputs": [() => node(["bench/inputs.ts", ...rest])],
  "bench:archive": [build, () => node(["bench/archive.ts", ...rest])],
  "bench:server": [build, () => node(["bench/server.ts", ...rest])],
  "bench:reading": [() => node(["bench/reading.ts", ...rest])],
  "page:english": [englishPage],
  train: [() => node(["scripts/train-english.ts", ...rest])],
  "train:sentences": [() => node(["src/english/train/sentences/train-sentences.ts", ...rest])],
  "train:references": [() => node(["src/english/train/references/train-references.ts", ...rest])],
  "train:names": [() => node(["src/english/train/names/train-names.ts", ...rest])],
  "train:statements": [() => node(["scripts/train-statements.ts", ...rest])],
  "bench:english": [() => node(["bench/english.ts", ...rest])],
  "bench:names": [() => node(["bench/names.ts", ...rest])],
  "bench:times": [() => node(["bench/times.ts", ...rest])],
};

if (!(task in tasks)) fail(`Expected one of ${Object.keys(tasks).join(", ")}, not \`${task}\`.`);
install();
const pinned = findNode();
for (const step of tasks[task]) step();

/**
 * Installs what the lock file names, when that has not been done since the lock file changed. On an old Node, npm leaves out what
 * wants a newer one without a word; so there it runs again on the Node that it has just installed.
 */
function install() {
  const folder = join(root, "node_modules");
  const stamp = join(folder, ".onrecord-setup");
  const wanted = digest([join(root, "package-lock.json")]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (existsSync(folder) && lstatSync(folder).isSymbolicLink())
    fail("Expected a node_modules of its own, found a link. Take the link away and run again.");
  say("Installing (once, about 20 seconds)...");
  npmCi(process.execPath);
  const pinned = ownNode();
  if (!isNewEnough() && pinned) npmCi(pinned);
  writeFileSync(stamp, wanted);
}

function npmCi(onNode) {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-fund", "--no-audit", "--loglevel=error"];
  if (npm && /npm-cli\.c?js$/.test(npm)) run(onNode, [npm, ...args]);
  else run("npm", args, { shell: process.platform === "win32" });
}

/** The Node to run on: the pinned one where it works (Linux with glibc), else this one if it is new enough. */
function findNode() {
  const own = ownNode();
  if (own) return own;
  if (isNewEnough()) return process.execPath;
  return fail(`Expected Node ${NEEDED.join(".")} or later, found ${process.versions.node}. Install it from https://nodejs.org`);
}

/** The pinned Node, where it is installed and runs on this machine; else undefined. */
function ownNode() {
  const own = join(root, "node_modules", `node-linux-${process.arch}`, "bin", "node");
  return existsSync(own) && spawnSync(own, ["--version"]).status === 0 ? own : undefined;
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

/** Compiles src/ and bundles web/ into dist/, unless dist/ was made from these very files. */
function build({ always = false } = {}) {
  const stamp = join(root, "dist", ".built-from");
  const made = digest([
    ...filesIn(join(root, "src")),
    join(root, "package.json"),
    join(root, "tsconfig.json"),
    join(root, "tsconfig.build.json"),
    join(root, "vite.config.ts"),
  ]);
  if (!always && existsSync(stamp) && readFileSync(stamp, "utf8") === made) return;
  say("Building...");
  rmSync(join(root, "dist"), { recursive: true, force: true });
  tool("typescript", "tsc", ["-p", "tsconfig.build.json"]);
  tool("vite", "vite", ["build", "--logLevel", "warn"]);
  copyFileSync(join(root, "src", "knowledge", "LICENSES.md"), join(root, "dist", "knowledge", "LICENSES.md"));
  writeFileSync(stamp, made);
}

/** Bundles the page that draws trees, and serves it until it is stopped. */
function englishPage() {
  const config = ["--config", join("docs", "english", "vite.config.ts")];
  tool("vite", "vite", ["build", ...config, "--logLevel", "warn"]);
  tool("vite", "vite", ["preview", ...config, ...rest]);
}

function check() {
  tool("@biomejs/biome", "biome", ["check", "--error-on-warnings"]);
  tool("typescript", "tsc", ["-p", "tsconfig.json", "--noEmit"]);
}

function chromium() {
  node(["scripts/chromium.mjs"]);
}

function vitest(project, args) {
  tool("vitest", "vitest", ["run", "--project", project, ...args]);
}

function onrecord(args) {
  const child = spawn(pinned, [join(root, "bin", "onrecord"), ...args], { stdio: "inherit", env: environment() });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}

/** Runs a package's command by the file its package.json names, so that it gets the pinned Node on every platform. */
function tool(packageName, command, args) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  node([join(folder, typeof bin === "string" ? bin : bin[command]), ...args]);
}

function node(args) {
  run(pinned, args);
}

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env: environment(), ...options });
  if (error) fail(`Expected to run ${command}, but: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function environment() {
  const paths = [join(root, "node_modules", ".bin"), process.env.PATH ?? ""];
  return { ...process.env, PATH: paths.join(delimiter) };
}

function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

function digest(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(existsSync(file) ? readFileSync(file) : "absent");
  return hash.digest("hex");
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(`onrecord: ${line}`);
  process.exit(2);
}
