import { it } from "vitest";
import { PAGES, survivesKill } from "./support/cut-off.ts";

/** How many imports are killed, and in how many parts, so that each ends before its time is up. */
const KILLS = 200;
const PARTS = 20;

it.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
  `survives kill -9 at ${KILLS} moments spread over an import, part %i of ${PARTS}`,
  async (part) => {
    for (let kill = part - 1; kill < KILLS; kill += PARTS) await survivesKill(1 + Math.floor((kill * (PAGES - 5)) / KILLS));
  },
);
