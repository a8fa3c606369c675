import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { queueOf } from "../review-queue.ts";
import { reviewWords } from "../review-words.ts";
import { asData, readSearch, withActNames } from "../search.ts";
import { ReviewPage } from "../views/review-page.tsx";

/** The statements that wait for a person, in the order in which they matter. */
export function reviewRoutes(app: App): void {
  app.get("/review", async (call) => {
    const archive = call.get("archive");
    const { pathname, search, searchParams } = new URL(call.req.url);
    const query = withActNames(searchParams);
    const queue = await queueOf(archive, readSearch(query));
    const captures = [...new Set(queue.entries.map(({ capture }) => capture))];
    const articles = new Map(
      (await Promise.all(captures.map((capture) => archive.article(capture)))).flatMap((one) => (one ? [[one.capture, one]] : [])),
    );
    return respond(call, {
      title: reviewWords.title,
      data: { ...queue, entries: undefined, statements: queue.entries.map(asData) },
      body: <ReviewPage queue={queue} articles={articles} here={`${pathname.replace(/\.json$/, "")}${search}`} query={query} />,
    });
  });
}
