import { spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const COMMAND = join(import.meta.dirname, "..", "..", "bin", "onrecord");

/** How often memory is looked at, in milliseconds. */
const LOOK = 500;

/** What a run of a command took. */
export interface Ran {
  readonly seconds: number;
  /** Seconds of the processor, as far as the last look told; 0 where the system does not tell. */
  readonly busy: number;
  /** Memory that its processes held, in bytes, at each look; empty where the system does not tell. */
  readonly memory: readonly number[];
  readonly out: string;
}

/** Runs the built command to its end. Throws what it said where it fails. */
export function timed(args: readonly string[]): Promise<Ran> {
  const started = performance.now();
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const memory: number[] = [];
  let busy = 0;
  const looking = setInterval(() => {
    memory.push(...heldBy(child.pid!));
    busy = Math.max(busy, usedBy(child.pid!));
  }, LOOK);
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => {
    out += text;
  });
  child.stderr.on("data", (text) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(looking);
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, busy, memory, out });
      else reject(new Error(`onrecord ${args.join(" ")}: ${err}`));
    });
  });
}

/** The resident memory of a process, where Linux tells it. */
function heldBy(pid: number): number[] {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes === undefined ? [] : [Number(kilobytes) * 1024];
  } catch {
    return [];
  }
}

/** How many parts of a second Linux counts the processor's time in. */
const TICKS = 100;

/** The seconds of the processor that a process with its threads took, where Linux tells it. */
function usedBy(pid: number): number {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [user, system] = told
      .slice(told.lastIndexOf(")") + 2)
      .split(" ")
      .slice(11, 13);
    return (Number(user) + Number(system)) / TICKS;
  } catch {
    return 0;
  }
}

/** The bytes of an archive's file. */
export function sizeOf(archive: string): number {
  return statSync(archive).size;
}
