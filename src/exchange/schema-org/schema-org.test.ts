import { expect, it } from "vitest";
import { smallRecord, written } from "../testing/stage.ts";

it("has a Quotation for quoted words, a Claim for what asserts, and a ClaimReview only where a person decided", async () => {
  const archive = await smallRecord();
  const { text, lost } = await written(archive, "schema-org");
  const graph: Record<string, unknown>[] = JSON.parse(text)["@graph"];
  const { entries } = await archive.search({});
  const quoted = entries.filter(({ form, words }) => form !== "indirect" && words.content !== "");
  const types = (type: string) => graph.filter((node) => [node["@type"]].flat().includes(type));
  expect(types("Quotation").map((node) => node["@id"])).toEqual(expect.arrayContaining(quoted.map(({ id }) => `urn:onrecord:${id}`)));
  expect(types("Quotation")).toHaveLength(quoted.length);
  expect(types("Claim")).toContainEqual(expect.objectContaining({ text: "Caldora never asked for anything", keywords: ["denial"] }));
  expect(types("ClaimReview")).toMatchObject([
    { author: { name: "=Tester" }, reviewBody: "seen 😀", claimReviewed: "the minister had been asked twice" },
  ]);
  expect(types("ClaimReview")[0]).not.toHaveProperty("reviewRating");
  expect(lost.map(({ what }) => what)).toContain("statement that neither quotes nor asserts");
});
