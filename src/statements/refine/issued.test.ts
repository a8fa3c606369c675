import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

describe("texts that somebody issued as his own", () => {
  const { statements } = found(
    [
      "Statement by the Government of Varenia on the theft of letters",
      "The Government of Varenia condemns the theft of 4 May.",
      "The stolen letters were copied. Our answer will come at a time and in a manner of our choosing.",
      "The mayor of Tarsk, Ann Roe, said the doors were open.",
    ].join("\n"),
  );

  it("sentences that name nobody are the issuer's, never sure", () => {
    const own = statements.filter(({ source, cue }) => source === "" && cue === "");
    expect(own.map(({ content, act }) => [content, act])).toEqual([
      ["The stolen letters were copied", expect.any(String)],
      ["Our answer will come at a time and in a manner of our choosing", "threat"],
    ]);
    for (const { speakers, sure, statement } of own) {
      expect(speakers).toEqual(["Government of Varenia"]);
      expect(sure).toBe(false);
      expect(statement.kind).toBe("writing");
      expect(statement.sourcing.at(-1)?.channel).toBe("statement");
    }
  });

  it("what somebody else says in it stays his", () => {
    expect(statements.find(({ cue }) => cue === "said")?.speakers).toEqual(["Ann Roe"]);
  });

  it.each([
    [
      "Issued by the Halden Centre together with the Caldoran Desk",
      "Advisory 12-3: a flaw in Oru Reader",
      ["Halden Centre", "Caldoran Desk"],
    ],
    ["Meridian Rovers - Club Statement", "", ["Meridian Rovers"]],
    ["NEWS FROM THE OLD MILL FUND", "", ["OLD MILL FUND"]],
  ])("%s", (line, before, speakers) => {
    const head = before === "" ? line : `${before}\n${line}`;
    const own = found(`${head}\n\nThe doors were open.`).statements.filter(({ cue }) => cue === "");
    expect(own.map((each) => each.speakers)).toEqual([speakers]);
  });

  it("we and the club are the issuer", () => {
    const said = found("Meridian Rovers statement\n\nThe club denies that wages are late. We call on the league to act.").statements;
    expect(said.map(({ speakers }) => speakers)).toEqual([["Meridian Rovers"], ["Meridian Rovers"]]);
  });

  it("news have no issuer", () => {
    expect(found("The ministry issued a statement on Monday.\n\nThe doors were open.").statements.filter(({ cue }) => cue === "")).toEqual(
      [],
    );
  });
});
