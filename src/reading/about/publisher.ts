import type { Article } from "../../record/article.ts";
import type { Head } from "../page.ts";
import { keyOf } from "../words.ts";
import type { House } from "./house.ts";

/**
 * Who published a page: as given, else as its head says, the surest first; an address, an account or the author's own name is no publisher. With
 * where the text names it. Where the text does not show the name that the head says, and shows another in two places, that is right: programs say the name of their
 * template. `house`: whose page its own lines show it to be.
 */
export function publisherOf(given: string | undefined, head: Head, text: string, house: House | null): Article["publisher"] {
  const said = given ?? named(head);
  const isShown = said !== null && text.toLowerCase().includes(said.toLowerCase());
  if (house && given === undefined && (!said || (house.shown && !isShown && !holds(said, house.name)))) {
    return { name: house.name, span: [...house.span], basis: house.shown ? "explicit" : "inferred" };
  }
  if (!said) return null;
  const at = text.indexOf(said);
  return { name: said, span: at === -1 ? null : [at, at + said.length], basis: given === undefined ? "explicit" : "given" };
}

/** Whether one of two names holds the other, word by word. */
function holds(one: string, other: string): boolean {
  const [first, second] = [` ${keyOf(one)} `, ` ${keyOf(other)} `];
  return first.includes(second) || second.includes(first);
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
