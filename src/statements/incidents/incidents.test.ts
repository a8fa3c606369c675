import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** The incidents of a text, each as the words of its values. */
function incidentsIn(text: string) {
  return found(text).findings.incidents.map((incident) => ({
    actors: incident.actors.map(({ text }) => text),
    victims: incident.victims.map(({ text }) => text),
    dates: incident.dates.map(({ of, date }) => `${of} ${date.edtf}`),
  }));
}

describe("incidents of one article", () => {
  test("one breach, told of again as “the hack”, with who was hit, by whom and when", () => {
    const text = `Varenian hackers broke into the networks of three Caldoran ministries in March 2031, officials said.
The breach was discovered in May 2031. Among the accounts read by the hackers were those of Ann Roe and Alan Tal.`;
    expect(incidentsIn(text)).toEqual([
      {
        actors: ["Varenian hackers", "the hackers"],
        victims: ["three Caldoran ministries", "Ann Roe", "Alan Tal"],
        dates: ["start 2031-03", "discovery 2031-05"],
      },
    ]);
  });

  test("two years, or two doers and nobody hit by both, are two", () => {
    const text = `The 2027 hacking of the Caldoran Election Board by Varenian spies is not forgotten.
Officials said that Norrish operatives had penetrated the networks of shipping companies.`;
    expect(incidentsIn(text)).toMatchObject([
      { victims: ["the Caldoran Election Board"] },
      { actors: ["Norrish operatives"], victims: ["shipping companies"] },
    ]);
  });

  test.each([
    "The minister said that hacking was illegal and that cyberattacks on hospitals should be punished.",
    "Officials warned that hackers could break into the networks of the grid operator.",
    "The company said that no networks were breached.",
    "The ministry said that it would study any attack on its servers.",
    "The presidential campaign ended on Friday, and the balloon incident was forgotten.",
  ])("what happens in general, may happen or did not is none: %s", (text) => {
    expect(incidentsIn(text)).toEqual([]);
  });

  test("a group that something is laid to, and one that somebody is called by", () => {
    const text = `Investigators tied the theft of emails from three ministries to a group known as Amber Heron.`;
    expect(incidentsIn(text)).toMatchObject([{ actors: expect.arrayContaining(["Amber Heron"]), victims: ["three ministries"] }]);
  });

  test("who suffered it", () => {
    expect(incidentsIn("The Bank of Lorvane has suffered a data breach, it said.")).toMatchObject([{ victims: ["The Bank of Lorvane"] }]);
  });
});
