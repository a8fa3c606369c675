import type { Part } from "./part.ts";
import { groupsReport } from "./parties/groups.ts";
import { pairsReport } from "./parties/pairs.ts";

/** Parties over articles, and names of threat groups. Who is who within articles is measured by `bench:names`. */
export const parties: Part = {
  name: "parties",
  report: ({ data }) => (data === null ? null : [pairsReport(data), groupsReport(data)].join("\n\n\n")),
};
