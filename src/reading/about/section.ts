import type { Head } from "../page.ts";

/** Words that a section's name has at most. */
const WORDS = 8;

/** The section of a publication that a page stands in, as its head says; null where it says none. */
export function sectionOf(head: Head): string | null {
  const named = head.claims.filter(
    ({ field, value }) => field === "section" && !/^https?:/.test(value) && value.split(" ").length <= WORDS,
  );
  return named[0]?.value ?? null;
}
