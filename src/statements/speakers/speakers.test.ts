import { describe, expect, test } from "vitest";
import { found } from "../testing/found.ts";

/** The speakers of the statement whose source is these words; of the last such. */
function speakersOf(text: string, source: string): readonly string[] {
  return found(text).statements.findLast((statement) => statement.source === source)?.speakers ?? ["no such statement"];
}

describe("whom words without a name mean", () => {
  test.each([
    [
      "an institution's it, after it spoke",
      "Caldora's embassy said the talks had ended. It declined to say where they were held.",
      "It",
      ["Caldora's embassy"],
    ],
    ["a document's it", "The indictment says that the two were paid in May. It does not name the buyer.", "It", ["The indictment"]],
    [
      "it, after a clause about the one",
      "Varenia's electoral council met on Monday. It said that the forms were forged.",
      "It",
      ["Varenia's electoral council"],
    ],
    [
      "the post with its rank",
      "Deputy Minister Ann Roe met Minister Otto Tal on Monday. The deputy minister said that the bridge would be closed.",
      "The deputy minister",
      ["Ann Roe"],
    ],
    [
      "the post without a rank",
      "Deputy Minister Ann Roe met Minister Otto Tal on Monday. The minister said that the bridge would be closed.",
      "The minister",
      ["Otto Tal"],
    ],
    [
      "a post whose holder is named later",
      "The farm minister of Varenia said on Monday that prices would fall.\nMinister Otto Tal told reporters that there was enough grain.",
      "The farm minister of Varenia",
      ["Otto Tal"],
    ],
    [
      "no holder who has another rank",
      "The farm minister of Varenia said on Monday that prices would fall.\nDeputy Minister Otto Tal told reporters that there was enough grain.",
      "The farm minister of Varenia",
      ["The farm minister of Varenia"],
    ],
    ["according to him", "Otto Tal said that the bridge was safe. According to him, nobody had complained.", "him", ["Otto Tal"]],
    [
      "a person named beside a post that is not last in the phrase",
      "The third researcher, Ann Roe of Halden Institute, said that she could not tell.",
      "The third researcher, Ann Roe of Halden Institute",
      ["Ann Roe"],
    ],
    [
      "whom a sentence was about since another spoke",
      "Ann Roe said that the lake was clean. Otto Tal left the room at noon. He said that he had seen enough.",
      "He",
      ["Otto Tal"],
    ],
    [
      "a phrase behind a dateline",
      "PORT TAL, May 3 - Officials in Varenia said on Monday that the bridge was closed.",
      "PORT TAL, May 3 - Officials in Varenia",
      ["PORT TAL, May 3 - Officials in Varenia"],
    ],
    [
      "a definite noun by the fuller phrase that brought it in",
      "A Caldoran diplomat left the hall at noon. The diplomat said that nothing had been promised.",
      "The diplomat",
      ["A Caldoran diplomat"],
    ],
  ])("%s", (_, text, source, speakers) => {
    expect(speakersOf(text, source)).toEqual(speakers);
  });
});
