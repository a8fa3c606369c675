import type { ExportEntry } from "../../archive/archive.ts";
import { canonical } from "../../record/canonical.ts";
import type { Write } from "../format.ts";
import type { Material } from "../material/material.ts";
import { END, KNOWLEDGE, packed, SEAL } from "../transfer/parcel.ts";

/** The entries as they are, one a line, sorted by type and id. With `captures` also what they are made of: see `transfer/`. */
export const writeJsonl: Write = async function* (material, { captures = false }, lost) {
  const entries = captures ? withSources(material) : material.entries();
  let count = 0;
  for await (const entry of entries) {
    count++;
    yield `${canonical(entry)}\n`;
    if (captures && entry.type === "removal") lost.add("removal", "It is written, but who imports gets neither the page nor a word of it.");
  }
  if (!captures) return;
  yield `${canonical({ type: END, id: END, entries: count })}\n`;
  for await (const _ of material.archive.seals()) lost.add(...SEAL);
};

async function* withSources(material: Material): AsyncIterable<ExportEntry> {
  const { archive } = material;
  const decided = new Map((await archive.decisions()).map(({ decision }) => [decision.id, decision.at]));
  const { rows } = await archive.knowledge();
  let isKnowledgeDue = rows.length > 0;
  const knowledge: ExportEntry = { type: KNOWLEDGE, id: KNOWLEDGE, rows };
  for await (const entry of material.entries()) {
    if (isKnowledgeDue && entry.type > KNOWLEDGE) {
      yield knowledge;
      isKnowledgeDue = false;
    }
    if (entry.type === "capture") yield { ...entry, ...packed((await archive.capture(entry.id))!) };
    else if (entry.type === "decision") yield { ...entry, at: decided.get(entry.id) };
    else yield entry;
  }
  if (isKnowledgeDue) yield knowledge;
}
