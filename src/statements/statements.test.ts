import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { found } from "./testing/found.ts";

/** The one statement of a passage that has one. */
function only(text: string) {
  const { statements } = found(text);
  expect(statements.map(({ cue, content }) => `${cue} | ${content}`)).toHaveLength(1);
  return statements[0]!;
}

describe("constructions", () => {
  it.each([
    // text, source, cue, content
    ["“The grid was never touched,” Foreign Minister Ann Roe said.", "Foreign Minister Ann Roe", "said", "The grid was never touched"],
    ["“The grid was never touched,” said Foreign Minister Ann Roe.", "Foreign Minister Ann Roe", "said", "The grid was never touched"],
    [
      '"The grid was never touched," Foreign Minister Ann Roe said on Monday.',
      "Foreign Minister Ann Roe",
      "said",
      "The grid was never touched",
    ],
    ["Foreign Minister Ann Roe said that the grid was never touched.", "Foreign Minister Ann Roe", "said", "the grid was never touched"],
    [
      "Foreign Minister Ann Roe said on Monday that the grid was never touched.",
      "Foreign Minister Ann Roe",
      "said",
      "the grid was never touched",
    ],
    ["Foreign Minister Ann Roe said: “The grid was never touched.”", "Foreign Minister Ann Roe", "said", "The grid was never touched"],
    [
      "According to the Foreign Ministry, the grid was never touched.",
      "the Foreign Ministry",
      "According to",
      "the grid was never touched",
    ],
    [
      "The grid was never touched, according to the Foreign Ministry.",
      "the Foreign Ministry",
      "according to",
      "The grid was never touched",
    ],
    [
      "Foreign Minister Ann Roe told the Meridian Post that the grid was never touched.",
      "Foreign Minister Ann Roe",
      "told",
      "the grid was never touched",
    ],
    ["Foreign Minister Ann Roe declined to comment.", "Foreign Minister Ann Roe", "declined to comment", ""],
    ["The embassy did not respond to a request for comment.", "The embassy", "did not respond", ""],
    [
      "Foreign Minister Ann Roe would not rule out that her mail was read.",
      "Foreign Minister Ann Roe",
      "would not rule out",
      "her mail was read",
    ],
    [
      "Two officials briefed on the call said the minister had kept his word.",
      "Two officials briefed on the call",
      "said",
      "the minister had kept his word",
    ],
    [
      "“The grid was never touched,” said Ann Roe, a fellow at the Halden Institute.",
      "Ann Roe, a fellow at the Halden Institute",
      "said",
      "The grid was never touched",
    ],
    [
      "Ann Roe, a fellow at the Halden Institute, said that the grid was never touched.",
      "Ann Roe, a fellow at the Halden Institute",
      "said",
      "the grid was never touched",
    ],
    ["“The grid,” Ann Roe said, “was never touched.”", "Ann Roe", "said", "The grid … was never touched"],
    ["“The grid was never touched,” Ann Roe said. “We would know.”", "Ann Roe", "said", "The grid was never touched … We would know"],
    ["“The grid was never touched.” — Ann Roe, Tarsk", "Ann Roe, Tarsk", "—", "The grid was never touched"],
    ["The minister, the Meridian Post reported, knew of the theft.", "the Meridian Post", "reported", "The minister … knew of the theft"],
  ])("%s", (text, source, cue, content) => {
    const statement = only(text);
    expect({ source: statement.source, cue: statement.cue, content: statement.content }).toEqual({ source, cue, content });
  });

  it("nothing is found where nobody speaks", () => {
    for (const text of [
      "The State Department stands beside the river.",
      "Peel the onions, then fry them in two spoons of oil.",
      "The report is due in May, and the company will post its figures in June.",
    ])
      expect(found(text).statements.map(({ cue }) => cue)).toEqual([]);
  });
});

