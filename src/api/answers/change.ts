import { z } from "zod";
import { Position } from "./incident.ts";
import { Edtf } from "./list.ts";
import { StatementEntry } from "./statement.ts";

const Part = z.object({ total: z.int(), statements: z.array(StatementEntry) });
const Stand = Position.shape.stands.element;

/** What changed since a day; the parts are missing where nothing on record has a day. */
export const Changes = z
  .object({
    since: Edtf.nullable(),
    newest: Edtf.nullable().describe("The newest day on record"),
    ...{ denied: Part.optional(), charged: Part.optional(), promised: Part.optional(), owned: Part.optional() },
    moved: z.array(
      z.object({
        ...{ name: z.string(), party: z.string().nullable(), incident: z.object({ id: z.string(), name: z.string() }) },
        ...{ before: Stand, now: Stand },
      }),
    ),
    more: z.boolean().describe("Whether more was said than is looked at for positions: the newest is"),
  })
  .meta({ id: "Changes" });
