import { allHold } from "../../citing/check.ts";
import { type Citation, VERDICTS } from "../../citing/citation.ts";
import { OnrecordError } from "../../record/error.ts";
import { citingWords } from "../citing-words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, textFields } from "../http/form.ts";
import { CiteCheckPage } from "../views/cite-check-page.tsx";
import { CiteResultPage } from "../views/cite-result-page.tsx";

/** 300 kB of draft and some room for how a form writes it: each letter may take three. Checking that much takes some seconds. */
const MOST_BYTES = 1_000_000;

/** Checks the quotations of a draft. Nothing of it is kept. */
export function citeCheckRoutes(app: App): void {
  app.get("/cite-check", (call) => respond(call, { title: citingWords.cite.title, data: { verdicts: VERDICTS }, body: <CiteCheckPage /> }));

  app.post("/cite-check", atMost(MOST_BYTES), async (call) => {
    const text = (await textFields(call)).get("text") ?? "";
    if (text.trim() === "") throw new OnrecordError("nothing-given", citingWords.cite.nothing);
    const checked = await call.get("options").citeCheck(text);
    const { citations, unchecked, cut } = checked;
    return respond(call, {
      title: citingWords.cite.result,
      data: { holds: allHold(checked), quotations: citations.map(asData), unchecked, cut },
      body: <CiteResultPage text={checked.text} checked={checked} />,
    });
  });
}

/** A citation as data: statements by their ids, since each has its own page. */
function asData({ record, ...citation }: Citation): object {
  const places = record?.places.map(({ statements, ...place }) => ({ ...place, statements: statements.map(({ id }) => id) }));
  return { ...citation, record: record && { ...record, places } };
}
