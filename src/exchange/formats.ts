import { OnrecordError } from "../record/error.ts";
import type { Format } from "./format.ts";

/** The formats, in the order in which they are shown. */
export const FORMATS: readonly Format[] = [
  {
    name: "jsonl",
    is: "every entry as it is, one a line; comes back with `onrecord import`",
    mediaType: "application/x-ndjson",
    ending: ".jsonl",
    options: ["captures"],
    load: async () => (await import("./jsonl/jsonl.ts")).writeJsonl,
  },
  {
    name: "csv",
    is: "flat tables for spreadsheets and statistics, with a codebook (--table)",
    mediaType: "text/csv; charset=utf-8; header=present",
    ending: ".csv",
    options: ["table"],
    load: async () => (await import("./csv/csv.ts")).writeCsv,
  },
  {
    name: "parquet",
    is: "the same tables for analysis (--table): pandas, R, DuckDB",
    mediaType: "application/vnd.apache.parquet",
    ending: ".parquet",
    options: ["table"],
    load: async () => (await import("./parquet/parquet.ts")).writeParquet,
  },
  {
    name: "stix",
    is: "STIX 2.1: Report, Note, Opinion, Incident, Identity, Intrusion Set; comes back with import",
    mediaType: "application/stix+json;version=2.1",
    ending: ".json",
    options: ["tlp", "captures"],
    load: async () => (await import("./stix/stix.ts")).writeStix,
  },
  {
    name: "misp",
    is: "MISP events, one an article, with objects, galaxy and taxonomy tags",
    mediaType: "application/json",
    ending: ".json",
    options: ["tlp"],
    load: async () => (await import("./misp/misp.ts")).writeMisp,
  },
  {
    name: "cameo",
    is: "event records in the codes of CAMEO and PLOVER, as CSV",
    mediaType: "text/csv; charset=utf-8; header=present",
    ending: ".csv",
    options: [],
    load: async () => (await import("./cameo/cameo.ts")).writeCameo,
  },
  {
    name: "web-annotation",
    is: "statements as W3C Web Annotations: quotes with context, positions in code points; comes back with import",
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ending: ".jsonld",
    options: ["captures"],
    load: async () => (await import("./web-annotation/web-annotation.ts")).writeWebAnnotation,
  },
  {
    name: "schema-org",
    is: "JSON-LD in the words of schema.org: NewsArticle, Quotation, Claim; ClaimReview only where a person decided",
    mediaType: "application/ld+json",
    ending: ".jsonld",
    options: [],
    load: async () => (await import("./schema-org/schema-org.ts")).writeSchemaOrg,
  },
  {
    name: "csl",
    is: "articles for citing, as CSL-JSON (Zotero, Pandoc)",
    mediaType: "application/vnd.citationstyles.csl+json",
    ending: ".json",
    options: [],
    load: async () => (await import("./citing/csl.ts")).writeCsl,
  },
  {
    name: "bibtex",
    is: "articles for citing, as BibTeX",
    mediaType: "application/x-bibtex; charset=utf-8",
    ending: ".bib",
    options: [],
    load: async () => (await import("./citing/bibtex.ts")).writeBibtex,
  },
  {
    name: "ris",
    is: "articles for citing, as RIS",
    mediaType: "application/x-research-info-systems; charset=utf-8",
    ending: ".ris",
    options: [],
    load: async () => (await import("./citing/ris.ts")).writeRis,
  },
  {
    name: "markdown",
    is: "a dossier to read and edit: articles by day, who says what in each, on whose word",
    mediaType: "text/markdown; charset=utf-8",
    ending: ".md",
    options: [],
    load: async () => (await import("./dossier/markdown.ts")).writeMarkdown,
  },
  {
    name: "html",
    is: "the same dossier as one page, ready for print",
    mediaType: "text/html; charset=utf-8",
    ending: ".html",
    options: [],
    load: async () => (await import("./dossier/html.ts")).writeHtml,
  },
];

/** The names that `--format` takes. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** The format of a name. Throws `bad-query` where there is none. */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((one) => one.name === name);
  if (!format) throw new OnrecordError("bad-query", `Expected a format, one of ${FORMAT_NAMES.join(", ")}, not \`${name}\`.`, { name });
  return format;
}
