import {
  type Asked,
  type Chunk,
  choose,
  FORMATS,
  formatNamed,
  noLosses,
  REJECTED,
  TABLE_NAMES,
  TLP,
  type WriteOptions,
} from "../../exchange/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { exportWords } from "../export-words.ts";
import { respond } from "../http/answer.tsx";
import type { App, Call } from "../http/environment.ts";
import { readSearch, withActNames } from "../search.ts";
import { ExportPage } from "../views/export-page.tsx";
import { words } from "../words.ts";

/** The page about exports, and with a format what was chosen, in it. */
export function exportRoutes(app: App): void {
  app.get("/export", async (call) => {
    const query = new URL(call.req.url).searchParams;
    const name = query.get("format");
    if (name !== null && !query.has("left-out")) return saved(call, name);
    const looked = name === null ? null : { format: formatNamed(name), lost: await losses(call, name) };
    return respond(call, {
      title: exportWords.title,
      data: { formats: FORMATS.map(({ name: one, is, mediaType }) => ({ name: one, is, mediaType })), lost: looked?.lost ?? null },
      body: <ExportPage query={query} looked={looked} />,
    });
  });
}

/** What was chosen, as a file to keep: it is written while it is sent, and waits for whoever takes it. */
async function saved(call: Call, name: string): Promise<Response> {
  const { mediaType, ending } = formatNamed(name);
  const pieces = bytesOf(await piecesOf(call, name));
  return new Response(streamOf(pieces), {
    headers: {
      "content-type": mediaType,
      "content-disposition": `attachment; filename="onrecord-${name}${ending}"`,
      "cache-control": "no-store",
    },
  });
}

async function* bytesOf(pieces: AsyncIterable<Chunk>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
}

/** Pieces are made when somebody takes them; who goes away ends it. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}

/** Writes everything and keeps nothing, to say what is left out. */
async function losses(call: Call, name: string) {
  const lost = noLosses();
  for await (const _ of await piecesOf(call, name, lost));
  return lost.list();
}

async function piecesOf(call: Call, name: string, lost = noLosses()): Promise<AsyncIterable<Chunk>> {
  const query = withActNames(new URL(call.req.url).searchParams);
  const { limit: _, after: __, ...filters } = readSearch(query);
  const asked: Asked = { ids: query.getAll("id"), filters, all: false };
  const write = await formatNamed(name).load();
  const { material, waiting, unsure, rejected } = await choose(call.get("archive"), asked);
  if (waiting > 0) lost.add("statement that is not sure", "standing=any has them.", waiting);
  if (unsure > 0) lost.add("incident that is not sure", "standing=any has it.", unsure);
  if (rejected > 0) lost.add(...REJECTED, rejected);
  return write(material, optionsOf(query), lost);
}

function optionsOf(query: URLSearchParams): WriteOptions {
  const table = oneOf("table", TABLE_NAMES, query);
  const tlp = oneOf("tlp", TLP, query);
  return { ...(table !== undefined && { table }), ...(tlp !== undefined && { tlp }) };
}

function oneOf<T extends string>(name: string, choices: readonly T[], query: URLSearchParams): T | undefined {
  const came = query.get(name) || null;
  const found = choices.find((one) => one === came);
  if (came !== null && found === undefined)
    throw new OnrecordError("bad-query", words.search.bad(name, choices.join(", "), came), { name, came });
  return found;
}
