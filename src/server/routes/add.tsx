import type { Archive } from "../../archive/archive.ts";
import type { Given } from "../../record/capture.ts";
import { daysOf } from "../../record/date.ts";
import { OnrecordError } from "../../record/error.ts";
import { sha256 } from "../../record/id.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, formOf } from "../http/form.ts";
import type { AddInput, AppOptions } from "../options.ts";
import { isForeign } from "../reader/foreign.ts";
import { type AddOutcome, AddResultPage, type ReadOutcome } from "../views/add-result-page.tsx";
import { isWaiting } from "../views/marked-text.tsx";
import { words } from "../words.ts";

const MOST_FILES = 200;
/** 20 MB of pages, and some room for the form around them. */
const MOST_BYTES = 20_000_000;
const FORM_BYTES = 200_000;

/** Reads what is pasted or handed in. */
export function addRoutes(app: App): void {
  app.post("/add", atMost(MOST_BYTES + FORM_BYTES), async (call) => {
    if (call.get("archive").world === "sample") throw new OnrecordError("sample-closed", `${words.add.sample} ${words.add.command}`);
    const inputs = await readInputs(await formOf(call));
    const outcomes: AddOutcome[] = [];
    for (const input of inputs) outcomes.push(await addOne(call.get("archive"), call.get("options"), input));
    const [only] = outcomes;
    if (outcomes.length === 1 && only && "error" in only) throw new OnrecordError(only.error.code, only.error.message);
    if (outcomes.length === 1 && only && "capture" in only && !only.known && !call.get("json"))
      return call.redirect(`/articles/${only.capture}`, 303);
    return respond(call, { title: words.add.result, data: { outcomes }, body: <AddResultPage outcomes={outcomes} /> });
  });
}

/** What a form hands in. Text boxes send line ends as CR LF, whatever was pasted; the text is kept with LF, as it was shown. */
async function readInputs(form: FormData): Promise<AddInput[]> {
  const given = readGiven(form);
  const text = form.get("text");
  const files = form.getAll("files").filter((file) => typeof file !== "string" && (file.size > 0 || file.name !== "")) as File[];
  if (files.length > MOST_FILES) throw new OnrecordError("too-many-files", words.add.tooMany(MOST_FILES, files.length));
  const pasted = typeof text === "string" && text.trim() !== "" ? [text.replaceAll("\r\n", "\n")] : [];
  if (pasted.length + files.length === 0) throw new OnrecordError("nothing-given", words.add.nothing);
  return [
    ...pasted.map((said) => ({ bytes: new TextEncoder().encode(said), place: given.address ?? words.add.pasted, given })),
    ...(await Promise.all(files.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), place: file.name, given })))),
  ];
}

function readGiven(form: FormData): Given {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const [published, publisher, address] = [field("published"), field("publisher"), field("address")];
  if (published !== undefined && !daysOf(published)) throw new OnrecordError("bad-form", words.add.badDate(published));
  if (address !== undefined && !/^https?:\/\/./i.test(address)) throw new OnrecordError("bad-form", words.add.badAddress(address));
  return {
    ...(published !== undefined && { published }),
    ...(publisher !== undefined && { publisher }),
    ...(address !== undefined && { address }),
  };
}

async function addOne(archive: Archive, options: AppOptions, input: AddInput): Promise<AddOutcome> {
  try {
    const known = (await archive.article(sha256(input.bytes))) !== null;
    const { capture } = await options.addText(input);
    return { place: input.place, capture, known, ...(await gave(archive, capture)) };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { place: input.place, error: { code: error.code, message: error.message } };
  }
}

/** What a page gave that was read. */
async function gave(archive: Archive, capture: string): Promise<Omit<ReadOutcome, "place" | "capture" | "known">> {
  const stored = await archive.article(capture);
  const standing = stored?.statements.filter(({ decided }) => decided?.kind !== "rejected") ?? [];
  const waiting = standing.filter(isWaiting).length;
  return {
    title: stored?.article.title?.text ?? null,
    text: (stored?.text ?? "").trim() !== "",
    foreign: stored !== null && isForeign(stored),
    statements: { sure: standing.length - waiting, waiting },
  };
}
