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

  test("who gives the doer its name, or wrote about it, is not the doer", () => {
    const text =
      "The Interior Ministry of Caldora on Thursday tied the intrusion into its mail to Amber Heron, a group that the security company Halden has written about for six years.";
    expect(incidentsIn(text).flatMap(({ actors }) => actors)).toEqual(["Amber Heron"]);
  });

  test("who denies it says neither who did it nor whom it hit", () => {
    const { findings } = found(
      "Halden Security said that Amber Heron had hacked the Election Board in May. Foreign Minister Ann Roe denied that Amber Heron had hacked the Election Board.",
    );
    const names = new Map(findings.parties.map(({ id, name }) => [id, name]));
    const said = findings.incidents.flatMap(({ actors, victims }) => [...actors, ...victims]).map(({ by }) => names.get(by ?? "") ?? by);
    expect(said).toContain("Halden Security");
    expect(said).toContain(null);
    expect(said).not.toContain("Ann Roe");
  });

  test("a name and what is short for it are one, and end before another word; when an article was filed is no time of what it tells", () => {
    const text = `PORT TAL, April 18 - Hackers broke into St Mark's Hospital without being seen, the company said.
The minister accused Varenia of the intrusion at St Mark's.`;
    const [first, ...more] = incidentsIn(text);
    expect(more).toEqual([]);
    expect(first!.victims).toContain("St Mark's Hospital");
    expect(first!.dates).toEqual([]);
  });

  test.each([
    ["Somebody had been reading the foreign ministry's mail for months, the minister said.", ["the foreign ministry"]],
    ["Intruders spent eight months inside the Caldoran parliament's network, officials said.", ["the Caldoran parliament"]],
    ["Prosecutors charged two men with breaking into a shipyard's computers.", ["a shipyard"]],
    ["The state, the court found, had listened to the telephones of 214 union members.", ["214 union members"]],
    ["The ministry denied any role in attacks on the election systems of Caldora.", ["Caldora"]],
    ["The junta has never spoken of the stolen party emails.", ["party"]],
    ["The phone of Caldora's exiled leader was infected with spyware, a report said.", ["Caldora's exiled leader"]],
    ["The platform removed 940 fake accounts that praised Varenia.", []],
    ["The telephones of nine journalists in Caldora were infected with Nightglass, a lab said.", ["nine journalists"]],
    ["Two data cables were cut on Sunday, and Caldora blamed Varenia for the cutting of the cables.", ["Two data cables"]],
    ["Ann Roe said that Varenia had jammed satellite navigation over the gulf in May.", []],
  ])("what was done is told without a word of the trade: %s", (text, victims) => {
    expect(incidentsIn(text)).toMatchObject([{ victims }]);
  });

  test.each([
    "The envoy called it a brazen breach of the ceasefire.",
    "The minister said his officials had been reading the ambassador's letters with care.",
    "Engineers spent two days inside the hall of the ministry.",
    "He listened to the recordings on Monday.",
    "The agency warned of attacks on election systems.",
  ])("none is made of what is none: %s", (text) => {
    expect(incidentsIn(text)).toEqual([]);
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

  test("what sways opinions by pretending, whoever it was done to", () => {
    const told = incidentsIn(`Chirrup said it had removed 940 fake accounts that posed as newspapers and that it had traced to Varenia.
The accounts had praised candidates, it said.
Caldora said the network was run by a company tied to the Varenian government.`);
    expect(told).toHaveLength(1);
    expect(told[0]!.victims).toEqual([]);
    expect(told[0]!.actors).toContain("Varenia");
    expect(incidentsIn("Fake accounts are a nuisance, the minister said. She has no fake accounts. The bank closed the accounts.")).toEqual(
      [],
    );
  });

  test("who found it did not do it", () => {
    const text = "The breach of the ministry, disclosed by the company in May 2031, was the work of Amber Heron.";
    expect(incidentsIn(text).flatMap(({ actors }) => actors)).not.toContain("the company");
  });

  test("whose vote it was aimed at does not do it, and where it was traced to is not hit", () => {
    const told = incidentsIn(
      "Halden Security said a network of 2,600 fake accounts aimed at Caldora's election was run by Lumen Oru, a firm in Varenia. It traced the network to the city of Ostrel.",
    );
    expect(told.flatMap(({ actors }) => actors)).not.toContain("Caldora");
    expect(told.flatMap(({ victims }) => victims)).not.toContain("Ostrel");
  });

  test("whose hallmarks a deed bears has not suffered it", () => {
    const text = "The Caldoran government said the hack bore the hallmarks of the military intelligence of Varenia.";
    expect(incidentsIn(text).flatMap(({ victims }) => victims)).toEqual([]);
  });

  test("who suffered it", () => {
    expect(incidentsIn("The Bank of Lorvane has suffered a data breach, it said.")).toMatchObject([{ victims: ["The Bank of Lorvane"] }]);
  });

  test("a campaign with a name of its own, whoever calls it so, and what is done about it", () => {
    const { incidents } = found(`The campaign that researchers call Glass Letter was paid for by a company, two officials said.
Caldora expelled two Varenian diplomats on Tuesday over the Glass Letter campaign.`).findings;
    expect(incidents.map(({ names, responses }) => [names.map(({ text }) => text), responses.map(({ text }) => text)])).toEqual([
      [["Glass Letter", "Glass Letter"], ["expelled two Varenian diplomats"]],
    ]);
  });

  test("who suffered it by a pronoun, a relative and from whom it was taken", () => {
    expect(incidentsIn("The Bank of Lorvane confirmed that it had suffered a data breach in August 2031.")).toMatchObject([
      { victims: ["Bank of Lorvane"], dates: ["start 2031-08"] },
    ]);
    expect(incidentsIn("The hackers who broke into the Bank of Lorvane in 2031 are unknown.")).toMatchObject([
      { victims: ["the Bank of Lorvane"] },
    ]);
    expect(incidentsIn("Hackers copied drawings from the servers of Norrow Shipyards.")).toMatchObject([{ victims: ["Norrow Shipyards"] }]);
    expect(incidentsIn("The Caldoran Election Board, which was hacked in April 2027, met.")).toMatchObject([{ dates: ["start 2027-04"] }]);
  });

  test("who carried it out, is accused of it or is blamed for it", () => {
    expect(incidentsIn("Prosecutors charged two Varenian men with hacking the Bank of Lorvane in 2031.")).toMatchObject([
      { actors: ["two Varenian men"] },
    ]);
    expect(incidentsIn("A gang known as Tin Lantern carried out the ransomware attack on the Bank of Lorvane.")).toMatchObject([
      { actors: expect.arrayContaining(["A gang"]) },
    ]);
  });

  test("voters swayed online are another incident than networks entered", () => {
    const text = `Varenian spies penetrated the networks of Norrow Ports in 2031. Varenian agents were impersonating Caldoran voters online in 2031.`;
    expect(incidentsIn(text)).toMatchObject([{ victims: ["Norrow Ports"] }, { actors: ["Varenian agents"] }]);
  });

  test("answers that name no incident belong to the one told before them", () => {
    const { statements, incidents } = found(`Hackers broke into the networks of Norrow Ports in March 2031, officials said.
“I cannot comment on the investigation,” Ann Roe said. Varenia's embassy denied any involvement.`).findings;
    expect(incidents).toHaveLength(1);
    const answers = statements.filter(({ act }) => /^(?:no-comment|denial)$/.test(act.main));
    expect(answers.map(({ incident }) => incident)).toEqual(["i1", "i1"]);
  });
});