describe("speakers", () => {
  it("a short name is the full name before it", () => {
    const { statements } = found("Foreign Minister Ann Roe said that the grid was safe.\n“We checked it twice,” Ms. Roe added.");
    expect(statements.map(({ speakers }) => speakers)).toEqual([["Ann Roe"], ["Ann Roe"]]);
    expect(statements[1]!.statement.basis).toBe("resolved");
  });

  it("“she” is the one person who spoke right before", () => {
    const { statements } = found("Foreign Minister Ann Roe said that the grid was safe. “We checked it twice,” she said.");
    expect(statements[1]).toMatchObject({ source: "she", speakers: ["Ann Roe"], sure: true });
  });

  it("“she” is not sure where another person was named between", () => {
    const { statements } = found(
      "Foreign Minister Ann Roe said that the grid was safe. She had met Dana Tal in Tarsk. “We checked it twice,” she said.",
    );
    expect(statements.at(-1)).toMatchObject({ source: "she", sure: false });
  });

  it("the unnamed are counted and stay unnamed", () => {
    const { findings, statements } = found("Two officials briefed on the call said the minister had kept his word.");
    expect(findings.parties.find(({ id }) => id === statements[0]!.statement.speakers[0])).toMatchObject({
      named: false,
      kind: "group",
      count: { min: 2, max: 2 },
    });
  });

  it("a spokeswoman is unnamed although her ministry is not", () => {
    const { findings, statements } = found("A spokeswoman for the Interior Ministry said that the grid was safe.");
    expect(findings.parties.find(({ id }) => id === statements[0]!.statement.speakers[0])).toMatchObject({ named: false, kind: "person" });
  });

  it("an orphaned quotation goes on in the voice of the paragraph before, and is not sure", () => {
    const { statements } = found(
      "“The grid was never touched,” Ann Roe said.\n“There was no sign of anyone at all, and we looked for weeks.”",
    );
    expect(statements[1]).toMatchObject({ source: "", cue: "", speakers: ["Ann Roe"], sure: false });
    expect(statements[1]!.statement).toMatchObject({ basis: "inferred", utterance: statements[0]!.statement.utterance });
  });

  it("a quotation nobody is named for is not sure", () => {
    expect(found("“The grid was never touched, not even once,” ran the story.").statements.filter(({ sure }) => sure)).toEqual([]);
  });
});

describe("the worked examples of the contract", () => {
  it("1: a reported assurance on the word of two officials", () => {
    const { findings, statements } = found(
      "The minister assured President Oru that Varenia would stay out of the vote, two officials briefed on the call told the Meridian Post.",
    );
    const outer = statements.find(({ cue }) => cue === "told")!;
    const inner = statements.find(({ cue }) => cue === "assured")!;
    expect(outer).toMatchObject({
      source: "two officials briefed on the call",
      content: "The minister assured President Oru that Varenia would stay out of the vote",
      act: "disclosure",
    });
    expect(inner).toMatchObject({ source: "The minister", content: "Varenia would stay out of the vote", act: "assurance" });
    expect(inner.statement.within).toBe(outer.statement.id);
    expect(inner.statement.addressees).toHaveLength(1);
    const party = (id: string | null) => findings.parties.find((each) => each.id === id)?.name;
    expect(outer.statement.sourcing.map(({ party: id, named }) => [party(id), named])).toEqual([
      ["Meridian Post", true],
      ["two officials briefed on the call", false],
    ]);
    expect(outer.statement.addressees).toEqual([]);
    expect(inner.statement.sourcing.map(({ party: id }) => party(id))).toEqual([
      "Meridian Post",
      "two officials briefed on the call",
      "The minister",
    ]);
  });

  it("2: two acts of one utterance", () => {
    const { statements } = found("Ms. Tal confirmed on Monday that one network was entered but declined to say which.");
    expect(statements.map(({ cue, content, act }) => [cue, content, act])).toEqual([
      ["confirmed", "one network was entered", "confirmation"],
      ["declined to say", "which", "no-comment"],
    ]);
    expect(new Set(statements.map(({ statement }) => statement.utterance)).size).toBe(1);
  });

  it("4: a caricature is nobody's statement", () => {
    const { findings, statements } = found("“He can’t just say, ‘We are the victims here,’” said Roe.");
    expect(statements.map(({ source }) => source)).toEqual(["Roe"]);
    expect(findings.quotations.map(({ role }) => role).sort()).toEqual(["caricature", "speech"]);
  });
});

