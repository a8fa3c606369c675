import { ownItem } from "./own-item.ts";

/** What a page's JSON-LD says of the news item that it is. */
export interface NewsItem {
  readonly headline: string | null;
  readonly publisher: string | null;
  /** The site or organisation of news that the page says it is of, beside the item. */
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly address: string | null;
  /** Whether it says that it is a page of posts that goes on. */
  readonly live: boolean;
  /** Whether it says that who does not pay sees no more than a part. */
  readonly paid: boolean;
  /** The story itself, where the page has it there, too. */
  readonly body: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** Bounds on what is looked at: a page describes itself in a few kilobytes. */
const LONGEST = 1_000_000;
const MOST_THINGS = 2_000;

/** Reads the JSON-LD of a page; nulls where it says nothing, or is broken. */
export function newsItem(document: Document): NewsItem {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')]
    .slice(0, 20)
    .flatMap((script) => thingsIn(script.textContent ?? ""));
  const byId = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" && "name" in thing ? [[thing["@id"], thing] as const] : [])),
  );
  const item = ownItem(things.filter(isNews), document);
  const nameOf = (value: unknown): string | null => {
    if (typeof value === "string") return tidy(value);
    if (!isThing(value)) return null;
    const named = typeof value["@id"] === "string" && !("name" in value) ? byId.get(value["@id"]) : value;
    return typeof named?.name === "string" ? tidy(named.name) : null;
  };
  const authors = [item?.author ?? []].flat().flatMap((author) => nameOf(author) ?? []);
  return {
    headline: typeof item?.headline === "string" ? tidy(item.headline) : null,
    publisher: nameOf([item?.publisher].flat()[0]),
    site: nameOf(things.find(isSite)),
    authors,
    published: typeof item?.datePublished === "string" ? tidy(item.datePublished) : null,
    modified: typeof item?.dateModified === "string" ? tidy(item.dateModified) : null,
    section: nameOf([item?.articleSection].flat()[0]),
    language: nameOf([item?.inLanguage].flat()[0]),
    address: typeof item?.url === "string" ? tidy(item.url) : null,
    live: [item?.["@type"]].flat().includes("LiveBlogPosting"),
    paid: /^false$/i.test(String(item?.isAccessibleForFree ?? "")),
    body: typeof item?.articleBody === "string" ? item.articleBody : null,
  };
}

/** All objects in a script of JSON-LD, walked level by level. */
function thingsIn(source: string): Thing[] {
  if (source.length > LONGEST) return [];
  let level: unknown[];
  try {
    level = [JSON.parse(source)];
  } catch {
    level = [withoutControls(source)];
  }
  const things: Thing[] = [];
  while (level.length > 0 && things.length < MOST_THINGS) {
    const found = level.flat().filter(isThing);
    things.push(...found.slice(0, MOST_THINGS));
    level = found.flatMap((thing) => Object.values(thing)).filter((value) => typeof value === "object");
  }
  return things;
}

/** Many pages have line ends inside strings, which JSON does not allow; null where it is broken all the same. */
function withoutControls(source: string): unknown {
  try {
    return JSON.parse(source.replace(/\p{Cc}/gu, " "));
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isNews(thing: Thing): boolean {
  return (
    [thing["@type"]].flat().some((type) => typeof type === "string" && /^(?:\w*Article|\w*BlogPosting|\w*Report)$/.test(type)) &&
    ("headline" in thing || "datePublished" in thing)
  );
}

function isSite(thing: Thing): boolean {
  return [thing["@type"]].flat().some((type) => type === "WebSite" || type === "NewsMediaOrganization");
}

function tidy(value: string): string | null {
  return value.slice(0, 500).replace(/\s+/g, " ").trim() || null;
}
