import { describe, expect, it } from "vitest";
import { found, laidOut } from "../testing/found.ts";
import { releaseOf } from "./release.ts";

describe("texts that their issuers wrote", () => {
  it.each([
    ["Statement by the Ministry of Varenia on the break-in\n\nThe ministry denies it.", "statement"],
    ["Meridian Athletic statement\n\nThe club denies it.", "statement"],
    ["Advisory 12-3: a flaw in Halden Reader\n\nThe agencies warn of it.", "document"],
    ["Oru River: situation update no. 4\n\nRoads are open.", "report"],
  ])("%s", (text, channel) => {
    expect(releaseOf(laidOut(text))?.channel).toBe(channel);
  });

  it("news are none, nor is a long first line", () => {
    expect(releaseOf(laidOut("The ministry issued a statement on Monday.\n\nIt denied the theft."))).toBeNull();
    expect(releaseOf(laidOut(`Statement ${"by the ministry ".repeat(40)}\n\nIt denied the theft.`))).toBeNull();
    expect(releaseOf(laidOut(""))).toBeNull();
  });

  it("what the issuer says in the present is written; what somebody else said is not", () => {
    const { statements } = found(
      "Statement by the Government of Varenia on the break-in\n\nThe Government of Varenia denies that it read the mail.\n\nThe mayor, Ann Roe, said the doors were open.",
    );
    const denied = statements.find(({ cue }) => cue === "denies")?.statement;
    expect(denied?.kind).toBe("writing");
    expect(denied?.sourcing.at(-1)?.channel).toBe("statement");
    expect(statements.find(({ cue }) => cue === "said")?.statement.kind).toBe("speech");
  });
});
