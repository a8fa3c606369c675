import type { Article } from "../../record/article.ts";
import type { Head } from "../page.ts";

/** Who published a page: as given, else as its head says; with where the text names it. */
export function publisherOf(given: string | undefined, head: Head, text: string): Article["publisher"] {
  const name = given ?? head.publisher?.value;
  if (!name) return null;
  const at = text.indexOf(name);
  return { name, span: at === -1 ? null : [at, at + name.length], basis: given === undefined ? "explicit" : "given" };
}
