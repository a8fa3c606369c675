import { signed } from "../signatures.ts";

/** Media types under which servers give pages. */
const PAGES = new Set(["text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/pdf"]);

/** What servers say where they do not know. */
const UNKNOWN = new Set(["application/octet-stream", "binary/octet-stream", "application/download", "application/x-download"]);

/** Whether what a server gave under this type may be a page to read. Scripts, styles and pictures are none; an unknown type may be a PDF. */
export function mayBePage(type: string | null, bytes: Uint8Array): boolean {
  if (type !== null && PAGES.has(type)) return true;
  return (type === null || UNKNOWN.has(type)) && (signed(bytes) === "application/pdf" || (type === null && signed(bytes) === null));
}
