import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** The incidents of a text: whom each hit, what was done about it, and the cues of the statements of it. */
function casesIn(text: string, published = "2031-06-04") {
  const { findings } = found(text, published);
  const cueOf = new Map(findings.statements.map(({ id, cue }) => [id, cue.map((span) => text.slice(...span)).join(" ")]));
  const cases = findings.incidents.map(({ victims, responses, statements }) => ({
    victims: victims.map((victim) => victim.text),
    responses: responses.map((response) => response.text.slice(0, 30)),
    cues: statements.map((id) => cueOf.get(id)),
  }));
  return { cases, relations: findings.relations.map(({ from, to, kind }) => `${cueOf.get(from)} ${kind} ${cueOf.get(to)}`) };
}

describe("several cases in one article stay apart", () => {
  test("another victim at its own time is another case; who rejects the indictment answers what was charged, and who denied an older case that one", () => {
    const { cases, relations } =
      casesIn(`A grand jury in Caldora indicted four officers of Varenia over the theft of the mails of Ann Roe. The same unit, prosecutors said, had broken into the networks of Tal Terminals in July 2028.
Varenia's Foreign Ministry rejected the indictment as fiction. In 2027 two members of another unit were charged with breaking into the mail of the tax office; Varenia denied that too.`);
    expect(cases.map(({ victims }) => victims)).toEqual([["Ann Roe"], ["Tal Terminals"], ["the tax office"]]);
    expect(cases.map(({ cues }) => cues)).toEqual([["indicted", "rejected"], ["said"], ["were charged"]]);
    expect(relations).toEqual(["rejected denies indicted"]);
  });

  test("a tool used elsewhere in another year is another case", () => {
    const { cases } = casesIn(
      "The wiper used on the grid operator GridTal came out of Varenia, four governments said. How does it differ from Rail Saw, the wiper used against Caldora's railways in October 2028?",
    );
    expect(cases.map(({ victims }) => victims)).toEqual([["the grid operator GridTal"], ["Caldora's railways"]]);
  });

  test("who denies a deed done to somebody else does not answer this one", () => {
    const { cases, relations } = casesIn(
      "Caldora on Tuesday attributed the break-in at the port authority of Port Tal to Varenia. Varenia denied that it had broken into a bank in Oru Bay.",
    );
    expect(cases.map(({ cues }) => cues)).toEqual([["attributed"]]);
    expect(relations).toEqual([]);
  });

  test("a measure belongs to the case that it is told with, and not to an older one's", () => {
    const { cases } = casesIn(
      "Hackers stole 40 gigabytes of files from the Election Board, officials said on Monday. Caldora imposed sanctions on three Varenian officers over the theft. In 2027 it had sanctioned a Varenian news portal for lying about a dam.",
    );
    expect(cases).toMatchObject([{ victims: ["the Election Board"] }]);
    expect(cases[0]!.responses.join()).toContain("sanctions");
    expect(cases[0]!.responses.join()).not.toContain("portal");
  });

  test("what governments attribute together names the service that they mean, whom it hit and when", () => {
    const { findings } = found(
      "The governments of Norland and Belora today attribute the destructive cyber operation of 24 May 2031 against the grid operator of Caldora to the Signals Directorate of the armed forces of Ruvania.",
      "2031-06-04",
    );
    expect(findings.incidents).toMatchObject([
      {
        actors: [{ text: "the Signals Directorate of the armed forces of Ruvania" }],
        victims: [{ text: "the grid operator of Caldora" }],
        dates: [{ of: "start", date: { edtf: "2031-05-24" } }],
      },
    ]);
  });
});
