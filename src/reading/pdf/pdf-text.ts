/** What a PDF's text says, in reading order, as the thread that reads PDFs hands it over. */
export interface PdfText {
  readonly paragraphs: readonly PdfParagraph[];
  /** What the file says of itself, as it says it; null where it does not. */
  readonly info: PdfInfo;
  /** How many pages the file has, and how many of them were read. */
  readonly pages: number;
  readonly read: number;
}

/** A paragraph of a PDF. */
export interface PdfParagraph {
  readonly text: string;
  /** 1 to 3 where it is set larger than the text around it. */
  readonly heading: number | null;
  /** Why it is no part of the text: a running head, a page number. */
  readonly furniture: string | null;
}

export interface PdfInfo {
  readonly title: string | null;
  readonly author: string | null;
  /** As PDF writes times: `D:20310409100000Z`. */
  readonly created: string | null;
  /** The programs that made it. */
  readonly makers: string;
}

/** Why a PDF cannot be read. */
export type PdfFailure = "broken" | "password" | "no-text" | "too-slow" | "too-much";

/** What the thread answers. */
export type PdfOutcome = { readonly text: PdfText } | { readonly failure: PdfFailure; readonly words: string };
