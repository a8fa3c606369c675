import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { select } from "../../record/selector.ts";
import { isAcronym, lettersOf } from "./acronyms.ts";
import { bodyOf, stateInName } from "./bodies.ts";
import {
  apartId,
  joinNodes,
  type Known,
  knownBy,
  type Linkable,
  linkParty,
  mayBeOne,
  mayBeSeveral,
  meantAmong,
  type PartyLink,
  partyAt,
  publisherIn,
  whyLinked,
} from "./index.ts";
import { officeOf } from "./offices.ts";

describe("offices in the words for a role", () => {
  test.each([
    ["Foreign Minister", "foreign minister"],
    ["the Varenian foreign minister", "foreign minister"],
    ["Minister of Foreign Affairs", "foreign minister"],
    ["Minister for Foreign Affairs of Varenia", "foreign minister"],
    ["U.S. Secretary of State", "secretary of state"],
    ["Secretary of Defense", "defense secretary"],
    ["Defence Secretary", "defense secretary"],
    ["prime minister", "prime minister"],
    ["Premier", "prime minister"],
    ["deputy foreign minister", "deputy foreign minister"],
    ["a spokeswoman for the ministry", "spokesperson"],
    ["Foreign Ministry spokesman", "foreign ministry spokesperson"],
    ["director of national intelligence", "director of national intelligence"],
    ["former foreign minister", null],
    ["then-President", null],
    ["a baker", null],
    ["", null],
    ["minister ".repeat(100), null],
  ])("%j: %j", (role, office) => expect(officeOf(role)).toBe(office));
});

describe("bodies of state in a name", () => {
  test.each([
    ["Foreign Ministry", "foreign affairs ministry"],
    ["the Ministry of Foreign Affairs", "foreign affairs ministry"],
    ["Department of Foreign Affairs", "foreign affairs ministry"],
    ["Defence Department", "defense ministry"],
    ["Ministry of National Defense", "defense ministry"],
    ["Ministry of the Interior", "interior ministry"],
    ["Central Election Commission", "election commission"],
    ["Supreme Court", "supreme court"],
    ["Ministry", null],
    ["the agency", null],
  ])("%j: %j", (name, kind) => expect(bodyOf(name)).toEqual({ kind }));

  test("of no state where what stands behind “of” is no name", () => {
    expect(stateInName("the government of the day")).toBeNull();
    expect(stateInName("the government of the Day Isles")).toBe("day isles");
  });

  test.each(["Ministry of Ports", "Caldoran Foreign Ministry", "Meridian Post", "Foreign Ministry Choir", "Army of Friends"])(
    "%j is a name of its own",
    (name) => expect(bodyOf(name)).toBeNull(),
  );

  test.each([
    ["Ministry of the Interior of the Republic of Caldora", "caldora"],
    ["the Foreign Ministry of Varenia", "varenia"],
    ["the Varenian Foreign Ministry", "varenia"],
    ["Caldoran Ministry of the Interior", "caldora"],
    ["Varenian Port Ministry", null],
    ["Varenian Army", null],
    ["Ministry of Foreign Affairs", null],
    ["Department of State", null],
    ["Bank of Caldora", null],
    ["of of of", null],
  ])("the state in %j: %j", (name, state) => expect(stateInName(name)).toBe(state));

  test("where a table knows the words around it, it is found inside", () => {
    expect(bodyOf("Ministry of Foreign Affairs of the Varenian Republic", true)).toEqual({ kind: "foreign affairs ministry" });
  });
});

describe("acronyms", () => {
  test.each(["CA", "C.I.A.", "the GRU", "MI6"])("%j is one", (name) => expect(isAcronym(name)).toBe(true));
  test.each(["Ca", "A", "Cyber Agency", "CA Group", ""])("%j is none", (name) => expect(isAcronym(name)).toBe(false));
  test("first letters, but for small words", () => {
    expect(lettersOf("the Court of Appeal")).toBe("ca");
    expect(lettersOf("Varenia")).toBeNull();
  });
});

type Told = { readonly link: PartyLink } & Known;

