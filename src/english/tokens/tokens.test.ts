import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LONGEST } from "./chunks.ts";
import { tokenize } from "./tokens.ts";

const cut = (text: string) => [...tokenize(text, [0, text.length])].map(({ start, end }) => text.slice(start, end)).join(" ");

describe("tokens are cut as Universal Dependencies cuts English", () => {
  it.each([
    [
      "contractions",
      "I don't think Ann's here; they'll say it isn't, won't they?",
      "I do n't think Ann 's here ; they 'll say it is n't , wo n't they ?",
    ],
    ["curly apostrophes", "Varenia’s envoys’ cars didn’t stop.", "Varenia ’s envoys ’ cars did n’t stop ."],
    ["fused words", "She cannot; we gonna.", "She can not ; we gon na ."],
    ["titles and initials", "Mr. J. R. Roe Jr. met Gen. Tal.", "Mr. J. R. Roe Jr. met Gen. Tal ."],
    ["dotted abbreviations", "The U.S.-led talks began at 5 p.m. in the U.S.", "The U.S. - led talks began at 5 p.m. in the U.S."],
    ["decimals and thousands", "It rose 3.5 to 1,200,000, then 12,5.", "It rose 3.5 to 1,200,000 , then 12 , 5 ."],
    ["money and shares", "They paid $5.20 (US$4) for 53%.", "They paid $ 5.20 ( US$ 4 ) for 53 % ."],
    ["hyphens", "a 53-percent rise in state-backed work", "a 53 - percent rise in state - backed work"],
    ["hyphens after prefixes", "pro-Varenia e-mail, re-elected, anti-spam", "pro-Varenia e-mail , re-elected , anti-spam"],
    [
      "addresses",
      "See https://example.org/a,b?c=d. Write roe@example.org, or www.example.org!",
      "See https://example.org/a,b?c=d . Write roe@example.org , or www.example.org !",
    ],
    ["an address glued to a word", "the end.https://example.org/x", "the end . https://example.org/x"],
    ["dots and dashes", "Well... no—never -- said he.", "Well ... no — never -- said he ."],
    ["brackets", "He [Roe] said (so) {now}.", "He [ Roe ] said ( so ) { now } ."],
    ["an omission", "the plan [...] failed", "the plan [...] failed"],
    ["doubled marks", "``Go,'' he said.", "`` Go , '' he said ."],
    ["glued sentences", "to the paper.These talks in 2023.The CNB.They", "to the paper . These talks in 2023 . The CNB . They"],
    ["file names", "report.doc and node.js", "report.doc and node.js"],
    ["telephone numbers and dates", "call 555-010-0199 on 2031-04-09 or 9/11", "call 555-010-0199 on 2031-04-09 or 9/11"],
    ["half days", "at 5pm on the 20th in the 1990s", "at 5 pm on the 20th in the 1990s"],
    ["lost beginnings", "get 'em in the '90s", "get 'em in the '90s"],
    ["ampersands", "AT&T met R&D, salt&pepper", "AT&T met R&D , salt & pepper"],
    ["a suffix after a mark", 'the "Post"\'s view', 'the " Post " \'s view'],
    ["the number sign of No.", "No. 5 is No. 1; no.", "No. 5 is No. 1 ; no ."],
    ["an initial, and a pronoun", "said I. The letter B. Roe", "said I . The letter B. Roe"],
    ["a numbered paragraph", "1. Talks begin.", "1. Talks begin ."],
    ["template tags", "{tag}Roe said", "{ tag } Roe said"],
  ])("%s", (_, text, expected) => expect(cut(text)).toBe(expected));
});

describe("every character that is not white space is in exactly one token", () => {
  const covers = (text: string) => {
    let at = 0;
    for (const { start, end } of tokenize(text, [0, text.length])) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThan(start);
      expect(text.slice(at, start)).toMatch(/^\s*$/);
      expect(text.slice(start, end)).not.toMatch(/\s/);
      at = end;
    }
    expect(text.slice(at)).toMatch(/^\s*$/);
  };

  it("whatever UTF-16 the text is, lone surrogates included", () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, covers), { numRuns: 2000 });
  });

  it("whatever marks and letters stand together", () => {
    const dirty = fc
      .array(fc.constantFrom(..."aZé9.,'’\"“-—/@:&$%#()[]_ \n\u00ad\ud800\udc00😀", "n't", "U.S.", "http://", "''", "``"), {
        maxLength: 40,
      })
      .map((parts) => parts.join(""));
    fc.assert(fc.property(dirty, covers), { numRuns: 3000 });
  });
});

describe("long input", () => {
  it("cuts a run without white space after a stated length, never inside a pair", () => {
    const tokens = [...tokenize("a".repeat(1_000_000), [0, 1_000_000])];
    expect(tokens).toHaveLength(1_000_000 / LONGEST);
    const pairs = `a${"😀".repeat(2000)}`;
    for (const { start } of tokenize(pairs, [0, pairs.length])) expect(pairs.charCodeAt(start)).not.toBeGreaterThanOrEqual(0xdc00);
  });

  it.each(["a.", "a-", "a@", "@", "'", "1,", "1-1-", ".", "http://", "a’", "-", "[", "&A", "www."])(
    "takes time in proportion to its length: %j over and over",
    (unit) => {
      const text = unit.repeat(400_000 / unit.length);
      const start = performance.now();
      let count = 0;
      for (const _ of tokenize(text, [0, text.length])) count++;
      expect(count).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
