import type { Archive, SavedSearch } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, textFields } from "../http/form.ts";
import { addressOf, readSearch, withActNames } from "../search.ts";
import { searchWords } from "../search-words.ts";
import { SearchesPage } from "../views/searches-page.tsx";

/** Room for a name and a long query. */
const FORM_BYTES = 100_000;

/** The searches that people keep, each at an address of its own, and the forms that keep, rename and remove them. */
export function searchRoutes(app: App): void {
  app.get("/searches", async (call) => {
    const searches = await call.get("archive").savedSearches();
    const data = { searches: searches.map(savedData) };
    return respond(call, { title: searchWords.saved.title, data, body: <SearchesPage searches={searches} /> });
  });

  app.get("/searches/:id", async (call) => {
    const id = call.req.param("id");
    const saved = await call.get("archive").savedSearch(id);
    if (!saved) throw new OnrecordError("not-found", searchWords.saved.none(id), { id });
    return call.get("json") ? call.json({ search: savedData(saved) }) : call.redirect(addressOf(saved.query), 303);
  });

  app.post("/searches", atMost(FORM_BYTES), async (call) => {
    const fields = await textFields(call);
    const search = await changed(call.get("archive"), fields, { by: call.get("person")!.name, made: call.get("options").now() });
    if (call.get("json")) return call.json({ search: search && savedData(search) });
    return call.redirect(search ? `/searches#${search.id}` : "/searches", 303);
  });
}

/** Does what a form asks; gives back the search as it stands then, null where it was removed. */
async function changed(
  archive: Archive,
  fields: ReadonlyMap<string, string>,
  made: Pick<SavedSearch, "by" | "made">,
): Promise<SavedSearch | null> {
  const [kind = "", id = "", name = ""] = ["kind", "id", "name"].map((field) => fields.get(field));
  if (kind === "remove") {
    await archive.removeSearch(id);
    return null;
  }
  if (kind !== "save" && kind !== "rename") throw new OnrecordError("bad-form", searchWords.saved.badKind(kind), { kind });
  if (name.trim() === "") throw new OnrecordError("bad-form", searchWords.saved.noName);
  if (kind === "rename") return archive.renameSearch(id, name);
  return archive.saveSearch({ name, query: readSearch(withActNames(new URLSearchParams(fields.get("query")))), ...made });
}

/** A saved search as data, with the address of what it finds. */
function savedData(search: SavedSearch): object {
  return { ...search, address: addressOf(search.query) };
}