const person = (name: string, role?: string, rest: Partial<Linkable> = {}): Linkable => ({
  ...{ kind: "person", name, named: true, roles: role === undefined ? [] : [{ text: role, span: [0, 0] }] },
  ...rest,
});

describe("what parties are known by", () => {
  test("a short name asks for what the full one offers", () => {
    const full = person("Ann Roe", "Minister of Foreign Affairs", { country: "VAR" });
    const short = linkParty(person("Roe", "Foreign Minister", { country: "VAR" }))!;
    expect(knownBy(full, linkParty(full)!).offers).toContain(short.asks);
    expect(short).toMatchObject({ whole: false, key: "roe | VAR | foreign minister" });
  });

  test("a name with an initial asks for the one without it, in its state where that is told", () => {
    const asked = (name: string, rest: Partial<Linkable> = {}) => linkParty(person(name, "mayor", rest))!.asks;
    const offered = (name: string, rest: Partial<Linkable> = {}) => {
      const party = person(name, "Foreign Minister", rest);
      return knownBy(party, linkParty(party)!).offers;
    };
    const here = { country: "VAR" };
    expect(offered("Ann Roe", here)).toContain(asked("Ann B. Roe"));
    expect(offered("Ann Roe", here)).toContain(asked("Ann B. Roe", here));
    expect(offered("Ann C. Roe", here)).toContain(asked("Ann B. Roe"));
    expect(offered("Ann Roe", { country: "CAL" })).not.toContain(asked("Ann B. Roe", here));
    expect(asked("Ann Roe", here)).toBeNull();
  });

  test("the state may be one that only the article knows", () => {
    const state = { name: "Varenia", span: null, basis: "explicit" as const };
    expect(linkParty(person("Roe", "Foreign Minister", { state }))!.asks).toBe("roe | varenia | foreign minister");
  });

  test("what is of a state that no table has is of that state", () => {
    const of = (name: string) => linkParty(person("Ann Roe", "mayor", { state: { name, span: null, basis: "explicit" } }))!.id;
    expect(of("Caldoran")).toBe(of("Caldora"));
    expect(of("the Varenian")).toBe(of("Varenia"));
    expect(of("Caldoran")).not.toBe(of("Varenian"));
  });

  test("particles belong to the surname; where family names come first, the first word is one too", () => {
    const full = person("Ann van der Roe", "mayor", { country: "CAL" });
    expect(knownBy(full, linkParty(full)!).offers).toContain("van der roe | CAL | mayor");
    const first = person("Oru Tal", "president", { country: "KOR" });
    expect(knownBy(first, linkParty(first)!).offers).toEqual([
      "oru tal = the whole name",
      "oru tal | ? = with an initial",
      "oru tal | KOR = with an initial",
      "oru | KOR | president",
      "tal | KOR | president",
    ]);
  });

  test("a bare particle and surname are no full name", () => {
    expect(linkParty(person("von Roe"))).toBeNull();
  });

  test("what publishes an article is meant by the last words of its name there, and by its own kind of body", () => {
    const body = (name: string, publisher: Linkable["publisher"] = null): Linkable => ({
      kind: "organization",
      name,
      named: true,
      publisher,
    });
    const ledger = { name: "The Lorvane Ledger", owner: null };
    const [full, short] = [body("Lorvane Ledger", ledger), body("Ledger", ledger)];
    expect(knownBy(full, linkParty(full)!).offers).toEqual([linkParty(short)!.asks]);
    expect(linkParty(short)!.whole).toBe(false);
    expect(linkParty(body("Ledger", { name: "Ledger", owner: null }))).toEqual(linkParty(body("Ledger")));
    const ministry = (name: string, owner: string | null = null) => linkParty(body("Interior Ministry", { name, owner }))!.key;
    expect(ministry("Ministry of the Interior of the Republic of Caldora")).toBe("interior ministry | caldora");
    expect(ministry("Ministry of the Interior", "CAL")).toBe("interior ministry | CAL");
    expect(ministry("Foreign Ministry of Caldora")).toBe("interior ministry | ?");
    expect(publisherIn("the Cyber Agency", [{ ...body("Cyber Agency"), country: "VAR" }])).toEqual({
      name: "the Cyber Agency",
      owner: "VAR",
    });
    expect(publisherIn(null, [])).toBeNull();
  });

  test("an institution is one under every name that tables have for it", () => {
    const institution = { name: "Cyber Agency of Varenia", kind: "cyber-agency", country: "VAR" };
    const of = (name: string) => linkParty({ kind: "organization", name, named: true, institution });
    expect(of("CAV")).toEqual(of("the Cyber Agency"));
    expect(of("Secret Service")).toEqual(of("the Cyber Agency"));
    expect(
      linkParty({
        kind: "organization",
        name: "Meridian",
        named: true,
        institution: { name: "Meridian Post", kind: "news", country: "VAR" },
      })!.key,
    ).toBe("meridian post");
  });

  test("what a person gave is one under all the names that were given for it, of whatever state or none", () => {
    const given = (country: string | null) => ({ name: "Port Watch", kind: "cyber-agency", country, given: true as const });
    const of = (name: string, country: string | null) =>
      linkParty({ kind: "organization", name, named: true, country, institution: given(country) });
    expect(of("PW", null)).toEqual(of("Port Watch", null));
    expect(of("PW", "VAR")!.key).toBe("port watch | VAR");
  });

  test("a full name is one person in a state; without one it asks for the only one of that name", () => {
    const [here, there, somewhere] = [{ country: "VAR" }, { country: "CAL" }, {}].map((rest) => {
      const party = person("Ann Roe", "minister", rest);
      const link = linkParty(party)!;
      return { link, ...knownBy(party, link) };
    }) as [Told, Told, Told];
    expect(new Set([here.link.id, there.link.id, somewhere.link.id]).size).toBe(3);
    expect(new Set([here.link.named, there.link.named, somewhere.link.id]).size).toBe(1);
    for (const { offers } of [here, there]) expect(offers).toContain(somewhere.link.asks);
    expect(somewhere.offers).toEqual(["ann roe | ? = with an initial"]);
    for (const { hints } of [here, there, somewhere]) expect(hints).toContain("name ann roe");
  });

  test("a player of no state that is told is not the official of the same name; whoever was both is", () => {
    const of = (...roles: string[]) => linkParty({ ...person("Ann Roe"), roles: roles.map((text) => ({ text, span: [0, 0] as const })) })!;
    expect(of("striker").asks).toBeNull();
    expect(of("striker").id).not.toBe(of("mayor").id);
    expect(of("striker", "mayor").id).toBe(of().id);
  });

  test("a ministry of no state that is told has a page of its own; what a common noun names has none", () => {
    const of = (name: string, rest: Partial<Linkable> = {}) => linkParty({ kind: "organization", name, named: true, ...rest });
    expect(of("Foreign Ministry")!.key).toBe("foreign affairs ministry | ?");
    expect(of("Ministry of Foreign Affairs")!.id).toBe(of("Foreign Ministry")!.id);
    expect(of("Foreign Ministry", { country: "VAR" })!.id).not.toBe(of("Foreign Ministry")!.id);
    expect(of("Ministry of Foreign Affairs of Varenia")!.key).toBe("foreign affairs ministry | varenia");
    for (const name of ["Police", "Government", "Ministry"]) expect(of(name)).toBeNull();
    expect(of("the foreign ministry", { mentions: [{ span: [0, 20], type: "nominal" }] })).toBeNull();
  });

  test("what only a noun names stays in its article, unless it is a body of a state that the article tells", () => {
    const mentions = [{ span: [0, 8] as [number, number], type: "nominal" as const }];
    expect(linkParty({ kind: "organization", name: "The operator", named: true, mentions })).toBeNull();
    expect(linkParty({ kind: "organization", name: "the foreign ministry", named: true, mentions, country: "VAR" })!.key).toBe(
      "foreign affairs ministry | VAR",
    );
  });

  test("a full name in capitals with bars is never taken for a short one", () => {
    const hostile = person("roe | VAR | foreign minister");
    expect(linkParty(hostile)!.id).not.toBe(linkParty(person("Roe", "foreign minister", { country: "VAR" }))!.id);
  });
});

