import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** The speakers of the statement whose source is these words; of the last such. */
function speakersOf(text: string, source: string): readonly string[] {
  return found(text).statements.findLast((statement) => statement.source === source)?.speakers ?? ["no such statement"];
}

test.each([
  [
    "Varenia's grid operator, Halden, said that the lights were on. “It was not us,” Halden said.",
    "Varenia's grid operator, Halden",
    ["Halden"],
  ],
  ["Varenia's grid operator, Halden, said that the lights were on. “It was not us,” Halden said.", "Halden", ["Halden"]],
  ["Otto Roe left. Roe ally Tomas Tal said that the lights were on.", "Roe ally Tomas Tal", ["Tomas Tal"]],
  ["Two conservatives said that the lights were on.", "Two conservatives", ["Two conservatives"]],
  ["Ex-minister Tomas Tal of Varenia said that the lights were on.", "Ex-minister Tomas Tal of Varenia", ["Tomas Tal"]],
  ["Varenia's auditor, Henk van der Tal, said that the lights were on.", "Varenia's auditor, Henk van der Tal", ["Henk van der Tal"]],
])("who is named behind what he is speaks: %s", (text, source, expected) => expect(speakersOf(text, source)).toEqual(expected));

describe("bodies of several states in one phrase", () => {
  test.each([
    [
      "The Foreign Ministries of Varenia, Caldora and the Orsk Isles said on Monday that the list was forged.",
      ["Foreign Ministry of Varenia", "Foreign Ministry of Caldora", "Foreign Ministry of Orsk Isles"],
    ],
    ["The governments of Varenia and Caldora said on Monday that the list was forged.", ["government of Varenia", "government of Caldora"]],
    [
      "The Varenian and Caldoran foreign ministries said on Monday that the list was forged.\nVarenia's embassy and Caldora's embassy left.",
      ["foreign ministry of Varenia", "foreign ministry of Caldora"],
    ],
    ["The ministries of Energy and Transport said on Monday that the list was forged.", ["The ministries of Energy and Transport"]],
  ])("%s", (text, expected) => expect(found(text).statements[0]!.speakers).toEqual(expected));

  test("are each of their own state", () => {
    const { parties } = found("The governments of Varenia and Caldora said on Monday that the list was forged.").findings;
    expect(parties.filter(({ state }) => state).map(({ state }) => state!.name)).toEqual(["Varenia", "Caldora"]);
  });

  test("say “we” in a statement of theirs, which the sort of a statement does not", () => {
    const head = "Joint statement of the Foreign Ministries of Varenia, Caldora and the Orsk Isles";
    expect(speakersOf(`${head}\nWe condemn the break-in at the port.`, "We")).toHaveLength(3);
    expect(speakersOf("Joint statement on the break-in\nWe condemn the break-in at the port.", "We")).not.toContain("Joint");
  });
});