describe("acts by the words", () => {
  it.each([
    ["The ministry declined to say who was hit.", "no-comment"],
    ["“We have seen no new campaign so far,” the agency said.", "negative-finding"],
    ["Varenia has nothing to do with any break-in, its embassy said.", "denial"],
    ["The foreign ministry denied the report.", "denial"],
    ["The minister dismissed calls for talks.", "rejection"],
    ["“We will not meddle in the vote,” the minister said.", "assurance"],
    ["“Stop these attacks at once,” the envoy said.", "demand"],
    ["“We stand ready to work together,” the minister said.", "appeal"],
    ["The leader said such theft was a crime.", "condemnation"],
    ["The agency warned that grids could be next.", "warning"],
    ["The bank confirmed that its network was breached.", "confirmation"],
    ["The intruders stayed a month, two officials said.", "disclosure"],
    ["“A quarrel would not be in our interest,” the minister said.", "opinion"],
    ["“It would be irresponsible to stop talking,” the minister said.", "opinion"],
  ])("%s: %s", (text, act) => {
    expect(found(text).statements[0]?.act).toBe(act);
  });
});

describe("fairness", () => {
  const passage = (one: string, other: string) =>
    `“${one} has nothing to do with the theft,” ${one}’s foreign ministry said.\nAn official of ${other} said that ${one} would answer for it. The government of ${other} declined to comment.`;

  it("swapping the states' names swaps them in the record and changes nothing else", () => {
    const shape = (one: string, other: string) =>
      found(passage(one, other)).statements.map(({ cue, act, sure, statement, source }) => [
        source.replaceAll(one, "A").replaceAll(other, "B"),
        cue,
        act,
        sure,
        statement.form,
        statement.why.replaceAll(one, "A").replaceAll(other, "B"),
      ]);
    expect(shape("Varenia", "Caldora")).toEqual(shape("Caldora", "Varenia"));
    expect(shape("China", "Japan")).toEqual(shape("Japan", "China"));
  });
});

