import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

/** Who does what to whom in the last statement of a passage, by name. */
function deed(text: string) {
  const { findings, statements } = found(text);
  const { by = [], near = [], to = [] } = statements.at(-1)?.statement.deed ?? {};
  const [doing, standing, hit] = [by, near, to].map((ids) => ids.map((id) => findings.parties.find((party) => party.id === id)!.name));
  return { by: doing, near: standing, to: hit };
}

describe("who is said to do what to whom", () => {
  it("by a name, an adjective or an owner of those who act", () => {
    expect(deed("Halden Security said Varenian hackers broke into the mail of the Caldoran interior ministry.")).toEqual({
      ...{ by: ["Varenian"], near: [], to: ["Caldoran"] },
    });
    expect(deed("The Varenian embassy denied that Varenia had interfered in the vote.").by).toEqual(["Varenia"]);
    expect(deed("Officials said the attack was attributed to Varenia.").by).toEqual(["Varenia"]);
    expect(deed("The agency said Varenia and Ruvania had tried to sway elections in Caldora.").by).toEqual(["Varenia", "Ruvania"]);
  });

  it("one's own side by its pronouns", () => {
    expect(deed("“We have attacked no hospital in Belmora,” the Ruvanian foreign minister said.").to).toEqual(["Belmora"]);
  });

  it("to be tied to somebody, or of his land, is not to be him", () => {
    expect(deed("Officials said the hack of the Caldoran Foreign Ministry by Varenia-linked cybercriminals began in May.")).toEqual({
      ...{ by: [], near: ["Varenia"], to: ["Caldoran Foreign Ministry"] },
    });
    expect(deed("Ann Roe said a group tied to Varenia attacked an airport in Caldora.").near).toEqual(["Varenia"]);
  });

  it.each([
    "Halden Security said the campaign against the vote in Caldora was run from Varenia.",
    "Ann Roe said the attack bore the hallmarks of the military intelligence of Varenia.",
    "Officials said a network of websites had pushed stories from Varenia to voters.",
  ])("where a deed comes from, and whose marks it bears, is near it: %s", (text) => {
    expect(deed(text).by).toEqual([]);
    expect(deed(text).to).not.toContain("Varenia");
  });

  it("who counts, signs or gives something a name does not do it", () => {
    expect(deed("Ann Roe said files were stolen, fewer than the 62,000 counted by Halden Security.").by).toEqual([]);
    expect(deed("Halden Security tied the intrusion to a group that it calls Amber Heron.").to).toEqual([]);
  });

  it("whom it is done to does nothing by that", () => {
    expect(deed("The agency said Varenia is also a victim of hacking.")).toEqual({ by: [], near: [], to: ["Varenia"] });
  });

  it("who is sorry to report what was done to his own did not do it", () => {
    expect(deed("“I am sorry to report that our cables were being read,” Minister Ann Roe said.")).toEqual({
      ...{ by: [], near: [], to: ["Ann Roe"] },
    });
  });

  it.each([
    "Halden Security attributed the operation to Amber Heron, a group that it has followed for six years.",
    "The Interior Ministry attributed the intrusion to Amber Heron, a group that the security company Halden has written about for six years.",
    "The Ministry of Ports today attributes the intrusion into the mail systems of the Harbour Board and other bodies to the group known as Amber Heron.",
  ])("whom a deed is attributed to, not who has written about him: %s", (text) => {
    expect(deed(text).by).toEqual(["Amber Heron"]);
  });

  it("what one has access to is nobody whom it is attributed to", () => {
    expect(deed("Ann Roe attributed the theft of access to Meridian Ports to Varenia.").by).not.toContain("Meridian Ports");
  });

  it.each([
    "The ministry said the group takes its orders from the State Information Service of Varenia.",
    "Halden Security said the group works for the State Information Service of Varenia.",
  ])("who gives the orders stands behind it, and nobody else does: %s", (text) => {
    expect(deed(text)).toEqual({ by: [], near: ["State Information Service of Varenia"], to: [] });
  });
});
