import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompletedCommand, completedCommands, flat } from "../src/cli/completion/table.ts";
import { createProgram } from "../src/cli/program.ts";
import { ROOT } from "./support/onrecord.ts";

const guide = readFileSync(join(ROOT, "docs/install.md"), "utf8");
const blocks = (language: string) => [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, "g"))].map(([, text]) => text!);

let commands: readonly CompletedCommand[];
beforeAll(async () => {
  commands = flat(completedCommands(await createProgram()));
});

/** The options of a call that the command does not have; the call itself where there is no such command. */
function unknownIn(call: string): string[] {
  const words = call.split(/\s+/);
  const command = commands.filter(({ path }) => path.every((word, at) => words[at] === word)).at(-1);
  if (!command) return words[0] === "" ? [] : [call];
  return words.filter((word) => word.startsWith("--") && !command.options.some(({ flag }) => flag === word));
}

describe("the guide to installing", () => {
  it("names commands and options that there are", () => {
    const calls = blocks("sh")
      .flatMap((block) => block.split("\n"))
      .flatMap((line) => /(?:^|:\/data )(?:npx )?onrecord ([a-z].*?)(?: [<>#].*|\s*)$/.exec(line)?.[1] ?? []);
    expect(calls.length).toBeGreaterThan(12);
    expect(calls.flatMap(unknownIn)).toEqual([]);
  });

  it("has a unit with the sections, keys and command that systemd needs", () => {
    const [unit] = blocks("ini");
    expect([...unit!.matchAll(/^\[(\w+)\]$/gm)].map(([, name]) => name)).toEqual(["Unit", "Service", "Install"]);
    for (const line of unit!.split("\n")) expect(line).toMatch(/^(?:|\[\w+\]|[A-Z]\w+=.*)$/);
    const [, call] = /^ExecStart=\/usr\/local\/bin\/onrecord (.*)$/m.exec(unit!)!;
    expect(unknownIn(call!)).toEqual([]);
  });

  it("has a Containerfile of instructions that there are, which runs a command that there is", () => {
    const [file] = blocks("dockerfile");
    const lines = file!.trim().split("\n");
    const known = ["FROM", "COPY", "RUN", "USER", "WORKDIR", "VOLUME", "EXPOSE", "STOPSIGNAL", "ENTRYPOINT", "CMD"];
    expect(lines.map((line) => line.split(" ")[0]).filter((word) => !known.includes(word!))).toEqual([]);
    expect(lines[0]).toMatch(/^FROM .*node:2[24]/);
    const words = (name: string) => JSON.parse(lines.find((line) => line.startsWith(`${name} `))!.slice(name.length + 1)) as string[];
    expect(words("ENTRYPOINT")).toEqual(["onrecord"]);
    expect(unknownIn(words("CMD").join(" "))).toEqual([]);
  });
});
