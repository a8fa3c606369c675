import { z } from "zod";
import { Sha256 } from "../../record/capture.ts";
import { AddJob, AddResult, ArticleList, ReadPage, StoredArticle, StoredCapture } from "../answers/article.ts";
import { OriginEntry, OriginList } from "../answers/origin.ts";
import type { Operation } from "../operation.ts";
import { Paging, period } from "./ask.ts";

const given = {
  published: z.string().optional().describe("When it was published: 2031-04-09, 2031-04 or 2031"),
  publisher: z.string().optional(),
  address: z.string().optional().describe("The address that it is from: http or https"),
};

/** Articles, the captures behind them, and the reporting that they share. */
export const articleOperations = {
  "GET /articles": {
    is: "List articles, newest first",
    tag: "Articles",
    scope: "read",
    query: Paging.extend(period),
    answer: ArticleList,
    codes: [],
  },
  "GET /articles/{capture}": {
    is: "Read an article with its text and all that was found in it",
    ...{ tag: "Articles", scope: "read", answer: StoredArticle, codes: ["not-found"] },
  },
  "GET /captures/{capture}": {
    is: "Say where and when an archived page was met",
    ...{ tag: "Articles", scope: "read", answer: StoredCapture, codes: ["not-found"] },
  },
  "GET /captures/{capture}/bytes": {
    is: "Take an archived page as it came",
    ...{ tag: "Articles", scope: "read", query: z.object({ save: z.string().optional().describe("As a file to keep, whatever it is") }) },
    answer: { media: "*/*", holds: "The page: text in UTF-8 as it was read, or with `save` the very bytes" },
    codes: ["not-found"],
  },
  "POST /add": {
    is: "Read text or files and keep them; what is sent is one call's work, and is there when it answers",
    ...{ tag: "Articles", scope: "add" },
    body: z.object({ text: z.string().min(1).optional(), addresses: z.array(z.string()).optional(), ...given }).meta({ id: "AddText" }),
    form: {
      files: "Up to 200 files, 20 MB together",
      text: "Text instead",
      addresses: "Addresses of pages and feeds instead, one a line",
      published: "",
      publisher: "",
      address: "",
    },
    answer: AddResult,
    codes: ["nothing-given", "bad-form", "too-large", "too-many-files", "sample-closed", "no-text"],
  },
  "POST /add/given": {
    is: "Say what a kept page does not tell of itself; it is read again with that",
    ...{ tag: "Articles", scope: "add", body: z.object({ capture: Sha256, ...given }).meta({ id: "Give" }), answer: ReadPage },
    codes: ["nothing-given", "bad-form", "not-found", "sample-closed"],
  },
  "GET /add/jobs/{id}": {
    is: "Look how far something is that was handed in on the page",
    ...{ tag: "Articles", scope: "read", answer: AddJob, codes: ["not-found"] },
  },
  "GET /origins": {
    is: "List the reporting that articles share, the most told first",
    ...{ tag: "Articles", scope: "read", query: Paging, answer: OriginList, codes: [] },
  },
  "GET /origins/{id}": {
    is: "Read an origin: its articles, and what each changed",
    ...{ tag: "Articles", scope: "read", query: Paging, answer: OriginEntry, codes: ["not-found"] },
  },
} as const satisfies Readonly<Record<string, Operation>>;
