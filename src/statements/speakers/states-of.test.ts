import { expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** The state of each party of a text that has one. */
function statesIn(text: string): Record<string, string> {
  return Object.fromEntries(found(text).findings.parties.flatMap(({ name, state }) => (state ? [[name, state.name]] : [])));
}

test.each([
  ["Varenia's foreign minister, Ann Roe, said that talks had begun.", { "Ann Roe": "Varenia" }],
  ["Varenian Foreign Minister Ann Roe said that talks had begun. Varenia voted in May.", { "Ann Roe": "Varenia" }],
  ["“Talks have begun,” said Ann Roe, a spokeswoman for the Varenian embassy. Varenia voted in May.", { "Ann Roe": "Varenia" }],
  ["“Talks have begun,” Ann Roe said. Varenia voted in May. The Varenian minister left.", {}],
  ["“Talks have begun,” said Ann Roe, a fellow in Varenia.", {}],
  ["The Norwegian Foreign Ministry said that talks had begun.", { "Norwegian Foreign Ministry": "Norway" }],
  ["The Ministry of Foreign Affairs of Norway said that talks had begun.", { "Ministry of Foreign Affairs": "Norway" }],
  ["“Talks have begun,” said Foreign Minister Ann Roe of Varenia.", { "Ann Roe": "Varenia" }],
  ["Talks have begun, President Bo Tal of Caldora said at a news conference.", { "Bo Tal": "Caldora" }],
  ["“Talks have begun,” said Professor Ann Roe of Varenia.", {}],
  ["The Foreign Secretary of Varenia, Dame Ann Roe, said that talks had begun.", { "Ann Roe": "Varenia" }],
  ["“Varenia has seen the list,” its delegate, Ambassador Ann Roe, said. Varenia's embassy left.", { Varenia: "Varenia" }],
  [
    "Varenia rejected the list on Monday. Its delegate, Ambassador Ann Roe, said that talks had begun. Varenia's embassy left.",
    { "Ann Roe": "Varenia" },
  ],
  ["The Varenian embassy left on Monday. Its spokesman, Bo Tal, said that talks had begun. Varenia voted.", { "Bo Tal": "Varenia" }],
  ["“Talks have begun,” said Minister of Finance Ann Roe.", {}],
  ["Halden Grid closed in Varenia on Monday. Its spokesman, Bo Tal, said that talks had begun. Varenia's embassy left.", {}],
  ["Officials in Varenia said that talks had begun.", {}],
  [
    "The State Information Service of Varenia said that talks had begun. Varenia's embassy left.",
    { "State Information Service of Varenia": "Varenia" },
  ],
  ["The Varenian Embassy left on Monday. “Talks have begun,” said Bo Tal, its spokesman. Varenia voted.", { "Bo Tal": "Varenia" }],
  ["The Varenian Embassy left on Monday. Halden Grid closed. “Talks have begun,” said Bo Tal, its spokesman. Varenia voted.", {}],
  ["The News Agency of Varenia said that talks had begun. Varenia's embassy left.", {}],
  ["Varenia policy experts said that talks had begun.", {}],
])("%s", (text, states) => {
  expect(statesIn(text)).toMatchObject(states);
  if (Object.keys(states).length === 0) expect(statesIn(text)).toEqual({});
});
