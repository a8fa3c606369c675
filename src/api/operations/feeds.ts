import { z } from "zod";
import type { Operation } from "../operation.ts";

const ATOM = { media: "application/atom+xml", holds: "A feed (RFC 4287), what came in last first, at most 50 entries" } as const;
const JSON_FEED = { media: "application/feed+json", holds: "The same as JSON Feed 1.1, each statement whole in `_onrecord`" } as const;

const common = { tag: "Feeds", scope: "read", codes: ["not-found"] } as const;

const Alerts = z
  .object({
    alerts: z.array(
      z.object({
        ...{ id: z.string(), of: z.string().describe("A saved search or a commitment"), address: z.string(), allowPrivate: z.boolean() },
        ...{ by: z.string(), made: z.iso.datetime(), messages: z.object({ due: z.int(), sent: z.int(), dead: z.int() }) },
        waiting: z.array(
          z.object({ id: z.string(), made: z.iso.datetime(), tries: z.int(), error: z.string().nullable(), next: z.iso.datetime() }),
        ),
        failed: z.array(z.object({ id: z.string(), made: z.iso.datetime(), tries: z.int(), error: z.string().nullable() })),
      }),
    ),
  })
  .meta({ id: "Alerts" });

/** What came in, for readers of feeds. Outside of the API they stand at the same paths, JSON Feed at `feed.json`. */
export const feedOperations = {
  "GET /searches/{id}/feed.atom": { is: "Follow a saved search as an Atom feed", ...common, answer: ATOM },
  "GET /searches/{id}/feed": { is: "Follow a saved search as a JSON feed", ...common, answer: JSON_FEED },
  "GET /commitments/{id}/feed.atom": { is: "Follow what is said in the scope of a commitment as an Atom feed", ...common, answer: ATOM },
  "GET /commitments/{id}/feed": { is: "Follow what is said in the scope of a commitment as a JSON feed", ...common, answer: JSON_FEED },
  "GET /alerts": {
    is: "List who is told of what comes in, and what was given up",
    tag: "Feeds",
    scope: "admin",
    answer: Alerts,
    codes: [],
  },
} as const satisfies Readonly<Record<string, Operation>>;
