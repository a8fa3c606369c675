import { readFileSync } from "node:fs";
import { z } from "zod";
import { placeOf } from "../acting/passages.ts";
import type { Marked, Value } from "./marked.ts";

const Words = z.array(z.string()).nullish();
const Passage = z.object({
  id: z.string(),
  text: z.string(),
  incidents: z.array(z.object({ actors: Words, victims: Words, methods: Words, dates: Words })).nullish(),
});

/** Invented passages with the incidents that their inventors meant. */
export function readPassages(path: string): Marked[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text, incidents } = Passage.parse(JSON.parse(line));
      const places = (value: Value) =>
        (incidents ?? []).flatMap((incident) => (incident[value] ?? []).map((words) => placeOf(text, words)));
      return {
        ...{ name: id, text, mentions: [], incidents: incidents?.length ?? 0, placed: [] },
        values: { actors: places("actors"), victims: places("victims"), methods: places("methods"), dates: places("dates") },
      };
    });
}
