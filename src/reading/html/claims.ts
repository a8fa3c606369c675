import type { Claim } from "../page.ts";
import type { NewsItem } from "./linked-data.ts";

/** For each field the names of meta elements that tell it, the surest first. */
const META: readonly (readonly [field: Claim["field"], names: readonly string[]])[] = [
  ["title", ["og:title", "twitter:title", "dc.title", "parsely-title"]],
  ["publisher", ["og:site_name", "dc.publisher", "article:publisher_name", "application-name"]],
  ["byline", ["author", "dc.creator", "article:author", "parsely-author", "sailthru.author", "byl"]],
  ["section", ["article:section", "og:article:section", "parsely-section", "cxenseparse:recs:category", "section"]],
  ["language", ["og:locale", "content-language", "dc.language", "inlanguage"]],
];

/** Values of one field that are kept. */
const MOST = 8;

/** All that a page's head says of its title, publisher, authors, section, language and address, field by field, the surest first. */
export function claimsOf(document: Document, item: NewsItem, meta: ReadonlyMap<string, string>, saved: string | null): Claim[] {
  const said = (field: Claim["field"], value: string | null | undefined, from: string): Claim[] => (value ? [{ field, value, from }] : []);
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name)?.trim().slice(0, LONGEST);
  const text = (selector: string) => document.querySelector(selector)?.textContent?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  const linked: Claim[] = [
    ...said("title", item.headline, "JSON-LD headline"),
    ...said("publisher", item.publisher, "JSON-LD publisher"),
    ...item.authors.flatMap((name) => said("byline", name, "JSON-LD author")),
    ...said("section", item.section, "JSON-LD articleSection"),
    ...said("language", item.language, "JSON-LD inLanguage"),
  ];
  const named = META.flatMap(([field, names]) => names.flatMap((name) => said(field, meta.get(name), `meta ${name}`)));
  const marked: Claim[] = [
    ...said("title", text('[itemprop~="headline"]'), "microdata headline"),
    ...said("publisher", text('[itemprop~="publisher"] [itemprop~="name"]'), "microdata publisher"),
    ...said("publisher", item.site, "JSON-LD WebSite or NewsMediaOrganization"),
    ...said("section", text('[itemprop~="articleSection"]'), "microdata articleSection"),
    ...said("language", attribute("html", "lang"), "<html lang>"),
    ...said("address", attribute('link[rel="canonical"]', "href"), 'link rel="canonical"'),
    ...said("address", meta.get("og:url"), "meta og:url"),
    ...said("address", item.address, "JSON-LD url"),
    ...said("address", saved, "the comment of the program that saved it"),
    ...said("title", text("title"), "<title>"),
  ];
  const all = [...linked, ...named, ...marked];
  return FIELDS.flatMap((field) => all.filter((claim) => claim.field === field).slice(0, MOST));
}

const FIELDS: readonly Claim["field"][] = ["title", "publisher", "byline", "language", "address", "section"];

/** Longer values are no titles, names or addresses. */
const LONGEST = 500;
