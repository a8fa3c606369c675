import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { independentOrigins, type Telling } from "./independent.ts";
import { outletKey } from "./outlet.ts";

const told = (article: string, outlet: string | null, unnamedOnly = false): Telling => ({ article, outlet, unnamedOnly });

describe("how many independent origins stand behind a thing", () => {
  test("copies and two reports of one outlet are one origin", () => {
    const tellings = [told("a1", "meridian post"), told("a2", "meridian post"), told("a3", "meridian post"), told("a4", "lorvane ledger")];
    expect(independentOrigins(tellings)).toEqual({ articles: 4, origins: 2, onUnnamedOnly: 0, unnamedOnly: false, unknown: 0 });
  });

  test("an unknown lineage is a kind of its own and never independent", () => {
    expect(independentOrigins([told("a1", null), told("a2", null), told("a3", "lorvane ledger")])).toEqual({
      ...{ articles: 3, origins: 1, onUnnamedOnly: 0, unnamedOnly: false, unknown: 2 },
    });
    expect(independentOrigins([told("a1", null), told("a1", "lorvane ledger")])).toMatchObject({ articles: 1, origins: 1, unknown: 0 });
  });

  test("an origin rests on unnamed sources where no article that leads to it names one", () => {
    const tellings = [told("a1", "meridian post", true), told("a2", "meridian post", true), told("a3", "lorvane ledger", true)];
    expect(independentOrigins(tellings).onUnnamedOnly).toBe(2);
    expect(independentOrigins([...tellings, told("a4", "lorvane ledger")]).onUnnamedOnly).toBe(1);
    expect(independentOrigins([...tellings, told("a4", null, true)]).unnamedOnly).toBe(true);
    expect(independentOrigins([...tellings, told("a4", null)]).unnamedOnly).toBe(false);
  });

  test("nothing told rests on nothing", () => {
    expect(independentOrigins([])).toEqual({ articles: 0, origins: 0, onUnnamedOnly: 0, unnamedOnly: false, unknown: 0 });
  });

  test("order does not matter, and the counts bound each other", () => {
    const telling = fc.record({
      ...{
        article: fc.constantFrom("a1", "a2", "a3", "a4"),
        outlet: fc.constantFrom(null, "meridian post", "lorvane ledger", "norrow wire"),
      },
      unnamedOnly: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(telling), fc.nat(), (tellings, seed) => {
        const counted = independentOrigins(tellings);
        const turned = tellings.map((one, index) => ({ one, at: (index * 7919 + seed) % 104729 })).sort((one, other) => one.at - other.at);
        expect(independentOrigins(turned.map(({ one }) => one))).toEqual(counted);
        expect(counted.onUnnamedOnly).toBeLessThanOrEqual(counted.origins);
        expect(counted.unknown).toBeLessThanOrEqual(counted.articles);
        expect(counted.origins > 0 || counted.unknown === counted.articles).toBe(true);
      }),
    );
  });
});

describe("outlets by name", () => {
  test.each([
    ["The Meridian Post", "Meridian Post"],
    ["MERIDIAN-POST", "the meridian  post"],
    ["www.meridianpost.example", "The Meridian Post"],
    ["Ｍｅｒｉｄｉａｎ Post", "Meridian\u00a0Post"],
    ["AP", "The Associated Press"],
    ["A.F.P.", "Agence France-Presse"],
    ["bbc.co.uk", "BBC News"],
    ["Norrow News Agency", "Norrow"],
    ["Tass", "TASS News Agency"],
  ])("%j and %j are one", (one, other) => {
    expect(outletKey(one)).toBe(outletKey(other));
  });

  test.each(["", " \u0000 ", "\ud800", "—"])("%j is no name", (name) => {
    expect(outletKey(name)).toBe("");
  });

  test("two papers are two, and an article alone is a name", () => {
    expect(outletKey("Meridian Post")).not.toBe(outletKey("Meridian Times"));
    expect(outletKey("The")).toBe("the");
    expect(outletKey("constructor")).toBe("constructor");
  });
});
