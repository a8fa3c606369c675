import { describe, expect, it } from "vitest";
import { found } from "../testing/found.ts";

describe("who is told something, in the passive", () => {
  it("is spoken to, and is no part of what is told", () => {
    const text =
      "Reporters were informed last week by a top officer of the Harbour Agency that the agency had not yet detected any new attempts.";
    const [told] = found(text).statements;
    expect([told?.source, told?.content, told?.act]).toEqual([
      "a top officer of the Harbour Agency",
      "the agency had not yet detected any new attempts",
      "negative-finding",
    ]);
    expect(told?.statement.addressees.map(({ span }) => text.slice(...span))).toEqual(["Reporters"]);
    expect(told?.sure).toBe(false);
  });

  it("is spoken to in the active, too, whatever stands before the clause", () => {
    const text =
      "Security officials have been publicly alerting the ports for several months that Caldoran operators have entered their networks.";
    const [told] = found(text).statements;
    expect([told?.source, told?.content]).toEqual(["Security officials", "Caldoran operators have entered their networks"]);
    expect(told?.statement.addressees.map(({ span }) => text.slice(...span))).toEqual([expect.stringMatching(/^the ports/)]);
  });

  it("stays as it is found where the clause is read already, or nobody tells", () => {
    const { statements } = found("The mayor was told that the bridge was closed.");
    expect(statements.every(({ content }) => content === "the bridge was closed")).toBe(true);
  });
});
