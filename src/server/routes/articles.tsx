import { versionsOf } from "../../pipeline/versions.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { windowOf } from "../reader/window.ts";
import { readPage, readPeriod } from "../search.ts";
import { ArticlesPage } from "../views/articles-page.tsx";
import { ReaderPage } from "../views/reader-page.tsx";
import { words } from "../words.ts";

/** How many of the articles that tell its story, too, stand beside an article, each with what it changed. */
const COPIES = 6;

/** The list of articles, and each in the reader. */
export function articleRoutes(app: App): void {
  app.get("/articles", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const archive = call.get("archive");
    const articles = await archive.articles({ ...readPage(query), ...readPeriod(query) });
    return respond(call, {
      title: words.articles.title,
      data: { articles: articles.entries, next: articles.next, total: articles.total },
      body: <ArticlesPage articles={articles} query={query} />,
    });
  });

  app.get("/articles/:capture", async (call) => {
    const capture = call.req.param("capture");
    const article = await call.get("archive").article(capture);
    if (!article) {
      const removal = await call.get("archive").removal(capture);
      const why = removal ? words.error.removed(removal.by, removal.at.slice(0, 10), removal.reason) : words.error.noArticle(capture);
      throw new OnrecordError("not-found", why, { capture });
    }
    const address = new URL(call.req.url);
    const lineage = await call.get("archive").lineage(capture);
    const versions = await versionsOf(call.get("archive"), article);
    const origin = lineage && lineage.origin.articles > 1 ? await call.get("archive").origin(capture, { limit: COPIES }) : null;
    const window = windowOf(article.article.blocks, fromOf(address.searchParams.get("from")));
    return respond(call, {
      title: article.article.title?.text ?? words.untitled,
      data: { ...article, lineage, versions },
      body: (
        <ReaderPage
          article={article}
          lineage={lineage}
          versions={versions}
          origin={origin}
          window={window}
          back={`${call.req.path}${address.search}`}
        />
      ),
      foot: `sha256:${capture}`,
    });
  });
}

/** The offset at which a page of the article starts; the start of the text where none is named. */
function fromOf(value: string | null): number {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : 0;
}
