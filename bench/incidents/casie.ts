import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Span } from "../../src/record/index.ts";
import type { Marked } from "./marked.ts";

const Place = z.object({ startOffset: z.int(), endOffset: z.int(), text: z.string() });
const Document = z.object({
  content: z.string(),
  cyberevent: z
    .object({
      hopper: z.array(
        z.object({
          events: z.array(
            z.object({
              type: z.string(),
              realis: z.string(),
              nugget: Place,
              argument: z.array(Place.extend({ role: z.object({ type: z.string() }) })).optional(),
            }),
          ),
        }),
      ),
    })
    .nullish(),
});

/** Roles of what tells incidents apart. */
const VALUES = /^(?:Attacker|Victim|Time)$/;

/** CASIE's documents with the attacks that happened: offsets as it gives them, those that do not fit their words looked for near by. */
export function readCasie(folder: string): Marked[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const { content, cyberevent } = Document.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
      const events = (cyberevent?.hopper ?? [])
        .flatMap(({ events }) => events)
        .filter(({ type, realis }) => type === "Attack" && realis === "Actual");
      const place = ({ startOffset, text }: z.infer<typeof Place>): Span[] => {
        const at = content.indexOf(text, Math.max(0, startOffset - 5));
        return at < 0 ? [] : [[at, at + text.length]];
      };
      const placed = (cyberevent?.hopper ?? []).flatMap(({ events: own }, hopper) =>
        own
          .filter(({ type, realis }) => type === "Attack" && realis === "Actual")
          .flatMap(({ argument }) => (argument ?? []).filter((one) => VALUES.test(one.role.type)).flatMap(place))
          .map((span) => ({ span, incident: String(hopper) })),
      );
      const ofRole = (role: RegExp) =>
        events.flatMap(({ argument }) => (argument ?? []).filter((one) => role.test(one.role.type)).flatMap(place));
      return {
        ...{ name: file, text: content, mentions: events.flatMap(({ nugget }) => place(nugget)), incidents: null, placed },
        values: { actors: ofRole(/^Attacker$/), victims: ofRole(/^Victim$/), dates: ofRole(/^Time$/) },
      };
    });
}
