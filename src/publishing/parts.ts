import type { IncidentSummary, OriginSummary, PartyEntry } from "../archive/archive.ts";
import type { CommitmentSummary } from "../archive/commitment-entries.ts";
import { every } from "../archive/every.ts";
import type { PublishChoice } from "./choice.ts";
import type { PublicArchive } from "./public-archive.ts";

/** What a site has pages of, beside statements. */
export interface Parts {
  readonly parties: readonly PartyEntry[];
  readonly commitments: readonly CommitmentSummary[];
  readonly incidents: readonly IncidentSummary[];
  readonly origins: readonly OriginSummary[];
  readonly sides: readonly string[];
  /** Where the articles of the statements are from, by their hash: addresses of the web alone. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** What the chosen statements belong to. What is counted is what is shown. */
export async function partsOf({ archive, captures, speakers }: PublicArchive, { filters, only }: PublishChoice): Promise<Parts> {
  const isWhole = Object.keys(filters).length === 0 && only === "sure";
  const origins = new Set<string>();
  const addresses = new Map<string, string>();
  for (const capture of [...captures].sort()) {
    const origin = (await archive.lineage(capture))?.origin.id;
    if (origin) origins.add(origin);
    const address = (await archive.article(capture))?.article.address ?? null;
    if (address && /^https?:\/\//i.test(address)) addresses.set(capture, address);
  }
  return {
    addresses,
    parties: await kept(
      every((page) => archive.parties(page)),
      async ({ id }) => speakers.has(id),
    ),
    origins: await kept(
      every((page) => archive.origins(page)),
      async ({ id }) => origins.has(id),
    ),
    commitments: await kept(
      every((page) => archive.commitments(page)),
      async ({ id }) => {
        const entry = await archive.commitment(id);
        return entry !== null && (isWhole || [...entry.history, ...entry.claims].some(({ statement }) => statement !== null));
      },
    ),
    incidents: await kept(
      every((page) => archive.incidents(page)),
      async ({ id }) => {
        const entry = await archive.incident(id);
        if (!entry) return false;
        const isTold = entry.ladder.length > 0 || Object.values(entry.values).some((values) => values.length > 0);
        return isTold && (isWhole || entry.ladder.some(({ statements: said }) => said.length > 0));
      },
    ),
    sides: await kept(await archive.sides(), async (name) => ((await archive.side(name))?.rows.length ?? 0) > 0),
  };
}

async function kept<T>(entries: AsyncIterable<T> | Iterable<T>, isKept: (entry: T) => Promise<boolean>): Promise<T[]> {
  const found: T[] = [];
  for await (const entry of entries) if (await isKept(entry)) found.push(entry);
  return found;
}
