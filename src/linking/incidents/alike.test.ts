import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incidentsAlike } from "./alike.ts";
import { incidentNode, UNSURE } from "./sketch.ts";
import type { Named, ToldIncident, When } from "./told.ts";

const named = (key: string, more: Partial<Named> = {}): Named => ({
  words: key,
  key,
  side: null,
  state: false,
  person: false,
  group: false,
  ...more,
});
const when = (of: When["of"], earliest: string, latest = earliest): When => ({ of, earliest, latest });
const MARCH = when("start", "2031-03-01", "2031-03-31");
const MAY = when("start", "2031-05-14");
const MINISTRY = named("foreign affairs ministry | caldora");
const HERON = named("amber heron", { group: true });

const told = (more: Partial<ToldIncident>): ToldIncident => ({
  ...{ id: "i1", local: "i1", day: "2031-04-02", sure: true, names: [], victims: [], actors: [], methods: [], dates: [], ...more },
});
const alike = (one: Partial<ToldIncident>, other: Partial<ToldIncident>) =>
  incidentsAlike(incidentNode(told(one))!.sketch, incidentNode(told({ id: "i2", ...other }))!.sketch);

describe("one incident in two articles", () => {
  test.each<[string, Partial<ToldIncident>, Partial<ToldIncident>]>([
    [
      "a victim and a time in common",
      { victims: [MINISTRY], dates: [MARCH] },
      { victims: [MINISTRY], dates: [when("start", "2031-03-03")], day: "2033-01-01" },
    ],
    ["a victim in common, told in one month", { victims: [MINISTRY] }, { victims: [MINISTRY], day: "2031-04-20" }],
    [
      "a victim in common, told without a date soon after",
      { victims: [MINISTRY], dates: [MARCH] },
      { victims: [MINISTRY], day: "2031-04-20" },
    ],
    ["a name of its own", { names: ["Operation Low Tide"] }, { names: ["operation low tide"], day: "2032-01-01" }],
    [
      "victims described alike by whose they are, at one time",
      { victims: [named("x", { key: null, words: "three Caldoran ministries", side: "state caldora" })], dates: [MARCH] },
      {
        victims: [
          named("x", { key: null, words: "four ministries of Caldora's", side: "state caldora" }),
          named("y", { key: null, words: "Caldoran ministries", side: "state caldora" }),
        ],
        dates: [MARCH],
      },
    ],
  ])("by %s", (_, one, other) => {
    expect(alike(one, other)).toMatchObject({ sure: true });
  });

  test.each<[string, Partial<ToldIncident>, Partial<ToldIncident>]>([
    ["two break-ins at one ministry in two months", { victims: [MINISTRY], dates: [MARCH] }, { victims: [MINISTRY], dates: [MAY] }],
    [
      "one group in two years",
      { victims: [named("bank")], actors: [HERON], dates: [when("start", "2029-08-01")] },
      { victims: [named("shipyard")], actors: [HERON], dates: [MARCH] },
    ],
    [
      "other victims of the same doer",
      { victims: [named("bank")], actors: [HERON], dates: [MARCH] },
      { victims: [named("shipyard")], actors: [HERON], dates: [MARCH] },
    ],
    [
      "one that began after the other was found",
      { victims: [MINISTRY], dates: [when("discovery", "2031-03-05")] },
      { victims: [MINISTRY], dates: [MAY] },
    ],
  ])("apart: %s", (_, one, other) => {
    expect(alike(one, other)).toBeNull();
  });

  test.each<[string, Partial<ToldIncident>, Partial<ToldIncident>]>([
    ["one victim at times that are not told", { victims: [MINISTRY] }, { victims: [MINISTRY], day: "2031-09-01" }],
    ["the same ministry of no state that is told", { victims: [MINISTRY] }, { victims: [named("foreign affairs ministry | ?")] }],
    ["one name and contradicting dates", { names: ["Low Tide"], dates: [MARCH] }, { names: ["Low Tide"], dates: [MAY] }],
  ])("only suggested: %s", (_, one, other) => {
    expect(alike(one, other)).toMatchObject({ sure: false });
  });

  test("a hospital is that of its name: one by the whole name, in one week also by what it is short for", () => {
    const whole = { victims: [named("hospital", { words: "St Mark's Hospital" })], methods: ["ransomware"] };
    expect(alike(whole, { ...whole, day: "2031-04-20" })).toMatchObject({ sure: true });
    expect(alike(whole, { ...whole, victims: [named("hospital", { words: "St Ursula's Hospital" })] })).toBeNull();
    const short = { ...whole, victims: [named("st mark")] };
    expect(alike(whole, short)).toMatchObject({ sure: true });
    expect(alike(whole, { ...short, methods: [] })).toMatchObject({ sure: false });
    expect(alike(whole, { ...short, day: "2031-04-20" })).toMatchObject({ sure: false });
  });

  test("ministries of two states are two, even where both are described alike", () => {
    expect(
      alike({ victims: [MINISTRY], dates: [MARCH] }, { victims: [named("foreign affairs ministry | norrland")], dates: [MARCH] }),
    ).toBeNull();
  });
});

test("what is not sure ranks behind all that is", () => {
  const [sure, unsure] = [told({ victims: [MINISTRY], day: "" }), told({ victims: [MINISTRY], sure: false, day: "1990-01-01" })].map(
    (one) => incidentNode(one)!.rank,
  );
  expect(unsure!.startsWith(UNSURE)).toBe(true);
  expect(sure! < unsure!).toBe(true);
});

const Times = fc.record({
  of: fc.constantFrom("start" as const, "discovery" as const, "disclosure" as const, "end" as const),
  earliest: fc.option(fc.constantFrom("2031-01-01", "2031-03-01", "2031-05-14")),
  latest: fc.option(fc.constantFrom("2031-05-14", "2031-06-01", "2032-12-31")),
});
const Told = fc.record({
  id: fc.constant("i1"),
  local: fc.constant("i1"),
  day: fc.constantFrom("", "2031-04-02", "2031-05-20", "2033-01-01"),
  sure: fc.boolean(),
  names: fc.subarray(["Low Tide", "High Tide"]),
  victims: fc.subarray([
    MINISTRY,
    named("foreign affairs ministry | ?"),
    named("bank"),
    named("z", { key: null, words: "two ports", side: "state caldora" }),
  ]),
  actors: fc.subarray([HERON, named("varenia", { side: "state varenia", state: true })]),
  methods: fc.subarray(["phishing e-mails", "a stolen key"]),
  dates: fc.array(Times, { maxLength: 3 }),
});

test("the same whichever comes first; and alike ones share a key", () => {
  fc.assert(
    fc.property(Told, Told, (one, other) => {
      const [a, b] = [incidentNode(one), incidentNode(other)];
      if (!a || !b) return;
      const likeness = incidentsAlike(a.sketch, b.sketch);
      expect(incidentsAlike(b.sketch, a.sketch)).toEqual(likeness);
      expect(a.keys.length).toBeLessThanOrEqual(120);
      expect(JSON.stringify(a.sketch).length).toBeLessThan(4_000);
    }),
  );
});
