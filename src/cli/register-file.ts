import { readFile, stat } from "node:fs/promises";
import type { IncidentEntry } from "../archive/index.ts";
import { type Register, type RegisterEntry, readRegister } from "../knowledge/index.ts";
import { besideOf, type ToldBeside } from "../linking/index.ts";
import { daysOf } from "../record/date.ts";
import { OnrecordError } from "../record/error.ts";
import { dated } from "./dated.ts";
import { oneLine, size } from "./output.ts";

/** A register, in bytes: the largest known has some ten. */
const LARGEST_FILE = 100_000_000;

/** How many entries stand beside one incident at most. */
const MOST = 20;

/** An entry of a register that may be of an incident: the register's words, never the articles'. */
export interface Beside extends RegisterEntry {
  readonly register: Register["shape"];
  readonly why: string;
}

/** A register of incidents in a file. Errors: `bad-knowledge`. */
export async function registerIn(path: string): Promise<Register> {
  const text = await textOf(path);
  const register = readRegister(text);
  if (register) return register;
  throw new OnrecordError(
    "bad-knowledge",
    `Expected CSV with the columns of EuRepoC's dataset (name, start_date, receiver_name, initiator_name, …) or of DFRLab's tracker (short_title, disinformant, attribution_date, …) in \`${path}\`. Save it so, a row an incident.`,
    { path },
  );
}

async function textOf(path: string): Promise<string> {
  try {
    const { size: bytes } = await stat(path);
    if (bytes > LARGEST_FILE)
      throw new OnrecordError(
        "bad-knowledge",
        `Expected at most ${size(LARGEST_FILE)} of a register, found ${size(bytes)} in \`${path}\`. Part the file.`,
        { path },
      );
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    throw new OnrecordError(
      "bad-knowledge",
      `Expected a file that can be read as UTF-8 at \`${path}\`. Name one that is there.`,
      { path },
      error,
    );
  }
}

/** The entries of a register that may be of an incident, each with why; in the register's order. */
export function besideIn({ shape, entries }: Register, incident: IncidentEntry): Beside[] {
  const told = toldOf(incident);
  const found = entries.flatMap((entry) => {
    const why = besideOf(told, entry);
    return why === null ? [] : [{ ...entry, register: shape, why }];
  });
  return found.slice(0, MOST);
}

function toldOf({ values, ladder, members }: IncidentEntry): ToldBeside {
  const dates = values.dates.filter(({ of }) => of !== "disclosure").flatMap(({ date }) => (date === null ? [] : daysIn(date)));
  const known = dates.length > 0 ? dates : members.flatMap(({ published }) => (published === null ? [] : daysIn(published)));
  return {
    names: values.names.map(({ text }) => text),
    victims: values.victims.map(({ text }) => text),
    actors: ladder.map(({ actor }) => actor.name),
    sides: ladder.flatMap(({ actor }) => actor.side ?? []),
    earliest: known.map(([first]) => first).sort()[0] ?? null,
    latest:
      known
        .map(([, last]) => last)
        .sort()
        .at(-1) ?? null,
  };
}

/** The first and last day that an EDTF date or range means; none where it has no bounds. */
function daysIn(edtf: string): [string, string][] {
  const [from, to = from] = edtf.split("/").map((part) => part.replace(/[~?%]/g, ""));
  const [first, last] = [daysOf(from ?? ""), daysOf(to ?? "")];
  return first && last ? [[first.earliest, last.latest]] : [];
}

/** An entry of a register in a few lines. */
export function besideLines({
  register,
  id,
  name,
  start,
  end,
  why,
  victims,
  actors,
  actorStates,
  attributions,
  sources,
}: Beside): string[] {
  const when = start === null ? "date unknown" : end === null || end === start ? start : `${start} to ${end}`;
  return [
    `  ${register} ${oneLine(id, 30)} · ${when} · ${oneLine(name, 120)}`,
    `    may be the same: ${oneLine(why, 160)}`,
    `    it has: hit ${oneLine(victims.join("; ") || "nobody named", 100)}; by ${oneLine([...actors, ...actorStates].join("; ") || "nobody named", 100)}`,
    ...attributions.map(
      ({ by, date, basis, type }) =>
        `    it has: attributed by ${oneLine(by.join("; ") || "nobody named", 80)}, ${dated(date)}${basis || type ? `: ${oneLine([basis, type].filter((part) => part !== "").join("; "), 140)}` : ""}`,
    ),
    ...(sources.length > 0 ? [`    ${oneLine(sources.slice(0, 2).join(" "), 200)}`] : []),
  ];
}
