import type { StoryPart } from "../page.ts";

/** Elements that hold no story, whatever stands in them. */
const FURNITURE_TAGS = new Set(["nav", "aside", "button", "form", "dialog", "menu", "fieldset", "label"]);

/** Roles that hold no story. */
const FURNITURE_ROLES = new Set([
  "navigation",
  "dialog",
  "alertdialog",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "menu",
  "menubar",
  "toolbar",
  "tablist",
]);

/** Words of class names and ids, and what the element is that bears one. The first that fits is taken. */
const FURNITURE_WORDS: readonly (readonly [names: RegExp, what: string])[] = [
  [/^(?:cookies?|consent|gdpr|ccpa)$/, "cookie notice"],
  [/^(?:breadcrumbs?|crumbs?)$/, "navigation"],
  [/^(?:menu|nav|navbar|navigation|masthead|topbar|toolbar)$/, "navigation"],
  [/^(?:newsletters?|subscribe|subscription|signup|paywall)$/, "newsletter prompt"],
  [/^(?:share|sharing|sharedaddy|shares|social|socials|addthis|sharebar)$/, "share line"],
  [/^(?:ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|adslot|outbrain|taboola)$/, "advertisement mark"],
  [/^(?:related|recommended|recommendations?|readmore|popular|trending|mostread|teasers?)$/, "links to other stories"],
  [/^(?:promo|promos|promotion)$/, "promotion"],
  [/^(?:comments|disqus|respond)$/, "readers' comments"],
  [/^(?:bio|authorbox)$/, "author box"],
  [/^(?:tags|tagcloud|taglist)$/, "tags"],
  [/^(?:box|callout|infobox|factbox)$/, "a box set into the story"],
  [/^(?:sidebar|widget|widgets)$/, "sidebar"],
];

/** The same for two words that stand side by side in a name. */
const FURNITURE_PAIRS: readonly (readonly [names: string, what: string])[] = [
  ["author box", "author box"],
  ["author card", "author box"],
  ["author bio", "author box"],
  ["about author", "author box"],
  ["read more", "links to other stories"],
  ["most read", "links to other stories"],
  ["most popular", "links to other stories"],
  ["sign up", "newsletter prompt"],
  ["site footer", "page footer"],
  ["site header", "page header"],
  ["page footer", "page footer"],
  ["topic list", "tags"],
  ["tag list", "tags"],
  ["links block", "links to other stories"],
];

const PART_WORDS: Readonly<Record<string, StoryPart>> = {
  standfirst: "standfirst",
  deck: "standfirst",
  dek: "standfirst",
  subtitle: "standfirst",
  subheadline: "standfirst",
  byline: "byline",
  author: "byline",
  meta: "byline",
  dateline: "byline",
  timestamp: "byline",
  pull: "pull quote",
  pullquote: "pull quote",
};

/** Why an element holds no story, by its tag, its role or its names; null where nothing says so. */
export function furnitureOf(element: Element): string | null {
  const tag = element.localName.toLowerCase();
  if (FURNITURE_TAGS.has(tag)) return `inside <${tag}>`;
  const role = element.getAttribute("role");
  if (role !== null && FURNITURE_ROLES.has(role.toLowerCase())) return `inside role="${role.toLowerCase()}"`;
  const words = namesOf(element);
  const joined = ` ${words.join(" ")} `;
  // What networks call a widget on a page of a message is the message.
  if (joined.includes(" widget message ")) return null;
  const pair = FURNITURE_PAIRS.find(([names]) => joined.includes(` ${names} `));
  return pair?.[1] ?? FURNITURE_WORDS.find(([names]) => words.some((word) => names.test(word)))?.[1] ?? null;
}

/** Which part of the story an element says it holds. */
export function partOf(element: Element): StoryPart | null {
  if (element.localName.toLowerCase() === "address") return "byline";
  for (const word of namesOf(element)) if (Object.hasOwn(PART_WORDS, word)) return PART_WORDS[word]!;
  return null;
}

/** Attributes in which people name what an element is. */
const NAMES = ["class", "id", "data-component", "data-testid"];

/** Names longer than this are made by machines. */
const LONGEST_NAME = 200;

function namesOf(element: Element): string[] {
  const names = NAMES.map((name) => element.getAttribute(name) ?? "")
    .join(" ")
    .slice(0, LONGEST_NAME);
  return names
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
}
