import type { Version, VersionChanges } from "../pipeline/versions.ts";

/** The words about versions of one address. */
export const versionWords = {
  title: (count: number, shown: string) => `${shown} ${count === 1 ? "version" : "versions"} of this address`,
  means: "The same address, as it was met at different times; each with what is otherwise in it than in the one before.",
  changed: "Changed",
  own: "this one",
  met: "met",
  later: "A later version of this page is in the archive",
  first: "the first that was met",
  headline: "The headline was",
  clock: (time: string) => `${time} UTC`,
  /** What is set before a note that does not say itself what it is. */
  noted: (kind: VersionChanges["notes"][number]["kind"], text: string) => {
    const word = kind === "correction" ? "Correction" : "Update";
    return text.toLowerCase().startsWith(word.toLowerCase()) ? "" : `${word}: `;
  },
  same: (count: number, shown: string) => `${shown} ${count === 1 ? "is" : "are"} as in the one before`,
  uncompared: "not compared",
};

/** The version that was met last, where it is not the one that is shown; null where it is. */
export function laterThan(versions: readonly Version[], own: string): Version | null {
  const last = versions.at(-1);
  return last === undefined || last.capture === own ? null : last;
}
