import type { StoredCapture } from "../../archive/archive.ts";
import { decode } from "../../capture/decode.ts";
import { OnrecordError } from "../../record/error.ts";
import { captureWords } from "../capture-words.ts";
import { respond } from "../http/answer.tsx";
import type { App, Call } from "../http/environment.ts";
import { CapturePage, isShown } from "../views/capture-page.tsx";
import { words } from "../words.ts";

/** What a captured page may do in its frame: look as its own words say. It runs nothing and fetches nothing, wherever it is opened. */
const CAPTURED = ["sandbox", "default-src 'none'", "style-src 'unsafe-inline'", "img-src data:", "frame-ancestors 'self'"].join("; ");

/** Captures as they came: a page about each, and its bytes. */
export function captureRoutes(app: App): void {
  app.get("/captures/:capture", async (call) => {
    const capture = await captureOf(call);
    const { bytes, ...about } = capture;
    const stored = await call.get("archive").article(capture.sha256);
    const title = stored?.article.title?.text ?? words.untitled;
    const { encoding, why } = isShown(capture.mediaType) ? decode(bytes, capture.mediaType) : { encoding: null, why: null };
    return respond(call, {
      title: captureWords.of(title),
      data: { ...about, encoding, isRead: stored !== null },
      body: <CapturePage capture={capture} title={title} characters={encoding && `${encoding}: ${why}`} read={stored} />,
    });
  });

  app.get("/captures/:capture/bytes", async (call) => {
    const { bytes, mediaType } = await captureOf(call);
    call.header("content-security-policy", CAPTURED);
    call.header("x-dns-prefetch-control", "off");
    if (call.req.query("save") !== undefined || !isShown(mediaType)) {
      call.header("content-disposition", "attachment");
      return call.body(new Uint8Array(bytes), 200, { "content-type": "application/octet-stream" });
    }
    // What a page declares of its characters may be wrong: they are sent as they were read.
    const shown = mediaType === "text/html" ? mediaType : "text/plain";
    return call.body(decode(bytes, mediaType).text, 200, { "content-type": `${shown}; charset=utf-8` });
  });
}

async function captureOf(call: Call): Promise<StoredCapture> {
  const id = call.req.param("capture") ?? "";
  const capture = await call.get("archive").capture(id);
  if (!capture) throw new OnrecordError("not-found", captureWords.none(id), { capture: id });
  return capture;
}
