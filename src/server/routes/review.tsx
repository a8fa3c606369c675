import type { Archive, Round, StatementEntry } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { queueOf, roundQueueOf } from "../review-queue.ts";
import { reviewWords } from "../review-words.ts";
import { roundWords } from "../round-words.ts";
import { asData, readSearch, withActNames } from "../search.ts";
import { ReviewPage } from "../views/review-page.tsx";

/** What waits for a person, in the order in which it matters: all of it, what a search finds of it, or one's own part of a round. */
export function reviewRoutes(app: App): void {
  app.get("/review", async (call) => {
    const archive = call.get("archive");
    const { pathname, search, searchParams } = new URL(call.req.url);
    const query = withActNames(searchParams);
    const asked = readSearch(query);
    const round = await roundNamed(archive, query.get("round"));
    const queue = round ? await roundQueueOf(archive, round.id, call.get("person")!.name, asked) : await queueOf(archive, asked);
    const statements = queue.entries.flatMap((entry) => (entry.kind === "statement" ? [entry.statement] : []));
    const suggestions = queue.entries.flatMap((entry) => (entry.kind === "suggestion" ? [entry.suggestion] : []));
    return respond(call, {
      title: reviewWords.title,
      data: { ...queue, entries: undefined, statements: statements.map(asData), suggestions },
      body: (
        <ReviewPage
          queue={queue}
          {...(await besideOf(archive, statements))}
          round={round}
          here={`${pathname.replace(/\.json$/, "")}${search}`}
          query={query}
        />
      ),
    });
  });
}

async function roundNamed(archive: Archive, id: string | null): Promise<Round | null> {
  if (id === null) return null;
  const round = (await archive.rounds()).find((one) => one.id === id);
  if (!round) throw new OnrecordError("not-found", roundWords.none(id), { id });
  return round;
}

/** What stands on the cards beside the statements. */
async function besideOf(archive: Archive, statements: readonly StatementEntry[]) {
  const found = async <K, T>(keys: Iterable<K>, find: (key: K) => Promise<T | null>) =>
    new Map(
      (await Promise.all([...new Set(keys)].map(async (key) => [key, await find(key)] as const))).flatMap(([key, one]) =>
        one ? [[key, one]] : [],
      ),
    );
  return {
    articles: await found(
      statements.map(({ capture }) => capture),
      (capture) => archive.article(capture),
    ),
    parties: await found(
      statements.flatMap(({ by }) => by.flatMap(({ party }) => party ?? [])),
      (party) => archive.party(party),
    ),
    maybe: await found(
      statements.map(({ id }) => id),
      (id) => archive.mayBe(id),
    ),
  };
}
