import { readdirSync, readFileSync } from "node:fs";
import type { Archive, SearchResult } from "../../src/archive/index.ts";
import { amount, type Row } from "../table.ts";
import type { Kind } from "./questions.ts";

/** How many parts of a second Linux counts the processor's time in. */
const TICKS = 100;

/** What questions of a kind took, and what was answered. */
export interface Measured {
  readonly row: Row;
  readonly answers: readonly SearchResult[];
}

/** What the columns of a row are. */
export const HEADING: Row = ["asked for", "p50, ms by the clock", "p95", "ms of onrecord's processor", "of the server's"];

/** Asks each question of a kind once, one after the other. `server`: the folder of a server's data. `before`: what is done before each, which is not counted. */
export async function measured(
  archive: Archive,
  { name, queries }: Kind,
  server: string | null,
  before = async () => {},
): Promise<Measured> {
  const [times, answers]: [number[], SearchResult[]] = [[], []];
  let busy = 0;
  let served = 0;
  for (const query of queries) {
    await before();
    const [clock, own, others] = [performance.now(), process.cpuUsage(), server === null ? 0 : usedBy(server)];
    answers.push(await archive.search(query));
    times.push(performance.now() - clock);
    const { user, system } = process.cpuUsage(own);
    busy += (user + system) / 1000;
    served += server === null ? 0 : usedBy(server) - others;
  }
  const count = Math.max(1, queries.length);
  return {
    row: [
      name,
      amount(quantile(times, 0.5)),
      amount(quantile(times, 0.95)),
      amount(busy / count),
      server === null ? "" : amount(served / count),
    ],
    answers,
  };
}

/** Milliseconds of the processor that a server with this data and all who work for it took, where Linux tells it. */
function usedBy(server: string): number {
  try {
    const [first] = readFileSync(`${server}/postmaster.pid`, "utf8").split("\n");
    return (
      readdirSync("/proc")
        .filter((name) => /^\d+$/.test(name))
        .reduce((total, pid) => total + ticksOf(pid, Number(first)), 0) *
      (1000 / TICKS)
    );
  } catch {
    return 0;
  }
}

/** The ticks of a process, where it is this one, with those of its children that ended, or one that this began; 0 of others. */
function ticksOf(pid: string, first: number): number {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [, parent, ...values] = told.slice(told.lastIndexOf(")") + 2).split(" ");
    const counted = Number(pid) === first ? values.slice(9, 13) : Number(parent) === first ? values.slice(9, 11) : [];
    return counted.reduce((total, ticks) => total + Number(ticks), 0);
  } catch {
    return 0;
  }
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? 0;
}