describe("any text", () => {
  it("gives spans inside its bounds, and ids that are there", () => {
    const word = fc.constantFrom(
      "“",
      "”",
      '"',
      "’",
      "said",
      "told",
      "that",
      ",",
      ".",
      "Ann Roe",
      "the ministry",
      "declined to comment",
      "according to",
      "\n",
      "who",
      "and",
      "officials",
      ":",
      "not",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const { findings } = found(text);
        const parties = new Set(findings.parties.map(({ id }) => id));
        for (const { source, cue, content, speakers, within } of findings.statements) {
          for (const [start, end] of [...source, ...cue, ...content]) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          for (const id of speakers) expect(parties).toContain(id);
          if (within) expect(findings.statements.map(({ id }) => id)).toContain(within);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("transcripts", () => {
  it("turns belong to the person whose name in capitals stands before them; questions to nobody", () => {
    const { statements } = found(
      [
        "Foreign Minister Ann Roe met the press in Tarsk.",
        "QUESTION (Ledger): Did Varenia read the letters?",
        "ROE: Varenia has no connection with that theft.",
        "QUESTION (Post): Will you say who did?",
        "ROE: I have answered you.",
        "I have nothing more to add to it.",
      ].join("\n"),
    );
    expect(statements.map(({ source, content, speakers, act }) => [source, content, speakers, act])).toEqual([
      ["ROE", "Varenia has no connection with that theft", ["Ann Roe"], "denial"],
      ["ROE", "I have answered you", ["Ann Roe"], "claim"],
      ["ROE", "I have nothing more to add to it", ["Ann Roe"], "no-comment"],
    ]);
    expect(statements[1]!.statement.utterance).toBe(statements[2]!.statement.utterance);
    expect(statements[0]!.statement.form).toBe("direct");
  });

  it("hold what is said in them, not what the next speaker says, where quotation marks open with each turn and are not closed", () => {
    const { statements } = found(
      [
        "Foreign Minister Ann Roe met the press in Tarsk.",
        "“OTTO TAL: Did Varenia read the letters?",
        "“ROE: Varenia has no connection with that theft.",
        "“OTTO TAL: Will you say who did?",
        "“ROE: I have answered you.",
      ].join("\n"),
    );
    expect(statements.map(({ source, content }) => [source, content])).toContainEqual(["ROE", "Varenia has no connection with that theft"]);
    for (const { content } of statements) expect(content).not.toMatch(/ROE|TAL/);
  });

  it("end before a paragraph that tells of one who spoke in them", () => {
    const { statements } = found(
      [
        "Foreign Minister Ann Roe met the press in Tarsk.",
        "QUESTION (Ledger): Did Varenia read the letters?",
        "ROE: Varenia has no connection with that theft.",
        "It never had one.",
        "QUESTION (Post): Will you say who did?",
        "ROE: I have answered you. Thank you all.",
        "Asked after the briefing about the letters, Roe said that the archive was closed.",
        "Note: the next briefing is on Friday.",
      ].join("\n"),
    );
    expect(statements.map(({ cue, content }) => `${cue}: ${content}`)).toContain("said: the archive was closed");
  });

  it("one line with a colon is no transcript", () => {
    const { statements } = found("Ann Roe: a life in letters, and a house by the sea.");
    expect(statements.filter(({ statement, sure }) => sure || statement.form === "direct")).toEqual([]);
  });

  it("a “that” which points at something stands in what was said", () => {
    const { statements } = found("Wenning claimed that 40 offices had been hit. An election official disputed that figure.");
    expect(statements.map(({ content }) => content)).toEqual(["40 offices had been hit", "that figure"]);
  });

  it("a headline that stands between paragraphs again and again is no turn of one called Exclusive", () => {
    const headline = "Exclusive: The letters of Varenia are lost.";
    const { statements } = found([headline, "The sea is calm.", headline, "The boats are in.", headline, "It rains."].join("\n"));
    expect(statements.filter(({ source }) => source === "Exclusive")).toEqual([]);
  });
});

describe("what nobody said", () => {
  it.each([
    "If Roe said that the grid had failed, nobody would believe it.",
    "It can say that the grid was never touched.",
    "Nobody asked whether Foreign Minister Ann Roe said that the grid was safe.",
  ])("%s", (text) => {
    expect(found(text).statements.map(({ cue, content }) => `${cue} | ${content}`)).toEqual([]);
  });
});

describe("questions and answers", () => {
  const page = (head: string) =>
    found([head, "Q: Did Varenia read the letters?", "A: We did not read any letters.", "Q: Who did?", "A: Next question."].join("\n"))
      .statements;

  it("A is the one whose answers they are, as the head of the page says", () => {
    const answers = page("Remarks by Ambassador Ilan Oru in answer to the press").filter(({ source }) => source === "A");
    expect(answers.map(({ speakers, act }) => [speakers, act])).toEqual([
      [["Ilan Oru"], "denial"],
      [["Ilan Oru"], "no-comment"],
    ]);
  });

  it("nobody where the head names none or two", () => {
    expect(page("Answers of the week").filter(({ source }) => source === "A")).toEqual([]);
    expect(page("Remarks by Ilan Oru and Ann Roe").filter(({ source }) => source === "A")).toEqual([]);
  });

  it("what is told after the last turn is no part of it", () => {
    const { statements } = found(
      [
        "ROE: We saw nothing.",
        "TAL: Who did?",
        "ROE: Ask the mayor.",
        "After the hearing the clerk, Otto Oru, said the doors were open. I believe him.",
      ].join("\n"),
    );
    expect(statements.find(({ cue }) => cue === "said")?.speakers).toEqual(["Otto Oru"]);
    expect(statements.filter(({ source }) => source === "ROE").every(({ content }) => !content.includes("clerk"))).toBe(true);
  });
});
