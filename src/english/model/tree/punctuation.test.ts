import { expect, it } from "vitest";
import { attachPunctuation } from "./punctuation.ts";

/** Attaches the marks of words written as `form>head`, heads by place, `-` for the root. Tells `form>form` of the marks. */
function attached(written: string): string[] {
  const words = written.split(" ").map((word) => word.split(">"));
  const forms = words.map(([form]) => form!);
  const heads = words.map(([, head]) => (head === "-" ? words.length : Number(head)));
  const marks = forms.map((form) => /^\P{L}+$/u.test(form));
  const mended = attachPunctuation(forms, marks, heads);
  return forms.flatMap((form, at) => (marks[at] ? [`${form}>${forms[mended[at]!]}`] : []));
}

it("gives the last mark to the root", () => expect(attached("Roe>1 left>- Paris>1 .>2")).toEqual([".>left"]));

it("gives a comma to the unit below", () => {
  expect(attached("When>2 Roe>2 left>5 ,>1 Tal>5 stayed>-")).toEqual([",>left"]);
  expect(attached("Roe>1 left>- ,>1 Tal>4 stayed>1")).toEqual([",>stayed"]);
});

it("gives marks that pair to what they enclose", () => {
  expect(attached("“>5 We>2 go>5 ”>5 Roe>5 said>-")).toEqual(["“>go", "”>go"]);
  expect(attached("Roe>4 (>0 envoy>0 )>4 left>-")).toEqual(["(>envoy", ")>envoy"]);
});

it("leaves marks without words between them as they are", () => expect(attached("(>1 )>-")).toEqual(["(>)", ")>undefined"]));
