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

/** Elements of the text that say it, by what they call themselves. */
const MARKED =
  '[itemprop~="datePublished"], time[pubdate], time[itemprop="published"], time[class*="publish"], time[class*="pub-date"], [class*="publish-date"], [class*="published-date"], [class*="publishdate"], .pubdate, .pub-date, .post-date, .entry-date, .article-date';

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
  return [...said, ...named, ...alike, ...marked(document), ...loneTime(document)];
}

function marked(document: Document): Said[] {
  const elements = [...document.querySelectorAll(MARKED)].slice(0, MOST).filter((element) => element.closest(ELSEWHERE) === null);
  const values = elements.flatMap((element) => writtenIn(element) ?? []);
  const [value] = values;
  return value !== undefined && values.every((other) => other === value)
    ? [{ value, why: "an element marked as the date of publication" }]
    : [];
}

/** A `<time>` that says it is the date of publication, or the only one of the page. */
function loneTime(document: Document): Said[] {
  const times = [...document.querySelectorAll("time[datetime]")];
  const told = times.find((time) => /\bpublished\b/.test(time.className));
  const time = told ?? (times.length === 1 ? times[0] : undefined);
  const value = time ? clean(time.getAttribute("datetime")) : null;
  return value === null ? [] : [{ value, why: "<time>" }];
}

function writtenIn(element: Element): string | null {
  const written = element.getAttribute("datetime") ?? element.getAttribute("content") ?? element.textContent;
  return clean(written?.replace(/^\s*(?:published|posted)(?: on)?:?\s+/i, "") ?? null);
}

function clean(value: string | null): string | null {
  const folded = value?.slice(0, LONGEST).replace(/\s+/g, " ").trim();
  return folded ? folded : null;
}
