import { decideTogether, previewOf, type TogetherKind, undoTogether } from "../../archive/together/together.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App, Call } from "../http/environment.ts";
import { atMost, textFields } from "../http/form.ts";
import { asData, readSearch, withActNames } from "../search.ts";
import { togetherWords } from "../together-words.ts";
import { FlagsPage } from "../views/flags-page.tsx";
import { TogetherPage } from "../views/together-page.tsx";
import { words } from "../words.ts";

const FORM_BYTES = 50_000;

/** Deciding on all that a search finds, taking that back, and what is flagged. */
export function togetherRoutes(app: App): void {
  app.get("/decide", async (call) => {
    const query = withActNames(new URL(call.req.url).searchParams);
    const kind = kindOf(query.get("kind") ?? "accept");
    query.delete("kind");
    const preview = await previewOf(call.get("archive"), readSearch(query), kind);
    const { ids, sample, ...counts } = preview;
    return respond(call, {
      title: togetherWords.title,
      data: { kind, statements: ids.length, ...counts, sample: sample.map(asData) },
      body: <TogetherPage preview={preview} kind={kind} query={query} />,
    });
  });

  app.post("/decide", atMost(FORM_BYTES), async (call) => {
    const fields = await textFields(call);
    const kind = kindOf(fields.get("kind") ?? "");
    const archive = call.get("archive");
    const preview = await previewOf(archive, readSearch(withActNames(new URLSearchParams(fields.get("query") ?? ""))), kind);
    if (fields.get("mark") !== preview.mark) throw new OnrecordError("decided-meanwhile", togetherWords.changed, { mark: preview.mark });
    return answer(call, await decideTogether(archive, kind, preview, { ...who(call), note: fields.get("note")?.trim() || null }));
  });

  app.post("/undo", atMost(FORM_BYTES), async (call) => {
    const fields = await textFields(call);
    const batch = fields.get("batch")?.trim() ?? "";
    if (batch === "") throw new OnrecordError("bad-form", words.decide.badForm("batch"));
    return answer(call, await undoTogether(call.get("archive"), batch, { ...who(call), note: fields.get("note")?.trim() || null }));
  });

  app.get("/flags", async (call) => {
    const archive = call.get("archive");
    const flags = (await archive.decisions({ kinds: ["flag"] })).filter(({ standing }) => standing !== "undone");
    const ids = [...new Set(flags.flatMap(({ decision }) => (decision.kind === "flag" ? [decision.statement] : [])))];
    const statements = (await Promise.all(ids.map((id) => archive.statement(id)))).filter((one) => one !== null);
    const lost = flags.filter(({ standing }) => standing === "lost");
    return respond(call, {
      title: togetherWords.flags,
      data: { statements: statements.map(asData), lost },
      body: <FlagsPage statements={statements} lost={lost} />,
    });
  });
}

const who = (call: Call) => ({ by: call.get("person")!.name, at: call.get("options").now() });

function answer(call: Call, together: { readonly batch: string }): Response {
  return call.get("json") ? call.json(together) : call.redirect(`/decisions?batch=${together.batch}`, 303);
}

function kindOf(came: string): TogetherKind {
  if (came === "accept" || came === "reject") return came;
  throw new OnrecordError("bad-form", togetherWords.badKind(came));
}