describe("putting keys together", () => {
  const Nodes = fc.uniqueArray(fc.constantFrom("p1", "p2", "p3", "p4", "p5", "p6"), { minLength: 1 });
  const Decisions = fc.array(
    fc.record({
      kind: fc.constantFrom("merge" as const, "split" as const),
      nodes: fc.tuple(fc.constantFrom("p1", "p2", "p3", "p4"), fc.constantFrom("p1", "p3", "p5", "p6")),
    }),
  );

  test("does not depend on the order of the keys; what is kept apart is never together; every key leads to a head that is one of them", () => {
    fc.assert(
      fc.property(
        Nodes,
        Decisions,
        fc.func(fc.boolean()),
        fc.func(fc.constantFrom("p1", "p2", null)),
        (ids, decisions, whole, resolves) => {
          const nodes = ids.map((id) => ({ id, whole: whole(id), resolves: resolves(id) }));
          const joined = joinNodes(nodes, decisions);
          expect(joinNodes(nodes.toReversed(), decisions)).toEqual(joined);
          for (const [, { head }] of joined) expect(joined.get(head)!.head).toBe(head);
          const held = (...pair: string[]) => new Set(pair.map((id) => joined.get(id)!.head)).size;
          const standing = decisions.filter(({ nodes: [one, other] }) => one !== other && joined.has(one) && joined.has(other));
          const newest = standing.at(-1);
          if (newest) expect(held(...newest.nodes)).toBe(newest.kind === "merge" ? 1 : 2);
          for (const [at, { kind, nodes: pair }] of standing.entries())
            if (kind === "split" && standing.slice(at).every((later) => later.kind === "split")) expect(held(...pair)).toBe(2);
        },
      ),
    );
  });

  test("of decisions that contradict each other the newest stands", () => {
    const nodes = ["p1", "p2", "p3"].map((id) => ({ id, whole: true, resolves: null }));
    const heads = (...decisions: ["merge" | "split", string, string][]) =>
      [
        ...joinNodes(
          nodes,
          decisions.map(([kind, ...pair]) => ({ kind, nodes: pair })),
        ).values(),
      ]
        .map(({ head }) => head)
        .join(" ");
    expect(heads(["merge", "p1", "p2"], ["split", "p2", "p1"])).toBe("p1 p2 p3");
    expect(heads(["split", "p1", "p2"], ["merge", "p2", "p1"])).toBe("p1 p1 p3");
    expect(heads(["merge", "p1", "p2"], ["merge", "p2", "p3"], ["split", "p1", "p3"])).toBe("p1 p2 p2");
    expect(heads(["split", "p1", "p3"], ["merge", "p1", "p2"], ["merge", "p2", "p3"])).toBe("p1 p1 p1");
    expect(heads(["merge", "p1", "p2"], ["split", "p1", "p3"], ["merge", "p2", "p3"])).toBe("p1 p2 p2");
  });

  test("whole keys head a party, and how each belongs to it is told", () => {
    const nodes = [
      { id: "p1", whole: false, resolves: "p2" },
      { id: "p2", whole: true, resolves: null },
      { id: "p3", whole: true, resolves: null },
    ];
    expect([...joinNodes(nodes, [{ kind: "merge", nodes: ["p2", "p3"] }])]).toEqual([
      ["p1", { head: "p2", by: "asked" }],
      ["p2", { head: "p2", by: "key" }],
      ["p3", { head: "p2", by: "merged" }],
    ]);
  });
});

