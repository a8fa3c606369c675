import { it } from "vitest";
import { PAGES, survivesKill } from "./support/cut-off.ts";

const KILLS = 40;

it(`survives kill -9 at ${KILLS} moments spread over an import`, async () => {
  for (let kill = 0; kill < KILLS; kill++) await survivesKill(1 + Math.floor((kill * (PAGES - 5)) / KILLS));
});
