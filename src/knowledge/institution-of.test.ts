import { describe, expect, it } from "vitest";
import { institutionOf, metonymsOf } from "./index.ts";

describe("what institution a name stands for", () => {
  it.each([
    ["CISA", "cyber-agency", "USA"],
    ["the FSB", "intelligence", "RUS"],
    ["Russian FSB", "intelligence", "RUS"],
    ["the Kremlin", "government", "RUS"],
    ["Quai d’Orsay", "ministry", "FRA"],
    ["the French Foreign Ministry", "ministry", "FRA"],
    ["France's Foreign Ministry", "ministry", "FRA"],
    ["Chinese Ministry of Foreign Affairs", "ministry", "CHN"],
    ["Ministry of Foreign Affairs of the Russian Federation", "ministry", "RUS"],
    ["the Ministry of Defense of Ukraine", "ministry", "UKR"],
    ["Brazil's Ministry of Science, Technology and Innovation", "ministry", "BRA"],
    ["the Iranian Interior Ministry", "ministry", "IRN"],
    ["the U.S. Department of Energy", "ministry", "USA"],
    ["Indian Supreme Court", "court", "IND"],
    ["Supreme Court of Kenya", "court", "KEN"],
    ["Israeli Embassy", "embassy", "ISR"],
    ["Embassy of Iran in Paris", "embassy", "IRN"],
    ["Moldova's Central Election Commission", "election-body", "MDA"],
    ["Taiwan's National Security Bureau", "intelligence", "TWN"],
    ["Estonian Foreign Intelligence Service", "intelligence", "EST"],
    ["the Greek Army", "military", "GRC"],
    ["Spanish National Police", "police", "ESP"],
    ["Australian Parliament", "legislature", "AUS"],
    ["Kazakhstan's National Security Council", "government", "KAZ"],
    ["Japan's National Cybersecurity Office", "cyber-agency", "JPN"],
    ["South Korea's Defense Ministry", "ministry", "KOR"],
    ["South Korea's National Intelligence Service", "intelligence", "KOR"],
  ])("%s: %s of %s", (name, kind, country) => expect(institutionOf(name)).toMatchObject({ kind, country }));

  it("gives the name by which the tables have it", () => {
    expect(institutionOf("DGSE")?.name).toBe("Directorate-General for External Security");
    expect(institutionOf("the  French  Foreign Ministry")?.name).toBe("French Foreign Ministry");
  });

  it.each([
    ["Foreign Ministry", "ministry"],
    ["the Supreme Court", "court"],
    ["National Security Council", "government"],
    ["NCSC", "cyber-agency"],
    ["Electoral Commission", "election-body"],
    ["European Commission", "international"],
  ])("%s: %s of no state that it says", (name, kind) => expect(institutionOf(name)).toMatchObject({ kind, country: null }));

  it("tells every state's institutions alike", () => {
    const states = ["American", "Chinese", "Russian", "Israeli", "Iranian", "British", "Indian", "Cuban"];
    for (const body of ["Foreign Ministry", "Supreme Court", "Embassy", "Armed Forces", "Intelligence Service", "Election Commission"])
      expect(new Set(states.map((state) => institutionOf(`${state} ${body}`)?.kind)).size).toBe(1);
  });

  it.each([
    "",
    "Moscow",
    "Brussels",
    "Ann Roe",
    "Meridian Post",
    "French wine",
    "the Ministry of Silence",
    "x".repeat(1e6),
    "a ".repeat(1e5),
    "of ".repeat(60),
  ])("knows nothing of %.20s", (name) => expect(institutionOf(name)).toBeNull());
});

describe("what a place stands for", () => {
  it.each([
    ["the Kremlin", [{ country: "RUS", standsFor: "presidency", also: "building" }]],
    ["Moscow", [{ country: "RUS", standsFor: "government", also: "city" }]],
    ["Downing Street", [{ country: "GBR", standsFor: "prime minister", also: "street" }]],
    [
      "Brussels",
      [
        { country: null, standsFor: "European Union", also: "city" },
        { country: "BEL", standsFor: "government", also: "city" },
      ],
    ],
    ["Halden", []],
  ])("%s", (name, wanted) => expect(metonymsOf(name)).toEqual(wanted));
});
