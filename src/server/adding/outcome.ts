import type { Archive } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import type { AddInput, AppOptions } from "../options.ts";
import { isForeign } from "../reader/foreign.ts";
import type { AddOutcome, ReadOutcome } from "../views/add-result-page.tsx";
import { isWaiting } from "../views/marked-text.tsx";

/** Reads one thing that was handed in, and says what became of it. */
export async function addOne(archive: Archive, options: Pick<AppOptions, "addText">, input: AddInput): Promise<AddOutcome> {
  try {
    const known = (await archive.article(sha256(input.bytes))) !== null;
    const { capture } = await options.addText(input);
    return await readOutcome(archive, { place: input.place, capture, known });
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { place: input.place, error: { code: error.code, message: error.message } };
  }
}

/** What a page gave that was read, and what it does not tell of itself. */
export async function readOutcome(archive: Archive, met: Pick<ReadOutcome, "place" | "capture" | "known">): Promise<ReadOutcome> {
  const stored = await archive.article(met.capture);
  const standing = stored?.statements.filter(({ decided }) => decided?.kind !== "rejected") ?? [];
  const waiting = standing.filter(isWaiting).length;
  return {
    ...met,
    title: stored?.article.title?.text ?? null,
    text: (stored?.text ?? "").trim() !== "",
    foreign: stored !== null && isForeign(stored),
    statements: { sure: standing.length - waiting, waiting },
    missing: stored === null ? [] : (["published", "publisher", "address"] as const).filter((name) => stored.article[name] === null),
  };
}
