import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

const act = (marked: string) => judged(marked).findings.statements[0]?.act;

describe("acts by the codebook", () => {
  it.each([
    ["[The ministry] {declined to say} <who was hit>.", "no-comment"],
    ["[The ministry] {kept silent} about <the theft>.", "no-comment"],
    ["[The minister] {stopped short of blaming} <Varenia>.", "no-comment"],
    ["[The agency] {did not say} <who had entered its network>.", "no-comment"],
    ["“<We are not going to discuss that>,” [Roe] {said}.", "no-comment"],
    ["[Roe] {would not rule out} that <her mail was read>.", "non-denial"],
    ["[The ministry] {neither confirmed nor denied} <the report>.", "non-denial"],
    ["[The spokesman] {did not deny} <the theft>.", "non-denial"],
    ["“<We have seen no new campaign so far>,” [the agency] {said}.", "negative-finding"],
    ["[Halden] {said} <it had found no evidence that mail was read>.", "negative-finding"],
    ["<Varenia has nothing to do with any break-in>, [its embassy] {said}.", "denial"],
    ["[The embassy] {issued a flat denial} of <the charge>.", "denial"],
    ["[The minister] {dismissed} <the accusation as a smear>.", "denial"],
    ["[He] {dismissed} <calls for talks>.", "rejection"],
    ["[The council] {rejected} <criticism of its plan>.", "rejection"],
    ["[The government] {refused to} <accept the ruling>.", "rejection"],
    ["[Some officials] {question} <whether the leader controls the services>.", "skepticism"],
    ["[Roe] {cast doubt on} <the finding>.", "skepticism"],
    ["[The group] {said} <it had taken responsibility for the theft>.", "admission"],
    ["[Ann Roe] {admitted} <she had read the letters>.", "admission"],
    ["“<We will not meddle in the vote>,” [she] {said}.", "assurance"],
    ["[The minister] {promised} <to protect the grid>.", "assurance"],
    ["[They] {said} <the two sides had agreed to share warnings>.", "agreement"],
    ["[The treasury] {said} <it had imposed sanctions on five officers>.", "sanction"],
    ["[Prosecutors] {said} <two men were charged with theft>.", "charge"],
    ["“<There will be consequences>,” [he] {warned}.", "threat"],
    ["“<Stop these attacks at once>,” [the envoy] {said}.", "demand"],
    ["[The envoy] {said} <Varenia must explain itself>.", "demand"],
    ["“<We stand ready to work together>,” [the minister] {said}.", "appeal"],
    ["[She] {urged} <all states to show restraint>.", "appeal"],
    ["[Halden Security] {tied} <the theft to Amber Heron>.", "attribution"],
    ["[The ministry] {said} <the attack was carried out by Varenia>.", "attribution"],
    ["“<They are the real hackers>,” [the spokesman] {said}.", "accusation"],
    ["[Roe] {accused} <the paper of lying>.", "accusation"],
    ["[The senator] {slammed} <the decision>.", "condemnation"],
    ["[The leader] {said} <such theft was a crime>.", "condemnation"],
    ["[The agency] {warned} that <grids could be next>.", "warning"],
    ["[The bank] {confirmed} <the breach>.", "confirmation"],
    ["<The intruders stayed a month>, [two officials] {said}.", "disclosure"],
    ["[The report] {shows} <that mail was read for a year>.", "disclosure"],
    ["[She] {announced} <more visits>.", "announcement"],
    ["“<We are launching a review next week>,” [Roe] {said}.", "announcement"],
    ["[Analysts] {judge} <the aim was sabotage>.", "assessment"],
    ["“<Varenia will probably try again>,” [Roe] {said}.", "assessment"],
    ["[The alliance] {welcomed} <the listing>.", "support"],
    ["“<They used a stolen key>,” [the company] {wrote}.", "explanation"],
    ["“<It was a frank exchange>,” [he] {said}.", "opinion"],
    ["<Exports rose>, [the minister] {said}.", "claim"],
  ])("%s: %s", (marked, main) => {
    expect(act(marked)?.main).toBe(main);
  });

  it("what is conceded or supposed gives others only", () => {
    const found = act("“<Although the theft was a crime, exports rose>,” [Roe] {said}.")!;
    expect(found.main).toBe("claim");
    expect(found.others).not.toContain("claim");
  });

  it("a negated or refused cue is not the act it names", () => {
    expect(act("[Roe] {did not promise} <anything>.")?.main).not.toBe("assurance");
    expect(act("[Roe] {refused to endorse} <the plan>.")?.main).not.toBe("support");
  });

  it("a denial speaks of one's own side; of others the same words are a claim", () => {
    expect(act("“<We did not hack the mail>,” [Roe] {said}.")?.main).toBe("denial");
    expect(act("“<Halden did not hack the mail>,” [Roe] {said}.")?.main).not.toBe("denial");
  });

  it("says which words made it", () => {
    expect(act("[The bank] {confirmed} <the breach>.")?.why).toContain("confirm");
  });
});