describe("what a person should look at", () => {
  const sketch = (id: string, key: string, countries: string[] = [], whole = true) => ({
    id,
    kind: "person" as const,
    key,
    whole,
    countries,
  });

  test("is the same whichever comes first, and nothing where the states differ", () => {
    const [one, other] = [sketch("p1", "ann roe", ["VAR"]), sketch("p2", "ann b. roe")];
    expect(mayBeOne(one, other, "outer ann roe")).toBe("the same first and last name, “ann roe”, and another in between");
    expect(mayBeOne(other, one, "outer ann roe")).toBe(mayBeOne(one, other, "outer ann roe"));
    expect(mayBeOne(one, sketch("p2", "ann b. roe", ["CAL"]), "outer ann roe")).toBeNull();
    expect(mayBeOne(one, other, "office roe | mayor")).toBeNull();
    const [here, there] = [sketch("p1", "ann roe | VAR", ["VAR"]), sketch("p2", "ann roe | CAL", ["CAL"])];
    expect(mayBeOne(here, there, "name ann roe")).toBe("the same full name, “ann roe”, but one is of CAL and one of VAR");
    expect(mayBeOne(there, here, "name ann roe")).toBe(mayBeOne(here, there, "name ann roe"));
    expect(mayBeOne(here, sketch("p3", "ann roe"), "name ann roe")).toContain("whether they are one the articles do not tell");
    expect(mayBeOne(one, sketch("p3", "roe | ? | mayor", [], false), "office roe | mayor")).toContain("which one is meant");
  });

  test("is one of the same words, whether or not a hyphen joins them", () => {
    const [one, other] = (["Kim Seo-yun", "Kim Seo Yun"] as const).map((name): Linkable => ({ kind: "person", name, named: true }));
    const [hints, others] = [one!, other!].map((party) => knownBy(party, linkParty(party)!).hints);
    expect(hints!.filter((hint) => others!.includes(hint))).toContain("words kim seo yun");
    expect(mayBeOne(sketch("p1", "kim seo-yun"), sketch("p2", "kim seo yun"), "words kim seo yun")).toContain("joined by a hyphen");
  });

  test("is what a table has as two names of one group, which is never a link", () => {
    const named = (name: string): Linkable => ({ kind: "threat-group", name, named: true, groups: ["Amber Heron, in a list"] });
    const [one, other] = [named("Amber Heron"), named("HERON-7")].map((party) => ({ party, link: linkParty(party)! }));
    expect(one!.link.id).not.toBe(other!.link.id);
    expect(knownBy(one!.party, one!.link)).toEqual(knownBy(other!.party, other!.link));
    const group = (id: string, key: string) => ({ ...sketch(id, key), kind: "threat-group" as const });
    expect(mayBeOne(group("p1", "amber heron"), group("p2", "heron-7"), "group Amber Heron, in a list")).toBe(
      "a table has both as names of one group: Amber Heron, in a list",
    );
  });

  test("is a body of no state beside one of a state, and a name cut short beside the whole", () => {
    const body = (id: string, key: string, countries: string[] = []) => ({ ...sketch(id, key, countries), kind: "organization" as const });
    const [unknown, here, there] = [body("p1", "navy | ?"), body("p2", "navy | VAR", ["VAR"]), body("p3", "navy | CAL", ["CAL"])];
    expect(mayBeOne(unknown, here, "body navy")).toContain("of which state one of them is");
    expect(mayBeOne(here, there, "body navy")).toBeNull();
    expect(mayBeOne(body("p4", "halden"), body("p5", "halden security"), "begins halden")).toBe(
      "“halden” may be the other's name cut short",
    );
    expect(mayBeOne(body("p4", "ledger"), body("p5", "lorvane ledger"), "ends ledger")).toContain("cut short");
    expect(mayBeOne(body("p4", "port ledger"), body("p5", "lorvane ledger"), "ends ledger")).toBeNull();
    expect(mayBeOne(body("p4", "halden council"), body("p5", "halden security"), "begins halden")).toBeNull();
  });

  test("is one name with two states, or with what seldom goes together", () => {
    const counted = (...values: string[]) => values.map((value) => ({ value, articles: 1 }));
    const roe = { kind: "person", key: "ann roe" } as const;
    expect(mayBeSeveral(roe, counted("VAR", "CAL"), [])).toContain("of “VAR” in 1 article");
    expect(mayBeSeveral(roe, [], counted("foreign minister", "striker"))).toContain("“striker”");
    expect(mayBeSeveral(roe, counted("VAR"), counted("foreign minister", "president"))).toBeNull();
    expect(mayBeSeveral({ kind: "organization", key: "port council" }, counted("VAR", "CAL"), [])).toBeNull();
    expect(mayBeSeveral({ kind: "organization", key: "foreign affairs ministry | ?" }, [], [])).toContain("those of several");
  });
});

