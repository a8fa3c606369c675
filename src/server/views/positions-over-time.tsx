import type { Position } from "../../archive/archive.ts";
import { ACT_OF_STANCE, incidentWords } from "../incident-words.ts";
import { positionWords } from "../position-words.ts";
import { layOutIn } from "../timeline.ts";
import { Lanes } from "./timeline.tsx";

/** How many parties have a lane: those that come first. */
const MOST_LANES = 16;

/** Stances on one axis of time, a lane for each party; every mark leads to its statement. */
export function PositionsOverTime({ positions }: { readonly positions: readonly Pick<Position, "name" | "stands">[] }) {
  const shown = positions.slice(0, MOST_LANES);
  const placed = shown.flatMap(({ name, stands }, lane) =>
    stands.flatMap(({ stance, statements, sure }) =>
      statements.map(({ id, date }) => {
        const mark = { id, act: ACT_OF_STANCE[stance], does: incidentWords.stance[stance], says: name, date, waits: !sure };
        return { mark, lane, date };
      }),
    ),
  );
  const lanes = shown.map((_, lane) => lane);
  return <Lanes layout={layOutIn(placed, lanes)} named={(lane) => shown[lane]!.name} label={positionWords.axis} />;
}
