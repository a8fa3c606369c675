import { describe, expect, it } from "vitest";
import { judged } from "../testing/judged.ts";
import { doingsIn } from "./doings.ts";

const said = (words: string) => judged(`“<${words}>,” [the Varenian foreign minister] {said}.`).findings.statements[0]!.act;

describe("deeds as their verbs stand", () => {
  it.each([
    ["We are not hacking the ministry", "denial"],
    ["We weren't spying on our allies", "denial"],
    ["We haven't been breaking into the servers", "denial"],
    ["Varenia is not meddling in the vote", "denial"],
    ["Nobody in our government broke into the servers", "denial"],
    ["None of our services spied on our allies", "denial"],
    ["We neither hacked the ministry nor helped those who did", "denial"],
    ["We were not the ones who hacked the ministry", "denial"],
    ["We are innocent", "denial"],
    ["We are not going to hack the ministry", "assurance"],
    ["We would never spy on our allies", "assurance"],
    ["We pledge never to hack the ministry", "assurance"],
    ["We undertake not to break into the servers", "assurance"],
    ["We give our word that we will not hack the ministry", "assurance"],
    ["No one in our service will spy on our allies", "assurance"],
    ["We did hack the ministry", "admission"],
    ["We have been spying on our allies", "admission"],
    ["We were the ones who broke into the servers", "admission"],
    ["We were behind it", "admission"],
    ["It was our doing", "admission"],
    ["The army of Caldora hacked the ministry", "attribution"],
    ["It was Caldora that broke into the servers", "attribution"],
    ["There is no doubt that Caldora hacked the ministry", "attribution"],
    ["We attribute the attack to Caldora", "attribution"],
    ["We hold Caldora responsible for the attack", "attribution"],
    ["The attack came from Caldora", "attribution"],
    ["Caldora is spying on our allies", "accusation"],
    ["We deny this completely", "denial"],
    ["We firmly deny having hacked anyone", "denial"],
    ["We reject these accusations", "denial"],
    ["We dispute that we were involved", "denial"],
    ["We reject the offer", "rejection"],
    ["We refuse to negotiate", "rejection"],
    ["We decline to comment", "no-comment"],
    ["It would be inappropriate to comment", "no-comment"],
    ["I warn Caldora not to try this again", "threat"],
    ["We are warning banks that more attacks may come", "warning"],
    ["We accuse Caldora of spying on us", "accusation"],
    ["We acknowledge that our services went too far", "admission"],
    ["We propose a joint inquiry", "appeal"],
    ["We will respond if they hack the ministry", "threat"],
    ["We will impose sanctions if Caldora does not stop", "threat"],
    ["We will not let this go unanswered", "threat"],
    ["Caldora should expect an answer", "threat"],
  ])("%s", (words, act) => {
    expect(said(words).main).toBe(act);
  });

  it.each([
    ["We are not paying for this", "denial"],
    ["None of the attackers broke into the core", "denial"],
    ["None of the attackers broke into the core", "attribution"],
    ["We will answer your questions if you do not shout", "threat"],
    ["We deny them entry", "denial"],
    ["We acknowledge that our network was breached", "admission"],
    ["We do not accuse anybody", "accusation"],
    ["The ministry was hacked in May", "admission"],
    ["We were hacked in May", "admission"],
    ["A wave of forged messages is under way", "admission"],
    ["We have forged a reputation as a careful house", "admission"],
    ["The vote could have been hacked by Caldora", "attribution"],
    ["The attack came from outside Caldora", "attribution"],
    ["We will answer if you ask", "threat"],
  ])("%s: no %s", (words, act) => {
    expect([said(words).main, ...said(words).others]).not.toContain(act);
  });

  it("tells how one stands with a deed by the small words before its verb", () => {
    const told = (words: string) => doingsIn(words.split(" ")).map(({ lemma, mood, negated }) => [lemma, mood, negated]);
    expect(told("we have never hacked it")).toEqual([["hack", "done", true]]);
    expect(told("they are spying on us")).toEqual([["spy", "going-on", false]]);
    expect(told("we will not break into it")).toEqual([["break", "to-come", true]]);
    expect(told("we pledged not to meddle")).toEqual([["meddle", "bound", true]]);
    expect(told("it was hacked")).toEqual([]);
    expect(told("they may have hacked it")).toEqual([]);
    expect(told("the hack of the bank")).toEqual([]);
    expect(told("we break bread")).toEqual([]);
  });
});