describe("whom words without a name mean", () => {
  test.each([
    [
      "an institution's it, after it spoke",
      "Caldora's embassy said the talks had ended. It declined to say where they were held.",
      "It",
      ["Caldora's embassy"],
    ],
    [
      "several in a list",
      "Norway, Poland and the United States blamed Varenia for the attack.",
      "Norway, Poland and the United States",
      ["Norway", "Poland", "United States"],
    ],
    [
      "who is told of by a clause",
      "“We have never sold to governments,” said the company, whose chairman, Otto Tal, was travelling.",
      "the company, whose chairman, Otto Tal, was travelling",
      ["the company"],
    ],
    ["a document's it", "The indictment says that the two were paid in May. It does not name the buyer.", "It", ["The indictment"]],
    [
      "it, after a clause about the one",
      "Varenia's electoral council met on Monday. It said that the forms were forged.",
      "It",
      ["Varenia's electoral council"],
    ],
    [
      "the post with its rank",
      "Deputy Minister Ann Roe met Minister Otto Tal on Monday. The deputy minister said that the bridge would be closed.",
      "The deputy minister",
      ["Ann Roe"],
    ],
    [
      "the post with what it is for",
      "Varenia's defence minister, Ann Roe, met Finance Minister Otto Tal on Monday. The defence minister said that the bridge would be closed.",
      "The defence minister",
      ["Ann Roe"],
    ],
    [
      "no post for another thing",
      "Varenia's defence minister, Ann Roe, left on Monday. The health minister said that the bridge would be closed.",
      "The health minister",
      ["The health minister"],
    ],
    [
      "the post without a rank",
      "Deputy Minister Ann Roe met Minister Otto Tal on Monday. The minister said that the bridge would be closed.",
      "The minister",
      ["Otto Tal"],
    ],
    [
      "a post whose holder is named later",
      "The farm minister of Varenia said on Monday that prices would fall.\nMinister Otto Tal told reporters that there was enough grain.",
      "The farm minister of Varenia",
      ["Otto Tal"],
    ],
    [
      "no holder who has another rank",
      "The farm minister of Varenia said on Monday that prices would fall.\nDeputy Minister Otto Tal told reporters that there was enough grain.",
      "The farm minister of Varenia",
      ["The farm minister of Varenia"],
    ],
    [
      "no other post with the same noun",
      "Caldora's interior minister said on Monday that prices would fall. The Varenian prime minister said that there was enough grain. Varenia voted in May.",
      "The Varenian prime minister",
      ["The Varenian prime minister"],
    ],
    [
      "the one of two posts that its words tell",
      "The interior minister said that prices would fall. The prime minister said that there was enough grain. The interior minister said that he would resign.",
      "The interior minister",
      ["The interior minister"],
    ],
    [
      "the last of two posts where its words do not tell",
      "The interior minister said that prices would fall. The prime minister said that there was enough grain. The minister said that she would resign.",
      "The minister",
      ["The prime minister"],
    ],
    ["according to him", "Otto Tal said that the bridge was safe. According to him, nobody had complained.", "him", ["Otto Tal"]],
    [
      "a person named beside a post that is not last in the phrase",
      "The third researcher, Ann Roe of Halden Institute, said that she could not tell.",
      "The third researcher, Ann Roe of Halden Institute",
      ["Ann Roe"],
    ],
    [
      "whom a sentence was about since another spoke",
      "Ann Roe said that the lake was clean. Otto Tal left the room at noon. He said that he had seen enough.",
      "He",
      ["Otto Tal"],
    ],
    [
      "a phrase behind a dateline",
      "PORT TAL, May 3 - Officials in Varenia said on Monday that the bridge was closed.",
      "Officials in Varenia",
      ["Officials in Varenia"],
    ],
    [
      "a definite noun by the fuller phrase that brought it in",
      "A Caldoran diplomat left the hall at noon. The diplomat said that nothing had been promised.",
      "The diplomat",
      ["A Caldoran diplomat"],
    ],
    [
      "His Excellency by the one named with it",
      "His Excellency the Minister of Ports, Dr. Otto Tal, received the guests on Monday.\nHis Excellency praised the harbour and said that it would grow.",
      "His Excellency",
      ["Otto Tal"],
    ],
    [
      "a holder described and then named with the article",
      "A senior lawmaker said on Monday that the bridge was unsafe.\nThe lawmaker, Ann Roe, did not offer proof.",
      "A senior lawmaker",
      ["Ann Roe"],
    ],
    [
      "the only company",
      "Halden Steel Corp. opened a plant in Varenia in May. The company said on Monday that it would close.",
      "The company",
      ["Halden Steel Corp."],
    ],
    [
      "no company where two are named",
      "Halden Steel Corp. and Tal Motors Inc. opened a plant in Varenia in May. The company said on Monday that it would close.",
      "The company",
      ["The company"],
    ],
    [
      "the two who spoke together",
      "Ann Roe and Otto Tal said that they would meet again. The two said that nothing was decided.",
      "The two",
      ["Ann Roe", "Otto Tal"],
    ],
    [
      "nobody who was called she for he",
      "Robin Roe said that the lake was clean. She said that she had seen it. He said that it was not.",
      "He",
      [],
    ],
    [
      "one of the group that was brought in",
      'Four people familiar with the talks described a dispute. "We saw it," one of them said.',
      "one of them",
      ["one of Four people familiar with the talks"],
    ],
    [
      "it that adds is who said, not what was spoken of",
      "The Harbour Agency said on Monday that stolen data includes names of guests. It added that the police had been told.",
      "It",
      ["Harbour Agency"],
    ],
    [
      "who answers is the one just spoken to",
      "Otto Tal admitted that he had kept the key. Judge Ann Roe told him: “You are a careless man.”\n“I was tired,” he replied.",
      "he",
      ["Otto Tal"],
    ],
    [
      "the only person named so far",
      "The archive keeps a letter by Otto Tal. It is dated May. The paper is thin. The ink is blue. The hand is small. He said that the winter was long.",
      "He",
      ["Otto Tal"],
    ],
    ["we of a publication's own text", "We asked the ministry of Varenia for its files.", "We", ["The Meridian Post"]],
    [
      "we of a text that calls itself a statement",
      "Statement by the Foreign Ministry of Varenia\nThe Foreign Ministry of Varenia said that the talks had ended. We call on Caldora to return to them.",
      "We",
      ["Foreign Ministry of Varenia"],
    ],
    ["I of a text without a byline", "I asked whether the bridge was safe.", "I", ["the author"]],
  ])("%s", (_, text, source, speakers) => {
    expect(speakersOf(text, source)).toEqual(speakers);
  });

  test("the same words mean the same, whichever state and name they are of", () => {
    const said = (state: string, name: string) =>
      `${state}'s embassy confirmed the call on Monday. It declined to say more. Minister ${name} told reporters that it was late. The minister said that he was tired.`;
    for (const [state, name] of [
      ["Varenia", "Otto Tal"],
      ["Caldora", "Ibo Oru"],
    ] as const) {
      expect(speakersOf(said(state, name), "It")).toEqual([`${state}'s embassy`]);
      expect(speakersOf(said(state, name), "The minister")).toEqual([name]);
    }
  });

  test("a holder who is named only later is never sure", () => {
    const { statements } = found("The farm minister of Varenia said on Monday that prices would fall.\nMinister Otto Tal left.");
    expect(statements.filter(({ speakers }) => speakers.includes("Otto Tal")).every(({ sure }) => !sure)).toBe(true);
  });
});
