import { type Article, type MetadataClaim, writersOf } from "../../record/article.ts";
import type { Given } from "../../record/capture.ts";
import type { Claim, Head } from "../page.ts";
import { keyOf } from "../words.ts";
import { ownAddress } from "./address.ts";

/** What was settled on, before its reasons are told. */
export type Settled = Pick<Article, "title" | "publisher" | "byline" | "authors" | "language" | "address"> & {
  readonly section: string | null;
};

/**
 * Everything that was said of a page, by whom, and which of it was taken: values given by a person, those of the page's head, and those that its
 * text gave where nobody else did. Of one field the chosen stand first.
 */
export function metadataOf(settled: Settled, head: Head, given: Given): MetadataClaim[] {
  return FIELDS.flatMap((field) => {
    const chosen = chosenOf(settled, field);
    const gave = givenOf(given, field);
    const claims = [
      ...(gave === undefined ? [] : [{ field, value: gave, from: "given by a person" }]),
      ...head.claims.filter((claim) => claim.field === field),
    ];
    const taken = claims.map((claim) => chosen.some((value) => same(claim, value)));
    const untold = chosen.filter((value) => !claims.some((claim) => same(claim, value)));
    const fromText = untold.map((value) => ({ field, value, from: "the text" }));
    const rows = [...fromText.map((claim) => [claim, true] as const), ...claims.map((claim, index) => [claim, taken[index]!] as const)];
    const distinct = new Set(claims.map(({ value }) => keyOf(value))).size;
    return rows
      .map(([claim, isChosen]) => ({ ...claim, chosen: isChosen, why: whyOf(claim, isChosen, gave !== undefined, distinct > 1) }))
      .sort((one, other) => Number(other.chosen) - Number(one.chosen));
  });
}

const FIELDS = ["title", "publisher", "byline", "language", "address", "section"] as const;

function chosenOf({ title, publisher, byline, authors, language, address, section }: Settled, field: Claim["field"]): string[] {
  const values = {
    title: [title?.text],
    publisher: [publisher?.name],
    byline: writersOf({ byline, authors }),
    language: [language === "und" ? null : language],
    address: [address],
    section: [section],
  }[field];
  return values.filter((value) => value !== null && value !== undefined);
}

function givenOf(given: Given, field: Claim["field"]): string | undefined {
  return {
    title: given.title,
    publisher: given.publisher,
    address: given.address,
    byline: undefined,
    language: undefined,
    section: undefined,
  }[field];
}

/** Whether a claim says what was chosen: the same words; for languages the same language, for addresses the same characters, whatever others put around it. */
function same({ field, value }: Claim, chosen: string): boolean {
  if (field === "address") return value === chosen || ownAddress(value) === chosen;
  if (field === "language") return /^[a-z]{2,3}/i.exec(value)?.[0].toLowerCase() === chosen;
  if (field === "byline") return keyOf(value).includes(keyOf(chosen));
  return keyOf(value) === keyOf(chosen);
}

function whyOf({ from }: Claim, chosen: boolean, given: boolean, contested: boolean): string {
  if (chosen) {
    if (from === "given by a person") return "what a person gives wins";
    if (from === "the text") return "stands in the text of the page";
    return contested ? "the surest of what the page says, or what its text shows" : "nothing speaks against it";
  }
  return given ? "what a person gives wins" : "another value is surer, or the text does not show it";
}
