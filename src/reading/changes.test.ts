import { expect, it } from "vitest";
import { captureBytes } from "../capture/index.ts";
import { changesBetween } from "./changes.ts";
import { read } from "./read.ts";

const [NO, ON, OFF] = [
  "The ministry said that none of its servers had been entered, and that nobody would be sent away for it.",
  "Ann Roe, who speaks for the ministry, said that the report was wrong in every part that mattered.",
  "The envoy of Caldora said that he had not seen the report and would not answer for it now.",
];
const page = (...lines: readonly string[]) => read(captureBytes(Buffer.from(lines.join("\n\n"))), {});

it("tells paragraphs that came and went, another headline, and corrections; signs and furniture are no change", () => {
  const one = page("Ministry denies it all", NO, ON);
  const note = "Correction: An earlier version of this story named another ministry.";
  const other = page("Ministry denies most of it", NO.replace(",", ""), OFF, note, "Share this article");
  expect(changesBetween(one, other)).toEqual({
    title: ["Ministry denies it all", "Ministry denies most of it"],
    published: null,
    added: [OFF],
    removed: [ON],
    notes: [{ kind: "correction", text: note }],
  });
  expect(changesBetween(one, one)).toEqual({ title: null, published: null, added: [], removed: [], notes: [] });
});
