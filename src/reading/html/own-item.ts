type Thing = Readonly<Record<string, unknown>>;

/** Headings that are looked at for what a page calls its story. */
const HEADINGS = 'h1, meta[property="og:title"], meta[name="twitter:title"], title';
const MOST_HEADINGS = 8;

/** A headline shorter than this may stand in another by chance, in UTF-16 code units. */
const SHORTEST = 8;

/**
 * Which of the news items of a page's linked data is the page's own story: the one of its address, else the one of its headline, else the first. Null where each is of another address and
 * another headline: related stories, whose days and authors are not the page's.
 */
export function ownItem(items: readonly Thing[], document: Document): Thing | null {
  const address = addressOf(document);
  const titles = titlesOf(document);
  const isHere = (item: Thing) => address !== null && addressesIn(item).some((one) => one === address);
  const isCalledSo = (item: Thing) => titles.some((title) => isSame(title, item.headline));
  const isElsewhere = (item: Thing) =>
    address !== null && addressesIn(item).length > 0 && titles.length > 0 && typeof item.headline === "string";
  return items.find(isHere) ?? items.find(isCalledSo) ?? items.find((item) => !isElsewhere(item)) ?? null;
}

function addressOf(document: Document): string | null {
  const named =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return named ? bare(named) : null;
}

/** Where an item says that it stands: its own address and that of the page that it is the matter of. */
function addressesIn({ url, mainEntityOfPage, "@id": id }: Thing): string[] {
  const page = typeof mainEntityOfPage === "object" && mainEntityOfPage !== null ? (mainEntityOfPage as Thing)["@id"] : mainEntityOfPage;
  return [url, page, id].flatMap((one) => (typeof one === "string" ? (bare(one) ?? []) : []));
}

/** An address without what leads to the same page: how it is fetched, what is asked of it, a mark inside of it. */
function bare(address: string): string | null {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return null;
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}`;
}

function titlesOf(document: Document): string[] {
  const found = [...document.querySelectorAll(HEADINGS)].slice(0, MOST_HEADINGS);
  return found
    .map((element) => folded(element.getAttribute("content") ?? element.textContent ?? ""))
    .filter((title) => title.length >= SHORTEST);
}

/** Whether one is the other, or a part of it: a site's name may stand behind. */
function isSame(title: string, headline: unknown): boolean {
  if (typeof headline !== "string") return false;
  const own = folded(headline);
  return own.length >= SHORTEST && (title.includes(own) || own.includes(title));
}

function folded(words: string): string {
  return words
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
