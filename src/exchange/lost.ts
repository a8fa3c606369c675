import type { Material } from "./material/material.ts";

/** Something that a format has no place for, how often it was met, and why. */
export interface Loss {
  readonly what: string;
  readonly count: number;
  readonly why: string;
}

/** Gathers what a format cannot carry, so that nothing is dropped in silence. */
export interface Lost {
  /** Notes that something is not in what is written. */
  add(what: string, why: string, count?: number): void;
  /** What was noted so far, by name. */
  list(): readonly Loss[];
}

/** What a person rejected is in no format. */
export const REJECTED = ["rejected statement", "A person decided that it is not in the record; the decision is written."] as const;

/** A list of losses that is empty yet. */
export function noLosses(): Lost {
  const losses = new Map<string, Loss>();
  return {
    add(what, why, count = 1) {
      const key = `${what}\n${why}`;
      losses.set(key, { what, why, count: (losses.get(key)?.count ?? 0) + count });
    },
    list: () => [...losses].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, loss]) => loss),
  };
}

/** Tells of every entry of a type that a format has no place for, however many there are. */
export async function tellOthers(material: Material, carried: ReadonlySet<string>, why: string, lost: Lost): Promise<void> {
  for await (const { type } of material.entries()) if (!carried.has(type)) lost.add(type, why);
}

/** What is lost, a line each, for a person. */
export function lossLines(losses: readonly Loss[]): string[] {
  return losses.map(({ what, count, why }) => `Left out: ${count} × ${what}. ${why}`);
}
