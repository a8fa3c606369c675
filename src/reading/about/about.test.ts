import { describe, expect, it } from "vitest";
import { namesIn } from "./byline.ts";
import { languageOf, otherLanguageOf } from "./language.ts";
import { originsOf } from "./origins.ts";

const origins = (text: string, publisher: string | null = null) =>
  originsOf(text, [[0, text.length]], publisher).map(({ name, role, span }) => `${role}: ${name} = ${text.slice(...span!)}`);

describe("a byline", () => {
  it.each([
    ["By Ann Roe", "Ann Roe"],
    ["by Ann Roe and Ben de Tal, Staff Writers", "Ann Roe and Ben de Tal"],
    ["By Ann Roe - June 15, 2031", "Ann Roe"],
    ["Ann Roe · 9 April 2031", "Ann Roe"],
    ["By Ann Roe and Ben Tal Wed 5 Apr 2034", "Ann Roe and Ben Tal"],
    ["By ANN ROE FOR THE LANTERN", "ANN ROE"],
    ["By Monday the embassy had closed.", null],
    ["By then, Ann Roe had gone", null],
    ["by Ann Roe, who was there when the embassy closed.", null],
  ])("%s", (line, names) => {
    expect(namesIn(line)).toBe(names);
  });
});

describe("whose reporting it is", () => {
  it.each([
    ["OSTREL, Feb 16 (Norrow) - The talks went on.", ["origin: Norrow = Norrow"]],
    ["(Norrow) — The talks went on.", ["origin: Norrow = Norrow"]],
    ["This article first appeared in the Norrow Dispatch.", ["origin: Norrow Dispatch = Norrow Dispatch"]],
    ["The original of this article appeared in the Norrow Dispatch.", ["origin: Norrow Dispatch = Norrow Dispatch"]],
    ["Republished with permission from the Norrow Dispatch.", ["origin: Norrow Dispatch = Norrow Dispatch"]],
    ["The original appeared in the autumn.", []],
    ["Via: Meridian Post", ["origin: Meridian Post = Meridian Post"]],
    ["The Harbour Courier contributed to this report.", ["contributor: The Harbour Courier = The Harbour Courier"]],
    ["“No,” Roe told the Meridian Post.", ["cited: Meridian Post = the Meridian Post"]],
    ["“No,” Roe told The Parapet on Monday.", ["cited: The Parapet = The Parapet"]],
    ["KVN reported on Monday that Roe was gone.", ["cited: KVN = KVN"]],
    ["TARSK/OSTREL (Norrow) - The talks went on.", ["origin: Norrow = Norrow"]],
    ["Republished with permission from The Parapet.", ["origin: The Parapet = The Parapet"]],
    ["The post Roe says no appeared first on Meridian Post.", ["origin: Meridian Post = Meridian Post"]],
    [
      "Norrow and The Harbour Courier contributed to this report.",
      ["contributor: Norrow = Norrow", "contributor: The Harbour Courier = The Harbour Courier"],
    ],
    ["Ann Roe contributed to this report.", []],
    ["Two people who spoke with KVN said so.", ["cited: KVN = KVN"]],
    ["The letters were seen by the Meridian Post.", ["cited: Meridian Post = the Meridian Post"]],
    ["The theft was first reported by the Harbour Courier.", ["cited: Harbour Courier = the Harbour Courier"]],
    ["“No,” Roe told KVN. “Never,” Tal told KVN.", ["origin: KVN = KVN"]],
    [
      "“No,” Roe told KVN. “Never,” Tal told the Harbour Courier. “No,” Oru told KVN.",
      ["cited: KVN = KVN", "cited: Harbour Courier = the Harbour Courier"],
    ],
    ["“No,” Roe told KVN in an email.", ["origin: KVN = KVN"]],
    ["“No,” Roe said to KVN. Tal told KVN so too.", ["origin: KVN = KVN"]],
    ["“No,” Roe told KVN in a written interview published on Monday. “No,” he told KVN.", ["cited: KVN = KVN"]],
    ["Roe spoke to the minister, and told The Hague court so.", ["cited: The Hague = The Hague"]],
    ["Roe told President Oru that it was so.", []],
    ["The ministry reported a loss to the KVN.", []],
    ["Roe was at the post office.", []],
    ["Ann Roe, the AP and Ben Tal contributed to this report.", ["contributor: AP = AP"]],
    [
      "AFP, the Meridian Post and Norrow Wire contributed to this report.",
      ["contributor: AFP = AFP", "contributor: Meridian Post = Meridian Post", "contributor: Norrow Wire = Norrow Wire"],
    ],
    ["Reporting by Ann Roe; editing by Ben Tal. Norrow Wire contributed.", ["contributor: Norrow Wire = Norrow Wire"]],
    ["KVN’s Ann Roe contributed to this report.", ["contributor: KVN = KVN"]],
    ["With reporting by AFP and dpa.", ["contributor: AFP = AFP", "contributor: dpa = dpa"]],
    ["Some information in this report came from AFP.", ["contributor: AFP = AFP"]],
    ["(AFP)", ["origin: AFP = AFP"]],
    ["AFP", []],
    ["By Ann Roe, Norrow Press", ["origin: Norrow Press = Norrow Press"]],
    ["By Ann Roe and Ben Tal for the Meridian Post", ["origin: Meridian Post = Meridian Post"]],
    ["By Ann Roe, Staff Writer", []],
    ["Reporting from Tarsk, the Ledger’s Ann Roe said that the embassy was empty.", []],
    ["With Varenia and Caldora", []],
  ])("%s", (text, found) => {
    expect(origins(text)).toEqual(found);
  });

  it("is that of the one outlet that people spoke to, where the page names others before, or says that it is a copy", () => {
    const paragraphs = [
      "Roe denies it",
      "Roe denied it, a Meridian Post report revealed on Monday.",
      "The talks went on.",
      "The lights stayed on.",
      "“No,” Tal told KVN.",
      "Source link",
    ];
    const text = paragraphs.join("\n");
    const spans = (lines: readonly string[]) => lines.map((line) => [text.indexOf(line), text.indexOf(line) + line.length] as const);
    const named = (lines: readonly string[]) =>
      originsOf(text, spans(lines), null).map(({ name, role, basis }) => `${name} ${role} ${basis}`);
    expect(named(paragraphs.slice(0, 5))).toContain("KVN origin inferred");
    expect(named(paragraphs.slice(3))).toEqual(["KVN origin inferred"]);
    expect(named(paragraphs.slice(3, 5))).toEqual(["KVN cited explicit"]);
  });

  it("is not another's where the page speaks of itself", () => {
    expect(origins("“No,” Roe told the Herald.", "Brennick Herald")).toEqual([]);
  });
});

describe("language", () => {
  it("is told by the words, or not determined", () => {
    expect(languageOf("The embassy said that it was not in the town when the letters were read.")).toBe("en");
    expect(languageOf("Die Botschaft sagte, dass sie nicht in der Stadt war, als die Briefe gelesen wurden.")).toBe("de");
    expect(languageOf("Посольство ответило отказом.")).toBe("und");
    expect(languageOf("")).toBe("und");
    expect(languageOf("विदेश मंत्रालय ने मंगलवार को इस बात से इनकार किया कि उसकी सेवाओं ने संसद की डाक पढ़ी थी और सबूत दिखाने को कहा।")).toBe("hi");
  });

  it("of a paragraph is told where it is another, though it shares small words with English", () => {
    expect(
      otherLanguageOf(
        "Udenrigsministeriet afviste tirsdag, at dets tjenester havde læst parlamentets post, og bad om at få beviserne at se.",
        "en",
      ),
    ).toBe("da");
    expect(
      otherLanguageOf("The café in Tarsk was closed, the naïve owner said, and the façade of it was painted over on Monday.", "en"),
    ).toBeNull();
  });
});
