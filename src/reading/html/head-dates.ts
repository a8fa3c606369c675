import type { Said } from "../page.ts";

/** Names of meta elements that say when a page was published, the surest first. */
const NAMES = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "datepublished",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "date",
  "pubdate",
  "publish-date",
  "publishdate",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "bt:pubdate",
];

/** Other names of the same, as each paper makes its own: `sn-post-date`, `pdate`; not those of changes and ends. */
const ALIKE = /^(?:pdate|[\w:.-]*(?:publish(?:ed)?|post|pub|issue)[-_:.]?(?:date|time|on))$/;

/** Names of meta elements that say when a page was last changed, the surest first. */
const CHANGED = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "lastmod",
  "revised",
];

/** When a page's markup says that it was last changed, by its surest source; null where it says nothing. */
export function modifiedOf(document: Document, meta: ReadonlyMap<string, string>, linked: string | null): Said | null {
  if (linked !== null) return { value: linked, why: "JSON-LD dateModified" };
  const name = CHANGED.find((each) => meta.has(each));
  if (name !== undefined) return { value: meta.get(name)!, why: `meta ${name}` };
  const element = document.querySelector('[itemprop~="dateModified"]');
  const value = element === null || element.closest(ELSEWHERE) !== null ? null : writtenIn(element);
  return value === null ? null : { value, why: "an element marked as the date of the last change" };
}

/** Elements of the text that may say it; few selectors, since each is held against every element of the page. */
const CANDIDATES = 'time, [itemprop~="datePublished"], [class*="date"]';

/** What those that do call themselves. */
const MARKED = /(?:^|[\s_-])(?:publish(?:ed)?-?date|pub-?date|post-date|entry-date|article-date|article-publish-date)(?![\w-])/;

/** Around dates of other stories. */
const ELSEWHERE = "aside, nav, footer, li, [class*=related], [class*=recommend], [class*=comment], [class*=popular]";

/** How many elements are looked at: a page says it once or twice. */
const MOST = 40;

/** Longer values are no dates. */
const LONGEST = 200;

/** Every date of publication that a page's markup names, the surest first: linked data, meta elements, elements of the text where all of them say the same, a lone `<time>`. */
export function datesOf(document: Document, meta: ReadonlyMap<string, string>, linked: string | null): Said[] {
  const named = NAMES.flatMap((name) => (meta.has(name) ? [{ value: meta.get(name)!, why: `meta ${name}` }] : []));
  const alike = [...meta]
    .filter(([name]) => !NAMES.includes(name) && ALIKE.test(name))
    .map(([name, value]) => ({ value, why: `meta ${name}` }));
  const said = linked === null ? [] : [{ value: linked, why: "JSON-LD datePublished" }];
  const candidates = [...document.querySelectorAll(CANDIDATES)];
  return [...said, ...named, ...alike, ...marked(candidates), ...loneTime(candidates)];
}

function marked(candidates: readonly Element[]): Said[] {
  const elements = candidates.filter(isMarked).slice(0, MOST);
  const values = elements.filter((element) => element.closest(ELSEWHERE) === null).flatMap((element) => writtenIn(element) ?? []);
  const [value] = values;
  return value !== undefined && values.every((other) => other === value)
    ? [{ value, why: "an element marked as the date of publication" }]
    : [];
}

function isMarked(element: Element): boolean {
  const property = element.getAttribute("itemprop") ?? "";
  if (/(?:^|\s)datePublished(?:\s|$)/.test(property)) return true;
  const isTime = element.tagName.toLowerCase() === "time";
  const called = element.getAttribute("class") ?? "";
  return MARKED.test(called) || (isTime && (element.hasAttribute("pubdate") || property === "published" || /publish/.test(called)));
}

/** A `<time>` that says it is the date of publication, or the only one of the page. */
function loneTime(candidates: readonly Element[]): Said[] {
  const times = candidates.filter(
    (element) => element.tagName.toLowerCase() === "time" && element.hasAttribute("datetime") && !isOfOthers(element),
  );
  const told = times.find((time) => /\bpublished\b/.test(time.className));
  const time = told ?? (times.length === 1 ? times[0] : undefined);
  const value = time ? clean(time.getAttribute("datetime")) : null;
  return value === null ? [] : [{ value, why: "<time>" }];
}

/** Headings of what is no part of the story: "Related", "More stories", "Most read". */
const OTHERS = /^\s*(?:related|more|most|latest|also|read|recommended|popular|trending|further|you may|don.t miss|see also|comments?)\b/i;

/** Whether an element belongs to other stories or to the head of every page of the site, where the day of the visit may stand. */
function isOfOthers(element: Element): boolean {
  if (element.closest(ELSEWHERE) !== null) return true;
  const head = element.closest("header");
  if (head !== null && head.closest("article, main") === null && head.querySelector("h1") === null) return true;
  for (let at = element.parentElement, step = 0; at !== null && step < ABOVE; at = at.parentElement, step++) {
    const heading = [...at.children].slice(0, MOST).find((child) => /^H[2-6]$/i.test(child.tagName));
    if (heading !== undefined && OTHERS.test(heading.textContent?.slice(0, LONGEST) ?? "")) return true;
    if (/^(?:ARTICLE|MAIN|BODY)$/i.test(at.tagName)) return false;
  }
  return false;
}

/** How many elements above one are asked for their heading. */
const ABOVE = 6;

function writtenIn(element: Element): string | null {
  const written = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent;
  return clean(written?.replace(/^\s*(?:published|posted)(?: on)?:?\s+/i, "") ?? null);
}

function clean(value: string | null): string | null {
  const folded = value?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  return folded ? folded : null;
}
