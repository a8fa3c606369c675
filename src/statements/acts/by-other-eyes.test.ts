import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";

test.each([
  ["“<We cannot add to that statement>,” [a spokesman] {said}.", "no-comment"],
  ["“<That is not a matter for the newspapers>,” [the courtier] {said}.", "no-comment"],
  ["[The council] {has not confirmed} <the resignation>.", "no-comment"],
  ["[The bank] {said} <it had no indication that accounts were touched>.", "negative-finding"],
  ["“<We do not have a smoking gun>,” [the inspector] {said}.", "negative-finding"],
  ["[The Varenian embassy] {said} <the recordings were a complete fabrication>.", "denial"],
  ["[The Varenian embassy] {said} <the recordings were a complete set>.", "claim"],
  ["[The two governments] {reaffirmed} <the understanding that neither side would attack the other's ports>.", "agreement"],
  ["[Roe] {said} <she had confidence in the inquiry>.", "support"],
  ["[Roe] {said} <she had lost confidence in the inquiry>.", "claim"],
  ["[Roe] {vowed} <to name and shame those who leaked the letter>.", "threat"],
  ["“<You knew about the letter, didn't you?>” [Roe] {said}.", "accusation"],
  ["[Several delegations] {considered} <the proposal premature>.", "rejection"],
  ["[The delegation] {said} <it did not consider itself bound by the second paragraph>.", "rejection"],
  ["[Halden Systems] {said} <it was aware of limited attacks on its routers>.", "confirmation"],
  ["[The mill] {blamed} <a software update for the delays>.", "explanation"],
  ["[The mill] {blamed} <Varenia for the delays>.", "accusation"],
])("acts in words of other writers: %s: %s", (marked, main) => {
  expect(judged(marked).findings.statements[0]?.act.main).toBe(main);
});
