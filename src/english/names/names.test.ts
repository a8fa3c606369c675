import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../parse.ts";

/** Each name as `class: words`, with `[title]` before and `(role)` after. */
const names = (text: string) =>
  parse(text).names.map(({ span, class: kind, title, role }) =>
    [`${kind}:`, ...(title ? [`[${text.slice(...title)}]`] : []), text.slice(...span), ...(role ? [`(${text.slice(...role)})`] : [])].join(
      " ",
    ),
  );

describe("people", () => {
  it.each([
    ["a title before", "Foreign Minister Ann Roe left.", ["person: [Foreign Minister] Ann Roe"]],
    ["a title in small letters", "They met deputy defence minister Ora Tal.", ["person: [deputy defence minister] Ora Tal"]],
    ["a given name of two syllables after the family name", "Then Oru Ji-hoon left.", ["person: Oru Ji-hoon"]],
    ["a given name of two syllables before it", "They met Jae-in Tal in May.", ["person: Jae-in Tal"]],
    ["a small word after a hyphen, which is none", "They met Oru-led rebels.", ["other: Oru"]],
    ["a form of address", "Then Ms. Roe and Dr. Ida Tal left.", ["person: [Ms.] Roe", "person: [Dr.] Ida Tal"]],
    [
      "a title with of and for",
      "They heard Assistant Secretary of State for Digital Affairs Ann Roe.",
      ["person: [Assistant Secretary of State for Digital Affairs] Ann Roe"],
    ],
    ["a state before the title", "French President Jean Roe left.", ["state: French", "person: [French President] Jean Roe"]],
    [
      "an institution before the title",
      "Then State Department spokeswoman Ann Roe left.",
      ["organization: State Department", "person: [State Department spokeswoman] Ann Roe"],
    ],
    [
      "a field that looks like an institution",
      "Then National Security Adviser Ann Roe left.",
      ["person: [National Security Adviser] Ann Roe"],
    ],
    [
      "a role after",
      "Ann Roe, a senior fellow at the Halden Institute, left.",
      ["person: Ann Roe (a senior fellow at the Halden Institute)", "organization: Halden Institute"],
    ],
    [
      "a role without an article",
      "Ann Roe, director of the Halden Institute, left.",
      ["person: Ann Roe (director of the Halden Institute)", "organization: Halden Institute"],
    ],
    [
      "no role in a relative clause or a list",
      "They met Ann Roe, who left, and Ms. Roe, climate envoy Ida Tal, and others.",
      ["person: Ann Roe", "person: [Ms.] Roe", "person: [climate envoy] Ida Tal"],
    ],
    [
      "initials, particles, hyphens",
      "Ann J. Roe, Max von Tal and Jean-Luc Oru left.",
      ["person: Ann J. Roe", "person: Max von Tal", "person: Jean-Luc Oru"],
    ],
    ["the possessive is no part", "Ann Roe's letter and Tal’s came.", ["person: Ann Roe", "other: Tal"]],
    ["a bare title is no name", "The Foreign Minister met the Prime Minister.", []],
    ["a post before, between commas", "Its ambassador, Mirel Oru, left.", ["person: [ambassador] Mirel Oru"]],
    ["a post that an institution has", "The ministry's spokeswoman, Ann Roe, said so.", ["person: [spokeswoman] Ann Roe"]],
    [
      "a post that a state has",
      "Danish embassies shut. Denmark's deputy foreign minister, Pau Tal, left.",
      ["state: Danish", "state: Denmark", "person: [deputy foreign minister] Pau Tal"],
    ],
    ["a post with what it is over", "The head of the ministry, Mirel Oru, left.", ["person: [head of the ministry] Mirel Oru"]],
    ["no person where what the post is over may be named", "The editor of the newspaper, Miren Oru, left.", ["other: Miren Oru"]],
    [
      "two posts with their people",
      "Its leader, Pau Tal, and its spokesman, Ida Oru, left.",
      ["person: [leader] Pau Tal", "person: [spokesman] Ida Oru"],
    ],
    [
      "after its post what a person does, not a role",
      "The top strategist, Ann Roe, briefs the minister.",
      ["person: [top strategist] Ann Roe"],
    ],
    ["after its post a second one", "Its chairman, Ann Roe, a former minister, left.", ["person: [chairman] Ann Roe (a former minister)"]],
    ["no post where the comma parts a list", "They met a lawyer, Ann Roe, and others.", ["person: Ann Roe"]],
    ["no post where the comma ends a clause", "After he met the minister, Ann Roe, his aide, left.", ["person: Ann Roe (his aide)"]],
    ["no post where the name begins a sentence", "They told the minister, Ann Roe said.", ["person: Ann Roe"]],
    ["a role after an age", "Tal, 54, the ministry's former spokesman, left.", ["person: Tal (the ministry's former spokesman)"]],
    ["a role after an age in brackets", "Ann Roe (54), a former envoy, left.", ["person: Ann Roe (a former envoy)"]],
    ["an age inside a role", "Mirel Oru, a 54-year-old engineer, left.", ["person: Mirel Oru (a 54-year-old engineer)"]],
    ["whom a person leads", "Ann Roe, who heads the agency, left.", ["person: Ann Roe (heads the agency)"]],
    [
      "what a person is or was",
      "Ann Roe, who served as minister, met Ida Tal, who is its spokeswoman.",
      ["person: Ann Roe (minister)", "person: Ida Tal (its spokeswoman)"],
    ],
    [
      "no role in what a person is doing or led",
      "Ann Roe, who is challenging the chairman, met Ida Tal, who led the race.",
      ["person: Ann Roe", "person: Ida Tal"],
    ],
    [
      "a role in brackets or between dashes",
      "Ann Roe (a former envoy) met Ida Tal — then a minister — again.",
      ["person: Ann Roe (a former envoy)", "person: Ida Tal (then a minister)"],
    ],
    ["no role in a sentence between dashes", "Ann Roe — the minister said so — left.", ["person: Ann Roe"]],
    ["a role that only people have", "Then Mirel Oru, one of its researchers, left.", ["person: Mirel Oru (one of its researchers)"]],
    ["a full name whose last word speaks", "They saw Mirel Oru. Then Oru said so.", ["person: Mirel Oru", "person: Oru"]],
    ["a party's word before", "They saw Democrat Ann Roe.", ["group: Democrat", "person: Ann Roe"]],
    ["two names that say something", "Mirel Oru said so.", ["person: Mirel Oru"]],
  ])("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("states and places", () => {
  it.each([
    [
      "known ones and their people",
      "France met Danish officials and Americans in Paris.",
      ["state: France", "state: Danish", "group: Americans", "place: Paris"],
    ],
    [
      "one that no table knows, by what it has",
      "Varenia's embassy and the government of Caldora agreed.",
      ["state: Varenia", "state: Caldora"],
    ],
    [
      "the people of one that no table knows",
      "Varenia's foreign ministry spoke. Varenian officials left.",
      ["state: Varenia", "state: Varenian"],
    ],
    ["a demonym by what follows", "They blamed Caldoran hackers and the Varenian embassy.", ["state: Caldoran", "state: Varenian"]],
    ["not a person who leads a government", "Ms. Roe spoke. Roe's government left.", ["person: [Ms.] Roe", "person: Roe"]],
    ["one whose people stand in the text", "The Caldoran mark fell. They saw Caldora.", ["state: Caldoran", "state: Caldora"]],
    ["places after in, and before a dispatch", "MIREN -- They met in Halden.", ["place: MIREN", "place: Halden"]],
    [
      "places by their words",
      "They sailed the Halden Sea to Lake Oru near Miren.",
      ["place: Halden Sea", "place: Lake Oru", "place: Miren"],
    ],
    ["a state inside a place", "They met in the South China Sea.", ["place: South China Sea"]],
  ])("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("organizations", () => {
  it.each([
    [
      "by the last word",
      "The Meridian Post and Halden Security reported it.",
      ["organization: Meridian Post", "organization: Halden Security"],
    ],
    [
      "with of, for and and",
      "They asked the Ministry of Digital Affairs and the Institute for Law and Order.",
      ["organization: Ministry of Digital Affairs", "organization: Institute for Law and Order"],
    ],
    [
      "capitals in brackets",
      "The National Cyber Agency (NCA) left. Then NCA staff came.",
      ["organization: National Cyber Agency", "organization: NCA", "organization: NCA"],
    ],
    ["by what they are called", "It hit the company Miren and Halden, a software maker.", ["organization: Miren", "organization: Halden"]],
    ["by what it is, before a comma", "The grid operator, Miren, left.", ["organization: Miren"]],
    ["by a capital after the", "They told the Ledger so.", ["organization: Ledger"]],
    [
      "not through a place after on",
      "The Electoral Commission on Halden Street left.",
      ["organization: Electoral Commission", "place: Halden Street"],
    ],
    ["with a demonym", "The Varenian Foreign Ministry left.", ["organization: Varenian Foreign Ministry"]],
    ["with The of their own", "She told The Meridian Ledger so.", ["organization: The Meridian Ledger"]],
  ])("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("threat groups", () => {
  it.each([
    [
      "by number",
      "They blamed Storm-0001, APT99 and UNC1234.",
      ["threat-group: Storm-0001", "threat-group: APT99", "threat-group: UNC1234"],
    ],
    [
      "by what they are called",
      "A hacking group known as Amber Heron did it. Amber Heron is back.",
      ["threat-group: Amber Heron", "threat-group: Amber Heron"],
    ],
    ["a word and a number after a label", "They call the group Squall-0001.", ["threat-group: Squall-0001"]],
    ["in quotation marks", "An espionage group dubbed “Amber Heron” did it.", ["threat-group: Amber Heron"]],
    [
      "by what follows",
      "The Amber Heron hackers and Pale Otter, a ransomware gang, left.",
      ["threat-group: Amber Heron", "threat-group: Pale Otter"],
    ],
    ["an ordinary word only where called so", "They broke the Silence of the night.", ["other: Silence"]],
  ])("%s", (_, text, expected) => expect(names(text)).toEqual(expected));
});

describe("documents and events", () => {
  it.each([
    ["a report", "The Halden Report was long.", ["document: Halden Report"]],
    ["an order with its number", "They signed Executive Order 12 on Monday.", ["document: Executive Order 12"]],
    ["a treaty of a place", "They broke the Treaty of Stovren.", ["document: Treaty of Stovren"]],
    ["a summit", "They met at the Oru Summit.", ["event: Oru Summit"]],
    ["an operation", "Then Operation Amber Tide ended.", ["event: Operation Amber Tide"]],
    ["a war with its number", "It was worse than World War II.", ["event: World War II"]],
  ])("tells %s", (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it("leaves people whose names begin so", () => {
    expect(names("Then Bill Roe met Ann Tal.")).toEqual(["person: Bill Roe", "person: Ann Tal"]);
  });

  it("puts the mentions of one together", () => {
    const { entities } = parse("They read the Halden Report. The Halden Report was long.");
    expect(entities.map(({ name, class: kind, mentions }) => [name, kind, mentions.length])).toEqual([["Halden Report", "document", 2]]);
  });
});

describe("capitals that are no names", () => {
  it.each([
    ["at the start of a sentence", "Officials spoke. Experts agreed. However, talks failed. Several ministers left."],
    ["after a colon or an opening mark", 'He said: "Talks failed." Note: Talks failed.'],
    ["days and months", "They met on Monday in March and on Jan. 5."],
    ["a lone unknown word that opens a sentence", "Hackathons are back. Ministers left."],
    ["a headline", "Minister Denies New Attack on Power Grid"],
    ["a headline in capitals", "MINISTER DENIES NEW ATTACK ON GRID"],
    ["a label", "Latest News"],
  ])("%s", (_, text) => expect(names(text)).toEqual([]));

  it("a sentence in capitals has the names that tables know, and is none itself", () => {
    expect(names("THE MINISTRY SAID ON TUESDAY THAT FRANCE WOULD RESPOND TO FANCY BEAR.")).toEqual([
      "state: FRANCE",
      "threat-group: FANCY BEAR",
    ]);
  });

  it("but a headline repeats what the text knows", () => {
    expect(names("Roe Denies Attack on Varenia Grid\nMs. Roe denied it. Varenia's embassy did too.").slice(0, 2)).toEqual([
      "person: Roe",
      "state: Varenia",
    ]);
  });
});

it("gives the same names in the same text, in order, inside it, whatever it holds", () => {
  const parts = fc.constantFrom(
    "Ann",
    "Roe",
    "Minister",
    "of",
    "the",
    "Varenia",
    "'s",
    "embassy",
    ",",
    ".",
    "(",
    ")",
    "NCA",
    "-",
    "said",
    "“",
    "”",
    "\n",
    "Inc.",
    "and",
    "Mr.",
    "US",
    "French",
    "A",
    "al",
    "for",
    "Ministry",
    "0001",
    "Storm",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (words) => {
      const text = words.join(" ");
      const doc = parse(text);
      expect(parse(text)).toEqual(doc);
      let at = 0;
      for (const { span, title, role, entity } of doc.names) {
        expect(span[0]).toBeGreaterThanOrEqual(at);
        expect(span[1]).toBeGreaterThan(span[0]);
        if (title) expect(title[1]).toBeLessThanOrEqual(span[0]);
        if (role) expect(role[0]).toBeGreaterThanOrEqual(span[1]);
        expect(doc.entities[entity]).toBeDefined();
        at = span[1];
      }
    }),
    { numRuns: 1500 },
  );
});
