import { getDocumentProxy } from "unpdf";
import { paragraphsOf } from "../layout/paragraphs.ts";
import type { PdfPage, Run } from "../layout/run.ts";
import type { PdfLimits } from "../limits.ts";
import type { PdfInfo, PdfOutcome } from "../pdf-text.ts";

/**
 * Reads a PDF's text with pdf.js. Fonts of the machine are not asked, nothing in the file is run. It is called in a thread of its own,
 * because pdf.js cannot be interrupted.
 */
export async function readPdf(bytes: Uint8Array, limits: PdfLimits): Promise<PdfOutcome> {
  try {
    const pdf = await getDocumentProxy(bytes, {
      verbosity: 0,
      useSystemFonts: false,
      isEvalSupported: false,
      stopAtErrors: false,
    } as never);
    try {
      const pages = await pagesOf(pdf, limits);
      const info = await infoOf(pdf);
      if (pages.every(({ runs }) => runs.length === 0)) return { failure: "no-text", words: `${pdf.numPages}` };
      return { text: { paragraphs: paragraphsOf(pages), info, pages: pdf.numPages, read: pages.length } };
    } finally {
      await pdf.loadingTask.destroy();
    }
  } catch (error) {
    const { name, message } = error as Error;
    return { failure: name === "PasswordException" ? "password" : "broken", words: String(message).slice(0, 200) };
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pagesOf(pdf: Pdf, { pages: most, runs, characters }: PdfLimits): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  let seen = 0;
  let failed = 0;
  let failure: unknown = null;
  for (let number = 1; number <= Math.min(pdf.numPages, most) && seen < characters; number++) {
    try {
      const page = await pageOf(pdf, number, runs);
      for (const { text } of page.runs) seen += text.length;
      pages.push(page);
    } catch (error) {
      failure = error;
      // A page that is broken does not take the others with it; a file whose pages all are is no file.
      if (++failed > MOST_BROKEN && failed > number / 2) break;
      pages.push({ width: 1, height: 1, runs: [] });
    }
  }
  if (failed > 0 && pages.every((page) => page.runs.length === 0)) throw failure;
  return pages;
}

/** Broken pages at the start after which the rest is given up. */
const MOST_BROKEN = 20;

async function pageOf(pdf: Pdf, number: number, most: number): Promise<PdfPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const runs: Run[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str === "" || runs.length >= most) continue;
    const [a, b, c, d, x, y] = multiplied(transform, item.transform);
    const size = Math.hypot(c, d);
    // What is turned is a stamp or the label of an axis.
    if (size < 1 || Math.abs(b) > 0.2 * Math.hypot(a, b)) continue;
    if ([x, y, item.width, size].every(Number.isFinite)) runs.push({ x, y, width: item.width, size, text: item.str, font: item.fontName });
  }
  page.cleanup();
  return { width, height, runs };
}

type Matrix = [number, number, number, number, number, number];

/** The product of two matrices as PDF writes them: the second one's result goes into the first. */
function multiplied(outer: readonly number[], inner: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = outer as Matrix;
  const [g, h, i, j, k, l] = inner as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

async function infoOf(pdf: Pdf): Promise<PdfInfo> {
  const info = await pdf.getMetadata().then(
    (found) => found.info as Readonly<Record<string, unknown>>,
    () => ({}) as Readonly<Record<string, unknown>>,
  );
  const word = (name: string) => (typeof info[name] === "string" && info[name].trim() !== "" ? info[name].trim().slice(0, 1000) : null);
  return {
    title: word("Title"),
    author: word("Author"),
    created: word("CreationDate"),
    makers: [word("Creator"), word("Producer")].join(" "),
  };
}
