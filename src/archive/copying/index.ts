import { OnrecordError } from "../../record/error.ts";
import { isPostgres, openPostgresGround } from "../postgres/open.ts";
import { type OpenOptions, openSqliteGround } from "../sql/open.ts";
import { type Copied, copyInto, type Side } from "./copy.ts";

export type { Copied } from "./copy.ts";

/**
 * Copies the archive at one place to another, from a file to a database, back, or between two of a kind. Gives back what both were held to. Throws as opening does, and as `copyInto`.
 */
export async function copyArchive(
  from: string,
  to: string,
  options: Pick<OpenOptions, "onWait" | "timeout"> & { readonly onCopied?: (share: number) => void } = {},
): Promise<Copied> {
  const { onCopied = () => undefined, ...patience } = options;
  if (from === to)
    throw new OnrecordError("archive-exists", `Expected another place than \`${from}\` to copy it to. Name one.`, { place: to });
  const source = await openSide(from, { ...patience, readOnly: true });
  try {
    const target = await openSide(to, { ...patience, create: true, world: source.world, unfinished: true });
    try {
      return await copyInto(source, target, onCopied);
    } finally {
      await target.ground.close();
    }
  } finally {
    await source.ground.close();
  }
}

async function openSide(place: string, options: OpenOptions): Promise<Side> {
  return isPostgres(place) ? openPostgresGround(place, options) : openSqliteGround(place, options);
}
