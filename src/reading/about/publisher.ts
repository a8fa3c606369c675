import type { Article } from "../../record/article.ts";
import type { Head } from "../page.ts";
import { keyOf } from "../words.ts";

/**
 * Who published a page: as given, else as its head says, the surest first; an address, an account or the author's own name is no publisher. With
 * where the text names it.
 */
export function publisherOf(given: string | undefined, head: Head, text: string): Article["publisher"] {
  const name = given ?? named(head);
  if (!name) return null;
  const at = text.indexOf(name);
  return { name, span: at === -1 ? null : [at, at + name.length], basis: given === undefined ? "explicit" : "given" };
}

/** How firms are called that own papers: the paper itself is named otherwise, where it is. */
const FIRM = /[ ,](?:Ltd|Limited|Inc|LLC|LLP|GmbH|AG|S\.?A|plc|Corp|Corporation|Holdings?|B\.?V|Pty)\.?$/;

function named(head: Head): string | null {
  const authors = new Set(head.authors.map(keyOf));
  const usable = (value: string) => !/^(?:https?:|www\.|[@#/])/i.test(value) && keyOf(value) !== "" && !authors.has(keyOf(value));
  const claims = head.claims.filter(({ field, value }) => field === "publisher" && usable(value));
  return (
    (claims.find(({ value }) => !FIRM.test(value)) ?? claims[0])?.value ??
    (head.publisher && usable(head.publisher.value) ? head.publisher.value : null)
  );
}
