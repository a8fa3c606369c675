import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paragraphsOf } from "../paragraphs/paragraphs.ts";
import { findQuotations } from "./quotations.ts";

const find = (text: string) => findQuotations(text, paragraphsOf(text));
/** What stands between the marks, segment by segment; unclosed ones with a trailing ~. */
const inner = (text: string) =>
  find(text).map(({ segments, closed }) => segments.map((span) => text.slice(...span)).join(" | ") + (closed ? "" : "~"));

describe("kinds of marks", () => {
  it.each([
    ["straight", 'Roe said: "We go." Then, "No."', ["We go.", "No."]],
    ["curly", "“We go,” Roe said. “No.”", ["We go,", "No."]],
    ["low and high", "„We go“, Roe said, and „no”.", ["We go", "no"]],
    ["angles, set off or not, either way round", "« We go », «no» and »yes«.", [" We go ", "no", "yes"]],
    ["doubled apostrophes on both sides", "''We go,'' Roe said. ''No.''", ["We go,", "No."]],
    ["backticks and apostrophes", "``We go,'' Roe said.", ["We go,"]],
    ["single curly", "‘We go,’ Roe said, ‘and Tal’s men don’t.’", ["We go,", "and Tal’s men don’t."]],
    ["single straight", "'We go,' Roe said, 'and it isn't over.'", ["We go,", "and it isn't over."]],
    ["a closing glyph on both sides", "”We go,” Roe said.", ["We go,"]],
  ])("%s", (_, text, expected) => expect(inner(text)).toEqual(expected));
});

describe("apostrophes are no marks", () => {
  it.each([
    "The ministers' plan and the envoys' reply didn't help.",
    "In the '90s Ann's team got 'em, rock 'n' roll and all.",
    "O'Brien's d'Oru wasn’t in the ‘90s.",
    'The 5\'10" guard had a 6" knife.',
    "It's Roe's, isn't it?",
    "The Joneses' house stood near the ministers' hall.",
    "He is 6'2\" tall, she is 5'9\".",
    "A 6' 2\" man and a 12' wall.",
    "The class of '31 and the ’90s, the 1990s' end.",
    "The envoys’ cars and the ministers’ hall.",
    "Fish 'n' chips at Tal's.",
    "It grew from 5' to 7'.",
  ])("%s", (text) => expect(inner(text)).toEqual([]));

  it("but stand inside single quotations", () => {
    expect(inner("'The ministers' plan failed,' he said.")).toEqual(["The ministers' plan failed,"]);
  });
});

describe("nesting", () => {
  it.each([
    ["single in double", "“He’ll say, ‘We are the victims,’” Roe said.", ["He’ll say, ‘We are the victims,’", "We are the victims,"]],
    ["straight single in straight double", `"He'll say, 'We go,'" Roe said.`, ["He'll say, 'We go,'", "We go,"]],
    ["double in single", `'He said "no" twice,' Roe said.`, [`He said "no" twice,`, "no"]],
    ["curly in its own kind", "“He said “no” twice,” Roe said.", ["He said “no” twice,", "no"]],
  ])("%s", (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
    expect(find(text).map(({ within }) => within)).toEqual([null, 0]);
  });

  it("closes an inner quotation that was left open with the outer one", () => {
    expect(inner("“He said, ‘We go, and left,” Roe said. “No.”").slice(0, 1)).toEqual(["He said, ‘We go, and left,"]);
  });
});

describe("over paragraphs", () => {
  it("goes on where the next paragraph opens with a mark again", () => {
    const text = "“We go.\n\n“We stay.\n\n“We wait,” Roe said.";
    expect(inner(text)).toEqual(["We go. | We stay. | We wait,"]);
    const [quotation] = find(text);
    expect(text.slice(...quotation!.outer)).toBe(text.slice(0, text.indexOf(" Roe")));
    expect(quotation!.closed).toBe(true);
  });

  it("goes on inside and outside at once", () => {
    expect(inner("“‘We go.\n“‘We stay,’ he told me,” Roe said.")).toEqual(["‘We go. | ‘We stay,’ he told me,", "We go. | We stay,"]);
  });

  it("ends with its paragraph where the next one does not open with a mark", () => {
    expect(inner('"We go.\nRoe left. "No," she said.')).toEqual(["We go.~", "No,"]);
  });

  it("does not go on where the paragraph before was closed", () => {
    expect(inner('"We go."\n"We stay."')).toEqual(["We go.", "We stay."]);
  });

  it("goes on over adjacent blocks only", () => {
    const text = "“We go.\nAdvertisement\n“We stay,” Roe said.";
    const last = text.lastIndexOf("“");
    expect(
      findQuotations(text, [
        [0, 7],
        [last, text.length],
      ])[0]!.segments,
    ).toHaveLength(2);
  });
});

