import type { StatementEntry } from "../../archive/archive.ts";
import { isPrivatePerson } from "../../archive/private-person.ts";
import type { Act } from "../../record/acts.ts";
import { writersOf } from "../../record/article.ts";
import type { Write } from "../format.ts";
import type { Lost } from "../lost.ts";
import type { Chapter, Material } from "../material/material.ts";
import { jsonList } from "../text/json-list.ts";
import { webAddress } from "../text/web-address.ts";

/** Acts that assert something that is so or is not: what schema.org calls a claim. */
const ASSERTING: ReadonlySet<Act> = new Set([
  "negative-finding",
  "denial",
  "admission",
  "charge",
  "attribution",
  "accusation",
  "confirmation",
  "disclosure",
  "assessment",
  "claim",
] as const);

/** schema.org's types for parties. */
const TYPES: Readonly<Record<string, string>> = { person: "Person", state: "Country" };

const CARRIED = new Set(["statement", "article", "decision"]);

/**
 * JSON-LD in the words of schema.org: an article, and a Quotation or Claim for its statements. A ClaimReview stands only where a person decided, says that the
 * record has the words right, and rates nothing: the program gives no verdicts.
 */
export const writeSchemaOrg: Write = async function* (material, _options, lost) {
  const reviews = new Set<string>();
  yield* jsonList({ "@context": "https://schema.org" }, "@graph", graph(material, reviews, lost));
  for await (const { type, id } of material.entries())
    if (type === "decision" && !reviews.has(id)) lost.add("decision", "Only one that stands on a Claim has a place, as ClaimReview.");
    else if (!CARRIED.has(type)) lost.add(type, "schema.org has no place for it.");
};

/** `reviews` takes the decisions that have a place. */
async function* graph(material: Material, reviews: Set<string>, lost: Lost): AsyncIterable<object> {
  for await (const chapter of material.articles()) {
    yield articleOf(chapter);
    for (const statement of chapter.statements) {
      const types = typesOf(statement);
      if (types.length === 0) lost.add("statement that neither quotes nor asserts", "schema.org has no type for it.");
      else yield saidOf(statement, types);
      if (!statement.decided || !types.includes("Claim")) continue;
      reviews.add(statement.decided.decision);
      yield await reviewOf(material, statement);
    }
  }
}

function articleOf({ capture, article, mediaType }: Chapter): object {
  const { title, publisher, published, language } = article;
  const writers = writersOf(article);
  const url = webAddress(article.address);
  return {
    ...{ "@type": "NewsArticle", "@id": urnOf(capture), encodingFormat: mediaType, inLanguage: language },
    ...(title && { headline: title.text }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher.name } }),
    ...(writers.length > 0 && { author: writers.map((name) => ({ "@type": "Person", name })) }),
    ...(published && { datePublished: published.edtf }),
    ...(url !== null && { url }),
  };
}

function typesOf({ form, act, words }: StatementEntry): string[] {
  if (words.content === "") return [];
  return [...(form === "indirect" ? [] : ["Quotation"]), ...(ASSERTING.has(act.main) ? ["Claim"] : [])];
}

function saidOf({ id, by, capture, words, date, topics, act, passage }: StatementEntry, types: readonly string[]): object {
  return {
    ...{ "@type": types, "@id": `urn:onrecord:${id}`, text: words.content, abstract: passage.text, keywords: [act.main, ...topics] },
    ...(by.length > 0 && { creator: by.map(creatorOf) }),
    ...(date !== null && { dateCreated: date }),
    ...(types.includes("Quotation") && { isBasedOn: { "@id": urnOf(capture) } }),
    ...(types.includes("Claim") && { appearance: { "@id": urnOf(capture) } }),
  };
}

/** Who says it: persons without a public role are of no name. */
function creatorOf(speaker: StatementEntry["by"][number]): object {
  return { "@type": TYPES[speaker.kind] ?? "Organization", ...(!isPrivatePerson(speaker) && { name: speaker.name }) };
}

async function reviewOf({ archive }: Material, { id, decided, words }: StatementEntry): Promise<object> {
  const { decision, by, kind } = decided!;
  const made = (await archive.decisions({ statement: id })).find((entry) => entry.decision.id === decision);
  return {
    ...{
      "@type": "ClaimReview",
      "@id": `urn:onrecord:${decision}`,
      claimReviewed: words.content,
      itemReviewed: { "@id": `urn:onrecord:${id}` },
    },
    ...{ author: { "@type": "Person", name: by }, reviewAspect: `that the record has the statement right: ${kind}` },
    ...(made?.decision.note && { reviewBody: made.decision.note }),
  };
}

function urnOf(capture: string): string {
  return `urn:sha256:${capture}`;
}
