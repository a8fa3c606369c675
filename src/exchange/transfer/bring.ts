import { basename } from "node:path";
import type { Archive } from "../../archive/archive.ts";
import { HERE, type Readers, readUnread } from "../../pipeline/index.ts";
import { canonical } from "../../record/canonical.ts";
import type { Decision } from "../../record/decision.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { KnowledgeRow } from "../../record/knowledge.ts";
import type { Incoming } from "./incoming.ts";
import type { Exported } from "./read-file.ts";

/** What an import brought, and what it did not. */
export interface Brought {
  readonly captures: { readonly new: number; readonly known: number };
  readonly names: number;
  readonly decisions: { readonly new: number; readonly known: number };
  /** Decisions whose pages are not here, by their numbers in the file. */
  readonly undecided: readonly string[];
  /** Pages that the file speaks of without their bytes, and that are not here, with where they can be had. */
  readonly missing: readonly { readonly capture: string; readonly addresses: readonly string[] }[];
  /** Captures that could not be read, and why. */
  readonly unread: readonly { readonly place: string; readonly why: string }[];
  /** Pages whose bytes in the file are not those that it tells the hash of. They were left where they are. */
  readonly altered: readonly string[];
  readonly statements: Compared;
}

/** How a file's statements stand to the record now. */
export interface Compared {
  /** In the record with the same words and speakers. */
  readonly same: number;
  /** In pages that are here, but not so in the record: this program reads them otherwise than the one that wrote the file, or the file was changed. */
  readonly other: number;
  /** In pages that are not here. */
  readonly absent: number;
  /** The ids of `other`, the first of them. */
  readonly others: readonly string[];
}

/** How many statements that are not so in the record are named. */
const MOST_NAMED = 1000;

/** Called after each page, with what was done with it. */
export type OnBrought = (done: "kept" | "read", place: string) => void;

/**
 * Brings a file that was exported into an archive. Where it was cut off, the same again carries on. Nothing that was derived is believed: captures are kept by their bytes and read again, a person's names are
 * learnt, decisions are repeated in their order; then the file's statements are looked up in the record that this gives. `now` is for decisions that
 * do not say when they were made.
 */
export async function bring(
  archive: Archive,
  file: Exported,
  now: () => string,
  readers: Readers = HERE,
  onBrought: OnBrought = () => {},
): Promise<Brought> {
  const captures = { new: 0, known: 0 };
  const decisions = new Map<string, { readonly decision: Decision; readonly isTimed: boolean }>();
  let rows: readonly KnowledgeRow[] = [];
  const altered: string[] = [];
  for await (const item of file.items()) {
    if (item.kind === "capture") {
      const kept = await keep(archive, item, basename(file.path));
      if (kept === "altered") altered.push(item.told!);
      else captures[kept]++;
      onBrought("kept", item.told ?? "");
    } else if (item.kind === "decision") decisions.set(item.decision.id, { decision: item.decision, isTimed: isTimed(item) });
    else if (item.kind === "knowledge") rows = item.rows;
  }
  if (rows.length > 0) await archive.learn({ add: rows });
  const unread: { place: string; why: string }[] = [];
  for await (const added of readUnread(archive, readers)) {
    onBrought("read", added.place);
    if (added.outcome === "failed") unread.push({ place: added.place, why: added.error.message });
  }
  const decided = await repeatAll(archive, [...decisions.values()].sort(byNumber), now);
  return { captures, names: rows.length, ...decided, altered, unread, ...(await compared(archive, file)) };
}

function isTimed(item: Incoming): boolean {
  return "isTimed" in item && item.isTimed === true;
}

