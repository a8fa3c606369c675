import type { Random } from "./random.ts";

/** A page as a site shows it. */
export interface Page {
  /** Null where the page does not say. */
  readonly outlet: string | null;
  readonly day: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

const ASIDES = [
  "Sign up for our morning letter",
  "Share this article",
  "Advertisement",
  "Subscribe now for one coin a week",
  "Most read",
  "Related stories",
  "Follow us",
  "Photo: a ferry in the fog",
];

/** A page in the markup of one of three sites, with furniture of its own around and inside the story. */
export function pageOf({ outlet, day, headline, paragraphs }: Page, random: Random): string {
  const body = paragraphs.flatMap((paragraph, index) => {
    const aside = index > 0 && random.percent(12) ? [`<aside class="promo">${random.pick(ASIDES)}</aside>`] : [];
    return [...aside, `<p>${escaped(paragraph)}</p>`];
  });
  const wrap = random.pick(["article", "main", "div"]);
  const site = outlet === null ? "" : `<meta property="og:site_name" content="${outlet}">`;
  const menu = random.some(["World", "Politics", "Weather", "Sport", "Opinion", "Money", "Culture"], 4);
  return `<!doctype html><html lang="en"><head><title>${escaped(headline)}</title>${site}
<meta property="article:published_time" content="${day}T09:00:00Z"></head><body>
<nav><ul>${menu.map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`).join("")}</ul></nav>
<${wrap} class="story"><h1>${escaped(headline)}</h1>${body.join("\n")}</${wrap}>
<footer><p>Copyright 2031. ${random.pick(ASIDES)}.</p></footer></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
