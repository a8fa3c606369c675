import { describe, expect, it } from "vitest";
import type { Claim } from "../commitments/claim.ts";
import { answersSilence } from "./answers-silence.ts";

const [VARENIA, CALDORA] = ["state varenia", "state caldora"];
const LAID: Claim = {
  ...{ act: "attribution", speakers: [CALDORA], actors: [VARENIA], behind: [], targets: [CALDORA] },
  ...{ words: "Varenian hackers broke into the shipyard", day: "2031-06-02" },
};
const SILENT: Claim = {
  ...{ act: "no-comment", speakers: [VARENIA], actors: [], behind: [], targets: [] },
  ...{ words: "", day: "2031-06-02" },
};
const DENIED: Claim = {
  ...{ act: "denial", speakers: [VARENIA], actors: [VARENIA], behind: [], targets: [] },
  ...{ words: "Varenia has never hacked anybody", day: "2031-06-09" },
};

describe("what answers a silence", () => {
  it("what the side says since to what the silence's article lays to it, never surely", () => {
    expect(answersSilence(DENIED, SILENT, [LAID])).toMatchObject({ kind: "answers", sure: false });
  });

  it("not what another says, what was said before, or what is on another matter", () => {
    expect(answersSilence({ ...DENIED, speakers: [CALDORA] }, SILENT, [LAID])).toBeNull();
    expect(answersSilence({ ...DENIED, day: "2031-06-01" }, SILENT, [LAID])).toBeNull();
    expect(answersSilence({ ...DENIED, words: "Varenia did not raise any tariff" }, SILENT, [LAID])).toBeNull();
    expect(answersSilence(DENIED, SILENT, [])).toBeNull();
    expect(answersSilence(DENIED, SILENT, [{ ...LAID, actors: ["state ruvania"] }])).toBeNull();
  });

  it("a silence that says what was asked is answered only on that", () => {
    expect(answersSilence(DENIED, { ...SILENT, words: "the sanctions on its banks" }, [LAID])).toBeNull();
  });
});
