import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../commitments/claim.ts";
import { relate } from "./relate.ts";

const [VARENIA, CALDORA] = ["state varenia", "state caldora"];
const HACKED: Claim = {
  ...{ act: "attribution", speakers: [CALDORA], actors: [VARENIA], behind: [], targets: [CALDORA] },
  ...{ words: "Varenian hackers broke into the mail of the interior ministry", day: "2031-06-02" },
};
const DENIED: Claim = {
  ...{ act: "denial", speakers: [VARENIA], actors: [VARENIA], behind: [], targets: [] },
  ...{ words: "Varenia does not engage in hacking of any kind", day: "2031-06-03" },
};

function kind(change: Partial<Claim>, other: Partial<Claim> = {}) {
  return relate({ ...DENIED, ...change }, { ...HACKED, ...other })?.kind ?? null;
}

describe("what one statement does to another", () => {
  it("a denial meets what was laid to the one who denies", () => {
    expect(relate(DENIED, HACKED)).toMatchObject({ kind: "denies", sure: true });
    expect(kind({ words: "no agency of ours read the mail of a ministry", targets: [CALDORA] })).toBe("denies");
    expect(kind({ words: "the accusation is baseless" })).toBe("denies");
  });

  it("a denial of which it is not known in which year it was said answers nothing surely", () => {
    expect(relate({ ...DENIED, until: "2031-12-31" }, HACKED)).toMatchObject({ kind: "denies", sure: true });
    expect(relate({ ...DENIED, until: "2035-01-01" }, HACKED)).toMatchObject({ kind: "denies", sure: false });
    expect(kind({ day: "2027-01-01", until: "2033-01-01" })).toBeNull();
  });

  it("what is denied must cover what was said", () => {
    expect(kind({ words: "Varenia does not engage in commercial hacking in any form" })).toBeNull();
    expect(kind({ words: "Varenia did not meddle in the vote" })).toBeNull();
    expect(
      kind({ words: "Varenia does not interfere in elections" }, { words: "Varenia was behind the intrusion at St Mark's" }),
    ).toBeNull();
    expect(kind({ words: "Varenia has never hacked anybody", day: "2031-01-01" })).toBeNull();
    expect(kind({ actors: ["state ruvania"], speakers: ["state ruvania"] })).toBeNull();
    expect(
      kind({ words: "Varenia did not meddle in the 2027 election" }, { words: "Varenia meddled in the 2031 election", act: "accusation" }),
    ).toBeNull();
  });

  it("a denial that names nothing answers only what was just said, and not surely", () => {
    expect(relate({ ...DENIED, words: "this is a lie" }, HACKED)).toMatchObject({ kind: "denies", sure: false });
    expect(kind({ words: "this is a lie", day: "2033-01-01" })).toBeNull();
  });

  it("another doer, other numbers or the contrary contradict; nothing of this is sure", () => {
    const other = {
      speakers: ["organization halden security"],
      act: "attribution",
      actors: ["state ruvania"],
      targets: [CALDORA],
    } as const;
    expect(relate({ ...DENIED, ...other, words: "Ruvanian hackers broke into the mail of the ministry" }, HACKED)).toMatchObject({
      kind: "contradicts",
      sure: false,
    });
    expect(kind({ act: "claim", actors: [], words: "four hospitals were hit" }, { words: "one hospital was hit", act: "disclosure" })).toBe(
      "contradicts",
    );
    // Who did something is no contrary of a promise not to do it: scopes tell that.
    const promised = { act: "assurance", words: "Varenia would not break into the mail of the interior ministry" } as const;
    expect(kind({ ...HACKED, day: "2031-07-01" }, { ...DENIED, ...promised })).toBeNull();
    expect(kind({ act: "negative-finding", speakers: [], words: "the commission found no trace of hacking by Varenia" })).toBe(
      "contradicts",
    );
  });

  it("one's own promise is given again, narrowed or taken back", () => {
    const promise = { ...DENIED, act: "assurance", words: "Varenia would not meddle in the vote", day: "2031-01-01" } as const;
    const later = (act: Claim["act"], words: string) => relate({ ...promise, act, words, day: "2031-03-01" }, promise)?.kind ?? null;
    // A promise of March, told again: March may be the day on which it was given.
    const retold = (day: string, until: string) => relate({ ...promise, day: "2031-03-14" }, { ...promise, day, until })?.kind ?? null;
    expect(retold("2031-03-01", "2031-03-31")).toBeNull();
    expect(retold("2031-02-01", "2031-02-28")).toBe("reaffirms");
    expect(later("assurance", "we will not interfere in the election")).toBe("reaffirms");
    expect(later("assurance", "we will not interfere in the election unless others do")).toBe("narrows");
    expect(later("announcement", "Varenia is no longer bound by what it said of the election")).toBe("withdraws");
    expect(later("announcement", "hereby withdraws the assurance concerning the election")).toBe("withdraws");
    expect(later("announcement", "Varenia withdrew its observers from the election")).toBeNull();
    expect(later("assurance", "we will not attack hospitals")).toBeNull();
  });

  it("deeds that are only near each other make no denial sure, and another year makes none", () => {
    const jammed = { words: "Varenian crews jammed the satellite telephones", targets: [] };
    expect(relate({ ...DENIED, words: "Varenia has never sabotaged any satellite" }, { ...HACKED, ...jammed })?.sure ?? false).toBe(false);
    expect(kind({ words: "Varenia hacked nobody this year" }, { words: "Varenian hackers read the ministry's mail in 2028" })).toBeNull();
  });

  it("silence is no denial", () => {
    expect(kind({ act: "no-comment", words: "the break-in at the mail of the ministry" })).toBe("declines");
    expect(kind({ act: "no-comment", words: "" })).toBeNull();
  });

  it("who gave no answer before, or to whom it is laid, answers by what he says of it", () => {
    const silent = { act: "no-comment", speakers: [VARENIA], actors: [], words: "the break-in at the mail of the ministry" } as const;
    const spoke = {
      act: "explanation",
      speakers: [VARENIA],
      actors: [],
      words: "the mail of the ministry is now a matter for judges",
    } as const;
    expect(kind({ ...spoke, day: "2031-07-01" }, silent)).toBe("answers");
    expect(kind({ ...spoke, speakers: [CALDORA], day: "2031-07-01" }, silent)).toBeNull();
    expect(kind({ ...spoke, day: "2031-06-09" })).toBe("answers");
    expect(kind({ ...spoke, day: "2031-09-09" })).toBeNull();
  });

  it("a word that is the contrary, an accident, another month: both cannot be so", () => {
    const said = (one: string, other: string) => kind({ act: "claim", actors: [], words: one }, { act: "disclosure", words: other });
    expect(said("the videos are genuine", "the videos are forged")).toBe("contradicts");
    expect(said("a storm cut the cable to the islands", "Varenian divers cut the cable to the islands")).toBe("contradicts");
    expect(said("the break-in at the port began in March", "the break-in at the port began in May")).toBe("contradicts");
    expect(said("31 firms in nine lands were hit", "31 firms were hit")).toBeNull();
  });

  it("another body, a promise, or what is only possible is not denied; what is only alleged not surely", () => {
    expect(
      kind({ words: "the Varenian army read no mail" }, { words: "the Varenian secret service read the mail of the ministry" }),
    ).toBeNull();
    expect(kind({}, { words: "Varenia promised to stop hacking", act: "disclosure" })).toBeNull();
    expect(kind({}, { words: "Varenia could hack the ministry", act: "warning" })).toBeNull();
    expect(relate(DENIED, { ...HACKED, words: "alleged Varenian hackers broke into the mail" })).toMatchObject({
      kind: "denies",
      sure: false,
    });
  });

  it("takes any words", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.string(),
        (words, others) => void relate({ ...DENIED, words }, { ...HACKED, words: others }),
      ),
    );
  });
});
