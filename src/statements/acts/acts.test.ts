import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";

const act = (marked: string) => judged(marked).findings.statements[0]?.act;

describe("acts by the codebook", () => {
  it.each([
    ["[The ministry] {declined to say} <who was hit>.", "no-comment"],
    ["[The ministry] {kept silent} about <the theft>.", "no-comment"],
    ["[The minister] {stopped short of blaming} <Varenia>.", "non-denial"],
    ["[The agency] {did not say} <who had entered its network>.", "no-comment"],
    ["“<We are not going to discuss that>,” [Roe] {said}.", "no-comment"],
    ["[Roe] {would not rule out} that <her mail was read>.", "non-denial"],
    ["[The ministry] {neither confirmed nor denied} <the report>.", "non-denial"],
    ["[The spokesman] {did not deny} <the theft>.", "non-denial"],
    ["[Roe] {refused} on the steps <to describe the papers>.", "no-comment"],
    ["“<That is for the president>,” [Roe] {said}.", "no-comment"],
    ["[Harbour Line] {revealed} that <card details of its guests were stolen in May>.", "disclosure"],
    ["“<I will not name a ship today>,” [the harbour master] {said}.", "no-comment"],
    ["“<I have answered that>,” [Roe] {said}.", "no-comment"],
    ["[The spokesman] {said} <the talks were private>.", "no-comment"],
    ["[The government] {has blamed} <nobody>.", "non-denial"],
    ["[The defence minister] {said} that <the navy had nothing to do with the fire>.", "denial"],
    ["“<There was no order>,” [the embassy] {said}.", "denial"],
    ["“<We do not read other people's letters>,” [Roe] {said}.", "denial"],
    ["[The ministry] {said} <it regards the vote as null and void>.", "rejection"],
    ["“<The evidence is thin>,” [Roe] {said}.", "skepticism"],
    ["[The court] {ordered} <the seizure of nine boats>.", "sanction"],
    ["[The minister] {warned} that <whoever spreads the tale would hear from his lawyers>.", "threat"],
    ["[The minister] {said} <further measures would follow>.", "threat"],
    ["[The spokeswoman] {said} <Varenia reserved the right to respond>.", "threat"],
    ["[The firm] {says} <it is probably the work of criminals>.", "attribution"],
    ["“<You knew and you sat on it>,” [Roe] {said}.", "accusation"],
    ["[The guild] {expressed} <its indignation at the raid>.", "condemnation"],
    ["[The deputy] {suggested} that <the archive be opened to the courts>.", "appeal"],
    ["[The minister] {insisted} that <the powers would be used only in war>.", "announcement"],
    ["[The bank] {notified} clients that <their names may have been read by an outsider>.", "disclosure"],
    ["[The minister] {ruled out} <an accident>.", "assessment"],
    ["[We] {do not know} <how the intruders got in>.", "negative-finding"],
    ["[The envoy] {made} <no statement>.", "no-comment"],
    ["[The office] {referred} <them to its lawyer>.", "no-comment"],
    ["“<Questions about the raid will not be answered>,” [the ministry] {said}.", "no-comment"],
    ["[The palace] {made} <no admission of wrongdoing>.", "non-denial"],
    ["“<These letters did not come from us>,” [the bank] {said}.", "denial"],
    ["[The embassy] {hit back}: “<We sell stoves>.”", "denial"],
    ["[Deputies] {are unimpressed} by <the reply>.", "skepticism"],
    ["“<I am not yet persuaded>,” [the deputy] {said}.", "skepticism"],
    ["“<We are prepared to hand over the two men>,” [the minister] {said}.", "assurance"],
    ["[Both parties] {undertook} <to leave hospitals alone>.", "agreement"],
    ["[The port] {said} that <the crane would be moved>.", "announcement"],
    ["[Police] {traced} <the calls to a student in Tarsk>.", "attribution"],
    ["[The agency] {said} <the flaw could allow an attacker to read any file>.", "warning"],
    ["[The firm] {acknowledges} that <the patch does not hold>.", "confirmation"],
    ["“<The fault lies with a supplier>,” [Roe] {said}.", "explanation"],
    ["[Roe] {said} <the ruling made little difference>.", "opinion"],
    ["[The chairman] {expressed} <gratitude for the visit>.", "support"],
    ["[The ministry] {said nothing} about <the theft>.", "no-comment"],
    ["[The minister] {said} <he had not seen the report>.", "no-comment"],
    ["“<We did not read the letters>,” [the embassy] {said}.", "denial"],
    ["[The embassy] {has always claimed} <innocence of the theft>.", "denial"],
    ["“<Such thefts should be punished>,” [the minister] {said}.", "appeal"],
    ["“<We hope that Varenia stops these leaks>,” [the envoy] {said}.", "appeal"],
    ["[The envoy] {said} <his country would take appropriate actions if it was hacked>.", "threat"],
    ["“<This was a reckless act>,” [the minister] {said}.", "condemnation"],
    ["“<Our state is also a victim of hacking>,” [the minister] {said}.", "accusation"],
    ["[Firms] {believe} <the groups that hacked the bank were paid>.", "assessment"],
    ["[The minister] {said} <she still plans to visit Caldora despite the reported hack>.", "announcement"],
    ["[The minister] {issued} <a stern warning to Varenia about its meddling>.", "warning"],
    ["[The treasury] {said} <the assets of three officers are frozen>.", "sanction"],
    ["“<We will not hesitate to take further steps>,” [the minister] {said}.", "threat"],
    ["[The agency] {said} <it was aware of the reports>.", "non-denial"],
    ["[The agencies] {do not at this time attribute} <the activity to any state>.", "non-denial"],
    ["“<We have seen no new campaign so far>,” [the agency] {said}.", "negative-finding"],
    ["[The agency] {said} <there was no evidence of a break-in>.", "negative-finding"],
    ["[The embassy] {said} <no such order existed>.", "denial"],
    ["[The ministry] {said} <the letters were forged>.", "denial"],
    ["[The minister] {said} <the claim was absurd>.", "denial"],
    ["“<Why would we bug a hotel?>” [the minister] {said}.", "denial"],
    ["[The chairman of the bank] {said} <no customer's name was ever in that file>.", "denial"],
    ["[Halden] {said} <it had found no evidence that mail was read>.", "negative-finding"],
    ["<Varenia has nothing to do with any break-in>, [its embassy] {said}.", "denial"],
    ["[The embassy] {issued a flat denial} of <the charge>.", "denial"],
    ["[The minister] {dismissed} <the accusation as a smear>.", "denial"],
    ["[He] {dismissed} <calls for talks>.", "rejection"],
    ["[The council] {rejected} <criticism of its plan>.", "rejection"],
    ["[The government] {refused to} <accept the ruling>.", "rejection"],
    ["[Some officials] {question} <whether the leader controls the services>.", "skepticism"],
    ["[Roe] {cast doubt on} <the finding>.", "skepticism"],
    ["[Her lawyer] {called} <the case thin>.", "skepticism"],
    ["“<I'll believe it when I see it>,” [Roe] {said}.", "skepticism"],
    ["[The group] {said} <it had taken responsibility for the theft>.", "admission"],
    ["[Ann Roe] {admitted} <she had read the letters>.", "admission"],
    ["[The gang] {bragged} that <it had wrecked two car parks>.", "admission"],
    ["“<I am sorry that I misled you>,” [Roe] {said}.", "admission"],
    ["“<We will not meddle in the vote>,” [she] {said}.", "assurance"],
    ["[The company] {said} <a fix would be released by June>.", "assurance"],
    ["[The minister] {promised} <to protect the grid>.", "assurance"],
    ["[They] {said} <the two sides had agreed to share warnings>.", "agreement"],
    ["[The treasury] {said} <it had imposed sanctions on five officers>.", "sanction"],
    ["[Prosecutors] {said} <two men were charged with theft>.", "charge"],
    ["“<There will be consequences>,” [he] {warned}.", "threat"],
    ["“<Stop these attacks at once>,” [the envoy] {said}.", "demand"],
    ["[The envoy] {said} <Varenia must explain itself>.", "demand"],
    ["[The opposition] {wants} <the embassy closed>.", "demand"],
    ["“<We stand ready to work together>,” [the minister] {said}.", "appeal"],
    ["[The envoy] {expressed} <his country's readiness to help>.", "appeal"],
    ["[She] {urged} <all states to show restraint>.", "appeal"],
    ["[Halden Security] {tied} <the theft to Amber Heron>.", "attribution"],
    ["[The ministry] {said} <the attack was carried out by Varenia>.", "attribution"],
    ["[The minister] {said} <it is almost certain that Varenia carried out the attack>.", "attribution"],
    ["[The minister] {said} <investigators had tied the break-in to a group>.", "attribution"],
    ["“<They are the real hackers>,” [the spokesman] {said}.", "accusation"],
    ["[Roe] {accused} <the paper of lying>.", "accusation"],
    ["[The senator] {slammed} <the decision>.", "condemnation"],
    ["[The leader] {said} <such theft was a crime>.", "condemnation"],
    ["[The agency] {warned} that <grids could be next>.", "warning"],
    ["[Roe] {said} <the worm can take down a network>.", "warning"],
    ["[Roe] {added a note of} <caution>.", "warning"],
    ["[The bank] {confirmed} <the breach>.", "confirmation"],
    ["<The intruders stayed a month>, [two officials] {said}.", "disclosure"],
    ["[The report] {shows} <that mail was read for a year>.", "disclosure"],
    ["[Two officials] {said} <the file lists three houses>.", "disclosure"],
    ["[Internal memoranda] {show} <that managers knew of the leak>.", "disclosure"],
    ["[She] {announced} <more visits>.", "announcement"],
    ["“<We are launching a review next week>,” [Roe] {said}.", "announcement"],
    ["[Analysts] {judge} <the aim was sabotage>.", "assessment"],
    ["“<Varenia will probably try again>,” [Roe] {said}.", "assessment"],
    ["[The alliance] {welcomed} <the listing>.", "support"],
    ["“<They used a stolen key>,” [the company] {wrote}.", "explanation"],
    ["[The council] {said} that <the fault lay with an expired certificate>.", "explanation"],
    ["[The council] {said} <a faulty update was to blame>.", "explanation"],
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

  it("a share of many cases is a claim, whatever shows it", () => {
    expect(act("[The report] {shows} <that 38 percent of firms paid>.")?.main).toBe("claim");
  });

  it("says which words made it", () => {
    expect(act("[The bank] {confirmed} <the breach>.")?.why).toContain("confirm");
  });
});