/** Keeps a capture with the sightings that are not here yet. A place that stayed behind is none to tell sightings apart by. */
async function keep(
  archive: Archive,
  { capture: { mediaType, bytes: base64, sightings }, told }: Extract<Incoming, { kind: "capture" }>,
  file: string,
): Promise<"new" | "known" | "altered"> {
  const bytes = Buffer.from(base64, "base64");
  const capture = { sha256: sha256(bytes), mediaType, size: bytes.byteLength, bytes };
  if (told !== null && told !== capture.sha256) return "altered";
  const before = (await archive.capture(capture.sha256))?.sightings ?? [];
  const here = new Set(before.flatMap(({ place, at, given }) => [canonical([place, at, given]), canonical([null, at, given])]));
  let kept: "new" | "known" = "known";
  for (const [index, { place, at, given }] of sightings.entries()) {
    if (here.has(canonical([place, at, given]))) continue;
    const sighting = { capture: capture.sha256, place: place ?? `${file}#${index + 1}`, at, given };
    if ((await archive.keep(capture, sighting)).capture === "new") kept = "new";
  }
  return kept;
}

function byNumber(one: { readonly decision: Decision }, other: { readonly decision: Decision }): number {
  return Number(one.decision.id.slice(1)) - Number(other.decision.id.slice(1));
}

type Decided = Pick<Brought, "decisions" | "undecided">;

/** Repeats decisions that are not here yet; their numbers may become others, and an undo follows the number of what it takes back. */
async function repeatAll(
  archive: Archive,
  decisions: readonly { readonly decision: Decision; readonly isTimed: boolean }[],
  now: () => string,
): Promise<Decided> {
  const here = new Map(
    (await archive.decisions()).flatMap(({ decision }) => [
      [keyOf(decision, true), decision.id],
      [keyOf(decision, false), decision.id],
    ]),
  );
  const numbers = new Map<string, string>();
  const undecided: string[] = [];
  let known = 0;
  for (const { decision: made, isTimed: timed } of decisions) {
    const decision = renumbered(made, numbers);
    const before = here.get(keyOf(decision, timed));
    if (before !== undefined) known++;
    const number = before ?? (await repeated(archive, timed ? decision : { ...decision, at: now() }));
    if (number === null) undecided.push(made.id);
    else numbers.set(made.id, number);
  }
  return { decisions: { new: decisions.length - known - undecided.length, known }, undecided };
}

/** A decision with the numbers here of those that it names. */
function renumbered(made: Decision, numbers: ReadonlyMap<string, string>): Decision {
  if (made.kind === "undo") return { ...made, undoes: numbers.get(made.undoes) ?? "" };
  return "settles" in made && made.settles ? { ...made, settles: made.settles.flatMap((id) => numbers.get(id) ?? []) } : made;
}

/** What makes two decisions one: all but the number, and the time where the file has it. */
function keyOf({ id: _, at, ...decision }: Decision, timed: boolean): string {
  return canonical(timed ? { ...decision, at } : decision);
}

async function repeated(archive: Archive, decision: Decision): Promise<string | null> {
  try {
    return (await archive.repeat(decision)).id;
  } catch (error) {
    if (error instanceof OnrecordError && error.code === "not-found") return null;
    throw error;
  }
}

async function compared(archive: Archive, file: Exported): Promise<Pick<Brought, "missing" | "statements">> {
  const missing = new Map<string, Set<string>>();
  const [statements, others] = [{ same: 0, other: 0, absent: 0 }, [] as string[]];
  for await (const item of file.items()) {
    if (item.kind === "statement") {
      const how = await standingOf(archive, item);
      statements[how]++;
      if (how === "other" && others.length < MOST_NAMED) others.push(item.id);
    } else if (item.kind === "page" && (missing.has(item.capture) || !(await archive.article(item.capture)))) {
      const addresses = missing.get(item.capture) ?? new Set();
      for (const address of item.addresses) addresses.add(address);
      missing.set(item.capture, addresses);
    }
  }
  return {
    missing: [...missing].map(([capture, addresses]) => ({ capture, addresses: [...addresses] })),
    statements: { ...statements, others },
  };
}

async function standingOf(archive: Archive, told: Extract<Incoming, { kind: "statement" }>): Promise<"same" | "other" | "absent"> {
  const statement = await archive.statement(told.id);
  if (!statement) return (await archive.lineage(told.capture)) ? "other" : "absent";
  const speakers = statement.by.map(({ name }) => name);
  return statement.words.content === told.content && canonical(speakers) === canonical(told.speakers) ? "same" : "other";
}