describe("decisions find who they mean", () => {
  const text = "Minister Ann Roe met Bo Roe.";
  const party = (id: string, start: number, end: number) => ({
    id,
    mentions: [{ span: [start, end] as [number, number], type: "name" as const }],
  });
  const parties = [party("p1", 9, 16), party("p2", 21, 27)];

  test("by the mention that shares most with their words", () => {
    expect(partyAt(text, select("c", text, [21, 27]), parties)?.id).toBe("p2");
    expect(partyAt(text, select("c", text, [0, 16]), parties)?.id).toBe("p1");
    expect(partyAt("Nobody.", select("c", text, [21, 27]), parties)).toBeNull();
  });

  test("what is taken out is called by its first mention, in whatever order they were named", () => {
    const at = (capture: string) => select(capture, text, [9, 16]);
    expect(apartId({ mentions: [at("c"), at("a"), at("b")] })).toBe(apartId({ mentions: [at("d"), at("b"), at("a")] }));
  });
});

describe("whom a name means", () => {
  const roe = (id: string, ...offices: string[]) => ({ id, hints: ["name ann roe", ...offices.map((office) => `office roe | ${office}`)] });
  test.each([
    [[], [roe("p1")], "p1"],
    [[], [roe("p1", "judge"), roe("p2", "mayor")], null],
    [["judge"], [roe("p1", "judge", "mayor"), roe("p2", "mayor")], "p1"],
    [["judge", "mayor"], [roe("p1", "judge"), roe("p2", "mayor")], null],
    [["mayor"], [roe("p1", "judge", "mayor"), roe("p2", "mayor")], null],
    [["judge", "mayor", "envoy"], [roe("p1", "judge", "mayor"), roe("p2", "mayor")], "p1"],
    [["mayor"], [], null],
  ] as const)("%j among %j: %j", (offices, known, meant) => expect(meantAmong(roe("p0", ...offices).hints, known)).toBe(meant));
});

