import { parseHTML } from "linkedom";

/** Where the pages of a site lie. */
export interface Places {
  /** The file of a page, from the site's own folder; null where the page is not published. `path` may have a query. */
  readonly fileOf: (path: string) => string | null;
  /** Where else somebody finds what is not published: the address of an article. */
  readonly elsewhere: (path: string) => string | null;
}

/** What needs a server, or somebody who is signed in. */
const SERVED = [
  "script",
  "link[rel=preload]",
  "link[rel=alternate]",
  ".search-side",
  ".pager",
  ".choose",
  ".selection-bar",
  ".site-foot .sign-out",
  ".with-script",
  ".may-review",
  "p:has(> .feed-links)",
  ".may-reviewer",
];

/** What a site may load: its own files. Scripts and styles of others are refused even where a page's words would ask for them. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join("; ");

/** What stands round a page, where it is not all as it is served. */
export interface Frame {
  /** What the site is called. */
  readonly name: string;
  /** In place of what stands in the page, as HTML. */
  readonly main?: string;
  readonly title?: string;
  /** The file of a script of the site's own that the page runs. */
  readonly script?: string;
}

/**
 * Makes a page of the served app one that needs no server: what is sent somewhere goes, links lead to files, and the frame has the pages that the site
 * has. `main` takes the place of what stands in the page, `title` that of its title. Gives HTML.
 */
export function staticPage(html: string, file: string, places: Places, frame: Frame): string {
  const { document } = parseHTML(html);
  const up = "../".repeat(file.split("/").length - 1);
  const main = document.querySelector("main")!;
  if (frame.main !== undefined) main.innerHTML = frame.main;
  if (frame.title !== undefined) document.querySelector("title")!.textContent = frame.title;
  for (const selector of SERVED) for (const one of document.querySelectorAll(selector)) one.remove();
  withoutForms(document);
  for (const link of document.querySelectorAll("a[href]")) lead(link, up, places);
  for (const one of document.querySelectorAll(".site-foot p"))
    if (one.querySelector("span")) one.replaceChildren(one.querySelector("span")!);
  navigation(document, file);
  for (const one of document.querySelectorAll("link[href]")) one.setAttribute("href", `${up}${assetOf(one.getAttribute("href")!)}`);
  head(document, up, file, frame.name);
  if (frame.script !== undefined) {
    const script = document.createElement("script");
    script.setAttribute("src", `${up}${frame.script}`);
    script.setAttribute("defer", "");
    document.querySelector("head")!.append(script);
  }
  return `<!DOCTYPE html>\n${document.documentElement.outerHTML}\n`;
}

/** Forms go, with what folds them away, and with the part of the page that has nothing else but its heading and a remark. */
function withoutForms(document: Document): void {
  const parts = new Set<Element>();
  for (const form of document.querySelectorAll("form:not([data-static])")) {
    const part = form.closest("section");
    if (part) parts.add(part);
    (form.closest("details") ?? form).remove();
  }
  for (const part of parts) if (isBare(part)) part.remove();
}

/** Whether nothing is left of a part but headings and quiet remarks. */
function isBare(part: Element): boolean {
  return [...part.childNodes].every((node) => {
    if (node.nodeType !== ELEMENT) return (node.textContent ?? "").trim() === "";
    const element = node as Element;
    return (
      /^H[23]$/.test(element.tagName) ||
      element.classList.contains("quiet") ||
      (element.children.length > 0 ? isBare(element) : isEmpty(element))
    );
  });
}

const ELEMENT = 1;
const isEmpty = (element: Element): boolean => element.textContent?.trim() === "";

/** A link to a page that is published leads to its file; one to anything else is only its words. */
function lead(link: Element, up: string, { fileOf, elsewhere }: Places): void {
  const href = link.getAttribute("href")!;
  if (!href.startsWith("/")) return;
  const [path = "", hash] = href.split("#");
  const file = fileOf(path);
  const address = file === null ? elsewhere(path) : null;
  if (file !== null) link.setAttribute("href", `${up}${file}${hash === undefined ? "" : `#${hash}`}`);
  else if (address !== null) {
    link.setAttribute("href", address);
    link.setAttribute("rel", "noreferrer");
  } else link.replaceWith(...link.childNodes);
}

/** The pages that the site has, and which of them this is. */
function navigation(document: Document, file: string): void {
  for (const part of document.querySelectorAll(".site-head nav li, .site-head nav section")) if (!part.querySelector("a")) part.remove();
  for (const link of document.querySelectorAll(".site-head nav a")) {
    const to = link.getAttribute("href")!.replace(/^(?:\.\.\/)+/, "");
    const isHere = to.includes("/") && file.startsWith(to.replace(/[^/]*$/, ""));
    link.removeAttribute("aria-current");
    if (isHere) link.setAttribute("aria-current", to === file ? "page" : "true");
    link.closest("details")?.classList.toggle("here", link.closest("details")!.querySelector("[aria-current]") !== null);
  }
}

/** The head's own search leads to the page of the search, and the foot says what it is. */
function head(document: Document, up: string, file: string, name: string): void {
  const policy = document.createElement("meta");
  policy.setAttribute("http-equiv", "Content-Security-Policy");
  policy.setAttribute("content", POLICY);
  document.querySelector("meta[charset]")?.after(policy);
  const search =
    document.querySelector(".site-search") ?? document.querySelector(".site-head")?.appendChild(document.createElement("search"));
  search?.setAttribute("class", "site-search");
  if (search && file !== "search.html")
    search.innerHTML = `<form data-static action="${up}search.html"><input type="search" name="words" aria-label="Search the statements" placeholder="Search the statements"></form>`;
  else search?.remove();
  const site = document.querySelector(".site-name");
  if (site) site.textContent = name;
  for (const one of document.querySelectorAll(".site-foot .print-only")) one.remove();
}

/** The bundle's files lie in `assets/`, whatever path they were served under. */
export const assetOf = (address: string): string => `assets/${address.replace(/^.*\//, "")}`;
