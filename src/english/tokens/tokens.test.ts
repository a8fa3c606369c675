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
    ["units", "10km and 5kg for £5m or $3bn at 6:00p.m.", "10 km and 5 kg for £ 5 m or $ 3 bn at 6:00 p.m."],
    ["what is counted in order, and decades", "the 20th, 1990s and 1990's", "the 20th , 1990s and 1990's"],
    ["fractions", "It hit .348 at $.04 today.", "It hit .348 at $ .04 today ."],
    ["words glued to the sentence before", "They won.the others left.and so on", "They won . the others left . and so on"],
    ["names of sites, files and groups", "at example.co.uk in a.txt on alt.talk.varenia", "at example.co.uk in a.txt on alt.talk.varenia"],
    ["short addresses", "via exam.pl/a1b2, mailto:roe@example.org", "via exam.pl/a1b2 , mailto:roe@example.org"],
    ["senders", "Ann Roe@HALDEN wrote", "Ann Roe@HALDEN wrote"],
    ["hashtags and handles", "RT @roe: #vote2031, #1", "RT @roe : #vote2031 , # 1"],
    ["country codes", "call +44 7000", "call +44 7000"],
    ["faces", "Good :) so :-( or :)) (: yes =D <3", "Good :) so :-( or :)) (: yes =D <3"],
    ["a bracket after a colon", "(say:)", "( say : )"],
    ["letters with a stroke", "c/o Roe w/out and/or 24/7", "c/o Roe w/out and / or 24/7"],
    ["apostrophes of other kinds", "Roe`s and the envoy´s", "Roe `s and the envoy ´s"],
    ["contractions without apostrophes", "thats what they cant do; Cant is a town", "that s what they ca nt do ; Cant is a town"],
    ["a last etc.", "oil, gas, etc. The end of oil, etc.", "oil , gas , etc . The end of oil , etc ."],
    ["etc. inside", "oil, gas, etc. in the plan", "oil , gas , etc. in the plan"],
    ["dates in brackets", "Roe (b. 1970; div. 1999)", "Roe ( b. 1970 ; div. 1999 )"],
    ["a number glued to its sign", "on Nov.28 and No.1", "on Nov. 28 and No. 1"],
    ["titles in capitals", "GEN. ROE AND DR. TAL", "GEN. ROE AND DR. TAL"],
    ["capitals before a hyphen", "UN-led, pre-war", "UN - led , pre-war"],
    ["masked words", "a sh*t day", "a sh*t day"],
    ["doubled apostrophes on both sides", "''Yes,'' he said. ''No.''", "'' Yes , '' he said . '' No . ''"],
    ["single quotes and apostrophes", "'Tal's men,' the envoys' aide said", "' Tal 's men , ' the envoys ' aide said"],
    ["brackets of editors inside words", "[t]he [...] plan[s]", "[ t ] he [...] plan [ s ]"],
    ["all capitals", "VARENIA'S ENVOYS DON'T KNOW", "VARENIA 'S ENVOYS DO N'T KNOW"],
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
