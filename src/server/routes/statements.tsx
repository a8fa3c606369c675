import type { Archive, SearchQuery, StatementEntry, StatementTelling, UnreadTextPage } from "../../archive/archive.ts";
import type { RelatedStatement } from "../../archive/side-entries.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { asData, readSearch, withActNames } from "../search.ts";
import { statementTitle } from "../views/speakers.tsx";
import { StatementPage } from "../views/statement-page.tsx";
import { StatementsPage } from "../views/statements-page.tsx";
import { words } from "../words.ts";

const PAGE = 30;

/** The search, and the page of each statement. */
export function statementRoutes(app: App): void {
  app.get("/statements", async (call) => {
    const archive = call.get("archive");
    const query = withActNames(new URL(call.req.url).searchParams);
    const chosen = { limit: PAGE, ...readSearch(query) };
    const [result, texts] = await Promise.all([archive.search(chosen), textsFor(archive, chosen)]);
    return respond(call, {
      title: words.search.title,
      data: {
        statements: result.entries.map(asData),
        next: result.next,
        total: result.total,
        facets: result.facets,
        ...(texts && { texts }),
      },
      body: <StatementsPage result={result} texts={texts} chosen={chosen} query={query} />,
    });
  });

  app.get("/statements/:id", async (call) => {
    const archive = call.get("archive");
    const id = call.req.param("id");
    const statement = await archive.statement(id);
    if (!statement) throw new OnrecordError("not-found", words.statement.none(id), { id });
    const [article, decisions, telling, related] = await Promise.all([
      archive.article(statement.capture),
      archive.decisions({ statement: id }),
      archive.telling(id),
      archive.related(id),
    ]);
    return respond(call, {
      title: statementTitle(statement),
      data: { statement: asData(statement), decisions, telling: telling && tellingData(telling), related: related.map(relatedData) },
      body: <StatementPage statement={statement} article={article} decisions={decisions} telling={telling} related={related} />,
      foot: `sha256:${statement.capture}`,
    });
  });
}

/** Texts in other languages that are shown below the statements of the first page. */
const TEXTS = 10;

/** What has the words that are asked for in another language; null where something is asked that only statements have. */
function textsFor(
  archive: Archive,
  { words: asked, limit: _, standing: __, sort: ___, after, ...facets }: SearchQuery,
): Promise<UnreadTextPage> | null {
  const isPlain = asked !== undefined && after === undefined && Object.values(facets).every((value) => value === undefined);
  return isPlain ? archive.unreadTexts({ words: asked, limit: TEXTS }) : null;
}

function relatedData({ statement, ...related }: RelatedStatement): object {
  return { ...related, statement: asData(statement) };
}

/** Where a statement is told, as data. */
function tellingData({ appearances, byAnother, maybe, ...telling }: StatementTelling): object {
  const data = <T extends { readonly statement: StatementEntry }>(one: T) => ({ ...one, statement: asData(one.statement) });
  return { ...telling, appearances: appearances.map(data), byAnother: byAnother.map(data), maybe: maybe.map(data) };
}
