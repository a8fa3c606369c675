import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** Who speaks in the first statement of a text, what he is, and whether that is sure. */
function speakerOf(text: string) {
  const { findings } = found(text);
  const { speakers, sure } = findings.statements[0]!;
  const { name, kind } = findings.parties.find(({ id }) => id === speakers[0])!;
  return { name, kind, sure };
}

test.each([
  ["Another slide shows that the harbour lost two of its three servers.", "Another slide", "document"],
  ["The ruling says that the ministry broke the law.", "The ruling", "document"],
  ["Publications of the left said on Monday that the list was forged.", "Publications of the left", "organization"],
  ["Villagers said on Monday that the lights had been out for a week.", "Villagers", "group"],
])("a noun for what may speak leaves nothing open about who did: %s", (text, name, kind) =>
  expect(speakerOf(text)).toEqual({ name, kind, sure: true }),
);

test("a name that only describes who speaks does not speak", () => {
  expect(speakerOf("A Port Halvard businessman said on Monday that the list was forged.")).toMatchObject({
    name: "A Port Halvard businessman",
    kind: "person",
  });
});

test.each([
  ["Grid operator Lumen says power is back for 80,000 homes. The union says it is closer to 50,000.", "The union"],
  ["Lumen, the largest grid operator of Caldora, says power is back for 80,000 homes. The company says it is closer to 50,000.", "Lumen"],
  ["Ransom gang NightLatch bragged on its dark web page that it had swiped two million files.", "NightLatch"],
  ["Afterward Coyle told reporters that she believed the ministry.", "Coyle"],
])("what a name is said to be beside it tells which noun can mean it: %s", (text, speaker) => {
  expect(found(text).statements.at(-1)?.speakers).toEqual([speaker]);
});

test.each([
  ["The Rookmoor goalie, 27, told the paper that he knew who it was.", "The Rookmoor goalie, 27"],
  ["The Halden Systems boss said the breach was over.", "The Halden Systems boss"],
  ["Varenia and Varenian papers were silent. The Varenian told the court that he had acted alone.", "The Varenian"],
  ["The NightLatch gang said it had no part in it.", "NightLatch"],
])("a name that only says of which house or people somebody is does not speak: %s", (text, speaker) => {
  expect(found(text).statements.at(-1)?.speakers).toEqual([speaker]);
});

test("what a relative clause tells of a word is not what 'it' goes on with", () => {
  const { statements } = found(
    "The minister's office has distanced itself from the tweet, which accused a neighbouring state of theft. A junior aide had got hold of the password, it said.",
  );
  expect(statements.at(-1)?.speakers).toEqual(["The minister's office"]);
});

test("who quotes her is not she", () => {
  const { statements } = found(
    "Mira Sand refused talks with Caldora. One aide, quoting her from notes, said she told the mediators that she was tired.",
  );
  expect(statements.find(({ content }) => content === "she was tired")?.speakers).toEqual(["Mira Sand"]);
});

test("who asks her in the words that lead in is not she", () => {
  const { statements } = found("Mira Vale said the flaw was old. Asked by Tora Amadi whether it was known, she said that it was.");
  expect(statements.find(({ content }) => content === "it was")?.speakers).toEqual(["Mira Vale"]);
});

test("whom nothing shows to be a woman is not surely she, where another was called so", () => {
  const { statements } = found(
    "Justice Amara Sand spent hours on the judgment. The state, she found, had listened. The attorney general had argued that no such programme existed. She said the argument did not survive.",
  );
  const last = statements.at(-1)!;
  expect([last.content, last.sure && last.speakers[0] === "The attorney general"]).toEqual(["the argument did not survive", false]);
});
