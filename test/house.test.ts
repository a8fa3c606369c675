import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/** For each room the rooms that it may import; every room may import its own files. ARCHITECTURE.md says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  record: [],
  knowledge: [],
  capture: ["record"],
  reading: ["record", "capture"],
  english: ["knowledge"],
  statements: ["record", "reading", "english", "knowledge"],
  linking: ["record"],
  archive: ["record", "linking"],
  users: ["record"],
  pipeline: ["record", "knowledge", "capture", "reading", "english", "statements", "linking", "archive"],
  alerts: ["record", "capture", "archive"],
  api: ["record", "users"],
  citing: ["record", "capture", "reading", "english", "statements", "linking", "archive", "pipeline"],
  exchange: ["record", "capture", "linking", "archive", "pipeline"],
  assistants: ["record", "capture", "archive", "citing"],
  server: ["record", "capture", "archive", "users", "alerts", "api", "pipeline", "citing", "exchange"],
  publishing: ["record", "archive", "exchange", "server"],
  web: [],
  cli: [
    "record",
    "knowledge",
    "capture",
    "reading",
    "english",
    "statements",
    "linking",
    "archive",
    "pipeline",
    "citing",
    "exchange",
    "users",
    "alerts",
    "assistants",
    "server",
    "publishing",
  ],
};

const root = join(import.meta.dirname, "..", "src");
const files = globSync("*/**/*.{ts,tsx}", { cwd: root }).filter((file) => !/\.test\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [...source.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => relative(root, join(root, dirname(file), path!)));
}

describe("the house", () => {
  it("has the rooms that ARCHITECTURE.md lists", () => {
    const architecture = readFileSync(join(root, "..", "ARCHITECTURE.md"), "utf8");
    const rooms = [...new Set(files.map((file) => file.split("/")[0]!))].sort();
    expect(rooms).toEqual(Object.keys(MAY_IMPORT).sort());
    for (const room of rooms) expect(architecture).toContain(`| \`${room}/\` |`);
  });

  it.each(files)("%s imports only lower rooms", (file) => {
    const room = file.split("/")[0]!;
    const others = importsOf(file)
      .map((path) => path.split("/")[0]!)
      .filter((other) => other !== room);
    expect(others.filter((other) => !MAY_IMPORT[room]!.includes(other))).toEqual([]);
  });

  it("keeps the client free of everything but fetch: what it takes from other files are types", () => {
    const client = files.filter((file) => file.startsWith("api/client/"));
    const imports = client.flatMap(
      (file) => readFileSync(join(root, file), "utf8").match(/^(?:import|export)\b.*\bfrom "(?!\.\/).*$/gm) ?? [],
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((line) => !line.startsWith("import type "))).toEqual([]);
  });

  it("keeps the language engine free of Node, so that it runs in a browser (its trainers do not)", () => {
    const engine = files.filter((file) => /^(?:english|knowledge)\//.test(file) && !file.startsWith("english/train/"));
    expect(engine.filter((file) => /from "node:/.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });
});
