import { expect, it } from "vitest";
import { firstPlace, lexiconOf, PLACE, placeOf } from "./lexicon.ts";
import { saidOf } from "./net/dictionary.ts";

const PLACES = 16;

/** A dictionary of these words: kinds as bits, then the fields as a noun and as a verb. */
function holding(words: Readonly<Record<string, readonly [number, number, number]>>) {
  const bytes = new Uint8Array(PLACES * PLACE);
  const view = new DataView(bytes.buffer);
  for (const [word, [kinds, noun, verb]] of Object.entries(words)) {
    let at = firstPlace(word, PLACES);
    while (view.getUint32(at * PLACE, true) !== 0) at = (at + 1) % PLACES;
    view.setUint32(at * PLACE, placeOf(word, kinds, noun, verb), true);
  }
  return lexiconOf(bytes);
}

const words = holding({ envoy: [1, 18, 0], deny: [2, 0, 4], plan: [3, 9, 3], calm: [6, 0, 1], varenian: [16, 0, 0], state: [3, 14, 4] });

it("gives what it holds of a word, and nothing of others", () => {
  expect(words.find("envoy")).toEqual({ kinds: "n", noun: 18, verb: 0 });
  expect(words.find("plan")).toEqual({ kinds: "nv", noun: 9, verb: 3 });
  expect(words.find("varenian")?.kinds).toBe("g");
  for (const other of ["", "envoys", "oru", "\ud800"]) expect(words.find(other)).toBeNull();
});

it("knows forms by the words that they are made of", () => {
  expect(saidOf("envoys", words)).toEqual({ kinds: "sn", noun: "n18", verb: "v0" });
  expect(saidOf("denies", words)).toEqual({ kinds: "sv", noun: "n0", verb: "v4" });
  expect(saidOf("planned", words).kinds).toBe("dv");
  expect(saidOf("stating", words).kinds).toBe("iv");
  expect(saidOf("calmer", words).kinds).toBe("ca");
  expect(saidOf("ex-envoy", words)).toEqual({ kinds: "-n", noun: "n18", verb: "v0" });
  expect(saidOf("oru", words).kinds).toBe("");
});
