import type { PartyDossier, PartySuggestion, Suggested } from "../archive/index.ts";
import { counted, partyText } from "./entry-text.ts";
import { oneLine, safe } from "./output.ts";

/** A party with what the articles call it, since when it has which role, what it is put together of, and what a person should look at. */
export function dossierText({ party, called, countries, roles, articles, suggestions }: PartyDossier): string {
  const lists: [string, readonly string[]][] = [
    ["called", called.map(({ value, count }) => `${oneLine(value, 80)} (${counted(count, "article")})`)],
    ["of", countries.length > 1 ? countries.map(({ value, count }) => `${oneLine(value, 60)} (${counted(count, "article")})`) : []],
    ["roles", roles.map(({ value, count, first, last }) => `${oneLine(value, 80)} (${counted(count, "article")}${days(first, last)})`)],
    ["one with", party.links.slice(1).map(({ id, why, basis }) => `${id}: ${safe(why)} (${basis})`)],
    [
      "articles",
      articles.map(
        ({ capture, title, published }) =>
          `${capture.slice(0, 12)} ${oneLine(title ?? "untitled", 80)}${published ? `, ${published}` : ""}`,
      ),
    ],
    ["look at", suggestions.map(suggestionText)],
  ];
  return `${partyText(party)}${lists.flatMap(([name, values]) => block(name, values)).join("")}`;
}

function block(name: string, values: readonly string[]): string[] {
  return values.map((value, at) => `  ${(at === 0 ? name : "").padEnd(9)} ${value}\n`);
}

function days(first: string | null, last: string | null): string {
  if (first === null) return "";
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
}

/** Two that may be one, and how a person says whether they are. */
export function suggestedText({ one, other, why }: Suggested): string {
  const where = other.met === null ? "" : `, no page: see article ${other.met.slice(0, 12)}`;
  const named = `${oneLine(other.name, 60)} (${counted(other.articles, "article")}${where})`;
  return `${oneLine(one.name, 60)} (${counted(one.articles, "article")}) may be one with ${named}: ${safe(why)}\n  onrecord merge ${one.id} ${other.id}\n  onrecord split ${one.id} ${other.id}\n`;
}

function suggestionText(suggestion: PartySuggestion): string {
  if (suggestion.kind === "split") return `may be several: ${safe(suggestion.why)}`;
  const { id, name, paged, met, articles, why } = suggestion;
  const where = paged ? "" : `, no page: see article ${met.slice(0, 12)}`;
  return `may be one with ${oneLine(name, 60)} (${id}, ${counted(articles, "article")}${where}): ${safe(why)}`;
}
