import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { Event } from "../../record/event.ts";
import { Incident } from "../../record/incident.ts";
import { Span } from "../../record/span.ts";
import { Independence, Likeness } from "./independence.ts";
import { Edtf, listing } from "./list.ts";
import { Passage } from "./statement.ts";

const Answer = z.object({ statement: z.string(), name: z.string(), date: Edtf.nullable() });

/** Who says that whom it was, and what stands against it. */
export const Rung = z
  .object({
    attributor: z.object({ name: z.string(), named: z.boolean(), side: z.string().nullable() }),
    actor: z.object({ name: z.string(), side: z.string().nullable() }),
    first: Edtf.nullable(),
    basis: z.string().nullable().describe("In EuRepoC's words"),
    type: z.string().describe("In EuRepoC's words"),
    hedge: z.object({ words: z.string(), band: z.string().nullable() }).nullable(),
    ...{ chain: z.array(z.string()), statements: z.array(z.string()), told: Independence },
    denials: z.array(Answer.extend({ why: z.string(), sure: z.boolean() })),
    declined: z.array(Answer),
  })
  .meta({ id: "Rung" });

/** A party with the stances it took, in the order of time. */
export const Position = z
  .object({
    ...{ name: z.string(), party: z.string().nullable(), side: z.string().nullable(), named: z.boolean() },
    stands: z.array(
      z.object({
        ...{ stance: z.string(), to: z.array(z.string()) },
        statements: z.array(z.object({ id: z.string(), date: Edtf.nullable() })),
        ...{ changed: z.boolean(), sure: z.boolean() },
      }),
    ),
  })
  .meta({ id: "Position" });

/** An incident in a list. */
export const IncidentSummary = z
  .object({
    ...{ id: z.string(), names: z.array(z.string()), victims: z.array(z.string()), actors: z.array(z.string()) },
    ...{ published: Edtf.nullable(), articles: z.int(), sure: z.boolean(), review: z.boolean() },
  })
  .meta({ id: "IncidentSummary" });

const Counts = z.object({ articles: z.int(), origins: z.int(), attributions: z.int(), denials: z.int() });

/** A part of the list of incidents. */
export const IncidentList = z
  .object({ incidents: z.array(IncidentSummary.extend({ counts: Counts.optional() })), ...listing })
  .meta({ id: "IncidentList" });

const Says = z.object({
  ...{ by: z.string().nullable(), outlet: z.boolean(), statement: z.string().nullable(), capture: Sha256, span: Span, text: z.string() },
});

/** A value and all who say it. */
export const IncidentValue = z
  .object({
    text: z.string(),
    of: Incident.shape.dates.element.shape.of.nullable(),
    date: Edtf.nullable(),
    count: Incident.shape.victims.element.shape.count,
    party: z.string().nullable(),
    says: z.array(Says),
  })
  .meta({ id: "IncidentValue" });

const values = z.array(IncidentValue);

/** An incident with all that is said of it, by whom. What contradicts stands side by side. */
export const IncidentEntry = IncidentSummary.extend({
  told: Independence,
  members: z.array(
    z.object({
      ...{ id: z.string(), capture: Sha256, local: z.string(), title: z.string().nullable(), publisher: z.string().nullable() },
      ...{ published: Edtf.nullable(), sure: z.boolean(), likeness: Likeness.nullable() },
    }),
  ),
  values: z.object({
    ...{ names: values, victims: values, actors: values, dates: values, methods: values, effects: values, sectors: values },
    responses: values,
  }),
  struck: z
    .array(
      z.object({
        ...{
          capture: Sha256,
          span: Span,
          text: z.string(),
          decision: z.string(),
          by: z.string(),
          at: z.string(),
          note: z.string().nullable(),
        },
      }),
    )
    .describe("The words that people hold to be no values of it"),
  dwell: z.object({ min: z.int(), max: z.int() }).nullable().describe("Days from its beginning to when it was found"),
  ladder: z.array(Rung),
  positions: z.array(Position),
  maybe: z.array(IncidentSummary.extend({ why: z.string() })),
  beside: z
    .array(z.object({ incident: IncidentSummary, shared: z.array(z.string()), days: z.number().nullable() }))
    .describe("Told first near it, or naming the same: for a person to decide"),
}).meta({ id: "IncidentEntry" });

const EventTelling = z.object({
  ...{ capture: Sha256, local: z.string(), title: z.string().nullable(), publisher: z.string().nullable(), published: Edtf.nullable() },
  ...{ span: Span, words: z.string(), place: z.string().nullable(), date: Edtf.nullable() },
  standing: Event.shape.standing.unwrap().nullable(),
  outcomes: z.array(Passage),
});

/** A meeting, call or visit over articles. */
export const EventEntry = z
  .object({
    ...{ id: z.string(), kind: Event.shape.kind },
    participants: z.array(z.object({ name: z.string(), party: z.string().nullable() })),
    ...{ tellings: z.array(EventTelling), articles: z.int() },
  })
  .meta({ id: "EventEntry" });

/** A part of the list of events. */
export const EventList = z.object({ events: z.array(EventEntry), ...listing }).meta({ id: "EventList" });
