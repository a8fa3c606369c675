import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuotedSpan } from "../../doc.ts";
import { loadModel } from "../../model/model.ts";
import { parse } from "../../parse.ts";

const model = loadModel(readFileSync(new URL("../../../../models/english/weights.bin", import.meta.url)));
const roles = (text: string, tagged: boolean) =>
  parse(text, tagged ? { model } : {}).quotations.map(({ inner, role }) => `${text.slice(...inner)}: ${role}`);

type Case = readonly [text: string, ...expected: QuotedSpan["role"][]];

const SPEECH: readonly Case[] = [
  ['Roe said: "We go."', "speech"],
  ['"We go," Roe said.', "speech"],
  ["“We go,” Roe said, “and we stay there.”", "speech", "speech"],
  ["''We will not sign,'' the minister said.", "speech"],
  ["``We will not sign,'' the minister said.", "speech"],
  ["«We will not sign», said the minister.", "speech"],
  ["„We will not sign“, said the minister.", "speech"],
  ["‘We will not sign,’ the minister said.", "speech"],
  ["'We will not sign,' the minister said.", "speech"],
  ['"Will it hold?" Deputy Minister Ann Roe asked.', "speech"],
  ['"No."', "speech"],
  ['"No," she said.', "speech"],
  ['The talks are over. "It was a long night. We are all tired."', "speech"],
  ['Roe called the plan "outrageous".', "speech"],
  ["The envoy described the vote as “a farce”.", "speech"],
  ['She dismissed the report as "pure invention".', "speech"],
  ['The ministry said the vote was "free and fair".', "speech"],
  ['Tal warned of "grave consequences" for Caldora.', "speech"],
  ['The plan was "not worth the paper it was written on", according to Roe.', "speech"],
  ['Asked about the raid, Tal said it was "too early" to say.', "speech"],
  ['"I think we can do it" was all that he would say.', "speech"],
  ["Crowds chanted “Tal out”.", "speech"],
  ['The statement read: "Varenia has no part in this."', "speech"],
  ["The minister wrote, “Our networks were entered in May.”", "speech"],
  ["“We go.\n\n“We stay,” Roe said.", "speech"],
  ['"We are a small state, and we know it', "speech"],
  ['"We go.\nRoe left the room.', "speech"],
  ['He told the Post: "It\'s over".', "speech"],
  ['"The \'90s are over," she said.', "speech"],
  ['"The ministers\' plan failed," he said.', "speech"],
  ['"He is 6\'2" tall," the guard said.', "speech"],
  ['Officials insist the network is "secure", "tested" and "ours".', "speech", "speech", "speech"],
  ['What Roe called "a coup" was a vote.', "speech"],
  ["“They’ll say, ‘We are the victims here,’” said Roe.", "speech", "speech"],
  ['"[The plan] holds," Roe said.', "speech"],
];

const HEADLINES: readonly Case[] = [
  ["Roe: Talks With Caldora 'A Waste Of Time'", "speech"],
  ["Varenia Calls Vote ‘Free And Fair’", "speech"],
  ["Minister Rejects 'Absurd' Charge Over Raid", "speech"],
];

const TITLES: readonly Case[] = [
  ['Her book "The Long Night" sold well.', "title"],
  ['The film "Cold Harbor" opens in May.', "title"],
  ["His novel, “A River in Varenia,” came out in 2031.", "title"],
  ['They sang "Home Over Hills" twice.', "title"],
  ['In a report titled "Who entered the network?", the firm named nobody.', "title"],
  ["An essay entitled “On small states” began it.", "title"],
  ["An article headlined ''Varenia Denies Raid'' was withdrawn.", "title"],
  ["«The Long Night», her second novel, won a prize.", "title"],
  ['The show "Morning in Stovren" was taken off the air.', "title"],
  ['The series "Amber" ended.', "title"],
  ['He starred in "The Envoy of Caldora" and "Two Rivers".', "title", "title"],
];

const TERMS: readonly Case[] = [
  ['The term "hybrid threat" is new.', "term"],
  ["The word “enemy” was struck out.", "term"],
  ['A malware known as "Gray Moth" was found.', "term"],
  ['The group is referred to as "the ladder".', "term"],
  ["A tool dubbed 'Ferry' was used.", "term"],
  ['The plan, nicknamed "the bridge", failed.', "term"],
  ['The hashtag "votefree" spread fast.', "term"],
  ["The acronym «NCA» stands for it.", "term"],
  ['The phrase "by all means" worried them.', "term"],
  ['The operation was codenamed "winter door".', "term"],
];

const SCARE: readonly Case[] = [
  ['The so-called "observers" left early.', "scare"],
  ["The “experts” were students.", "scare"],
  ['The "election" was over in an hour.', "scare"],
  ["Its 'peacekeepers' crossed the river.", "scare"],
  ["A ''special operation'' began in May.", "scare"],
  ['Their "free" press is owned by the state.', "scare"],
  ["In the „republic“ nobody votes.", "scare"],
  ["Such «help» costs dearly.", "scare"],
];

describe.each([true, false])("roles of quotations, tags at hand: %s", (tagged) => {
  describe.each([
    ["speech", SPEECH],
    ["headlines", HEADLINES],
    ["titles", TITLES],
    ["terms", TERMS],
    ["scare quotes", SCARE],
  ])("%s", (_, cases) => {
    it.each(cases)("%s", (text, ...expected) => {
      const found = roles(text, tagged);
      expect(found.map((told) => told.replace(/^.*: /s, ""))).toEqual(expected);
    });
  });
});

describe("marks that are none", () => {
  it.each([
    "The ministers' plan failed.",
    "In the '90s it was 6'2\" wide.",
    "The envoys' hall stood near the Joneses' house.",
    'It was late".',
  ])("%s", (text) => expect(parse(text).quotations.filter(({ closed }) => closed)).toEqual([]));
});

describe("any text", () => {
  it("gives every quotation one role with a reason, the same each time", () => {
    const parts = fc.constantFrom(
      '"',
      "'",
      "“",
      "”",
      "«",
      "»",
      "''",
      " ",
      ". ",
      ", ",
      ": ",
      "\n",
      "Roe",
      "said",
      "called",
      "the",
      "term",
      "we",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
        const text = words.join("");
        const { quotations } = parse(text);
        for (const { role, why } of quotations) {
          expect(["speech", "title", "term", "scare"]).toContain(role);
          expect(why).not.toBe("");
        }
        expect(parse(text).quotations).toEqual(quotations);
      }),
      { numRuns: 500 },
    );
  });

  it("takes time in proportion to the number of quotations", () => {
    const text = 'He said "no" and "yes". '.repeat(20_000);
    const start = performance.now();
    expect(parse(text).quotations).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