describe("an unclosed quotation", () => {
  it.each([
    ["is carried by a new quoted paragraph, straight", '"We go.\n"We stay," Roe said.', ["We go. | We stay,"]],
    ["is carried by a new quoted paragraph, doubled apostrophes", "''We go.\n''We stay,'' Roe said.", ["We go. | We stay,"]],
    ["is carried by a new quoted paragraph, angles", "«We go.\n«We stay», Roe said.", ["We go. | We stay"]],
    ["is carried by a new quoted paragraph, single", "‘We go.\n‘We stay,’ Roe said.", ["We go. | We stay,"]],
    ["is carried over three and closed in the last", "“One.\n“Two.\n“Three.”\nRoe left.", ["One. | Two. | Three."]],
    ["ends before unquoted prose", "“We go.\nRoe left the room. She sat down.", ["We go.~"]],
    ["ends before unquoted prose with a quotation in it", "“We go.\nRoe left. “No,” she said.", ["We go.~", "No,"]],
    ["ends with the text", "“We go", ["We go~"]],
    ["is not carried by a paragraph that quotes later on", '"We go.\nThe "plan" failed.', ["We go.~", "plan"]],
  ])("%s", (_, text, expected) => expect(inner(text)).toEqual(expected));
});

describe("recovery", () => {
  it.each([
    ["straight opening, curly closing", '"We go,” Roe said. “No."', ["We go,", "No."]],
    ["marks of two kinds side by side", "\"'We go,' he told me,\" Roe said.", ["'We go,' he told me,", "We go,"]],
    [
      "a plural possessive before the closing mark",
      "'The ministers' plan is the envoys' plan,' he said.",
      ["The ministers' plan is the envoys' plan,"],
    ],
    ["a decade inside", "“It was the '90s,” she said.", ["It was the '90s,"]],
    ["feet and inches inside", '"He is 6\'2", no more," she said.', ["He is 6'2\", no more,"]],
    ["an empty pair", 'She said "" and left. "No," he said.', ["", "No,"]],
    ["a mark after a comma without a space", 'Roe said,"We go."', ["We go."]],
    ["a closing mark that stands off", '"We go ," Roe said. "No ."', ["We go ,", "No ."]],
    ["a stray mark does not turn the rest over", 'It was late". "We go," she said. "No."', ["We go,", "No."]],
    ["a mark that is never closed ends where the next one opens", 'He called it "off. "We go," she said.', ["off.~", "We go,"]],
    ["a missing opening mark", 'We go," she said. "We stay," he said.', ["We stay,"]],
    ["inches inside a quotation", '"The 6" pipe broke," she said.', ['The 6" pipe broke,']],
    ["a number before the closing mark", '"It grew by 25" she said.', ["It grew by 25"]],
    ["glued sentences", '"We go."She left. "No."', ["We go.", "No."]],
    ["a quotation after a colon without a space", 'Roe said:"We go."', ["We go."]],
    ["a dash before the mark", 'Roe—"the envoy"—left.', ["the envoy"]],
    ["brackets of editors", '"[The plan] holds," she said, "for [now]."', ["[The plan] holds,", "for [now]."]],
    ["a quotation inside a word", 'a "pre"-war and anti-"terror" law', ["pre", "terror"]],
    ["marks inside brackets", 'It ("the plan") failed.', ["the plan"]],
  ])("%s", (_, text, expected) => expect(inner(text)).toEqual(expected));

  it("forgets everything at the paragraph's end", () => {
    expect(inner('One " stray mark here.\n"We go," Roe said.\nThe "plan" failed.').slice(-2)).toEqual(["We go,", "plan"]);
  });
});

describe("shape", () => {
  const marks = fc.array(
    fc.constantFrom('"', "'", "“", "”", "‘", "’", "''", "``", "«", "»", "a", "Roe", " ", ". ", ", ", "\n", "s", "9", "("),
    { maxLength: 50 },
  );
  it("holds for any text: inner inside outer, segments in order, within points outward", () => {
    fc.assert(
      fc.property(marks, (parts) => {
        const text = parts.join("");
        const quotations = find(text);
        for (const [index, { outer, inner: inside, segments, closed, within }] of quotations.entries()) {
          expect(outer[0]).toBeLessThan(inside[0]);
          expect(inside[0]).toBeLessThanOrEqual(inside[1]);
          expect(closed ? inside[1] < outer[1] : inside[1] === outer[1]).toBe(true);
          expect(segments[0]![0]).toBe(inside[0]);
          expect(segments.at(-1)![1]).toBe(inside[1]);
          for (const [at, segment] of segments.entries()) if (at > 0) expect(segment[0]).toBeGreaterThanOrEqual(segments[at - 1]![1]);
          if (within !== null) {
            expect(within).toBeLessThan(index);
            expect(quotations[within]!.outer[0]).toBeLessThanOrEqual(outer[0]);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("takes time in proportion to the number of marks", () => {
    const text = `'"“‘ `.repeat(40_000);
    const start = performance.now();
    findQuotations(text, [[0, text.length]]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