describe("whom a name with an initial means", () => {
  const known = (id: string, name: string, ...offices: string[]) => ({
    id,
    hints: [`name ${name}`, ...offices.map((office) => `office roe | ${office}`)],
  });
  const roe = known("p0", "ann b. roe", "mayor", "director");
  test.each([
    ["of one office", [known("p1", "ann roe", "mayor")], "p1"],
    ["of an office that many hold", [known("p1", "ann roe", "director")], null],
    ["of no office", [known("p1", "ann roe")], null],
    ["the very same name before others", [known("p1", "ann roe", "mayor"), known("p2", "ann b. roe")], "p2"],
    ["one with another initial", [known("p1", "ann roe", "mayor"), known("p2", "ann c. roe", "mayor")], null],
  ] as const)("%s", (_, others, meant) => expect(meantAmong(roe.hints, others, "ann roe | ? = with an initial")).toBe(meant));
});

describe("reasons in words", () => {
  test.each([
    ["state", "| VAR", "key", "every mention is a name of the state VAR"],
    ["person", "roe | VAR | mayor", "asked", "no other in this archive is known by the surname “roe” and as mayor of VAR"],
    ["person", "ann roe | isle of caldora", "key", "every mention has the full name “ann roe” and is of Isle of Caldora"],
    ["person", "ann roe | in sport", "key", "every mention has the full name “ann roe” and is told of sport alone"],
    ["organization", "navy | ?", "key", "every mention is a name of the navy of a state that its article does not tell"],
    [
      ...(["person", "ann b. roe", "asked"] as const),
      "no other with the name “ann b. roe”, with or without an initial, is known in this archive to hold the same office",
    ],
    ["organization", "ca", "asked", "“ca” stands for no other full name in this archive"],
    ["person", "ann roe", "merged", "a person decided that “ann roe” is the same"],
  ] as const)("%s %j %s", (kind, key, by, why) => expect(whyLinked(kind, key, by)).toBe(why));
});
