import type { Origin } from "../../record/origin.ts";
import { articlesAlike } from "./alike.ts";
import { type Credited, creditWords } from "./credits.ts";
import { outletKey } from "./outlet.ts";
import type { ArticleSketch } from "./sketch.ts";

/** An article in an origin: `id` is its capture's hash. */
export interface OriginMember {
  readonly id: string;
  readonly sketch: ArticleSketch;
}

/** What the articles of an origin lead back to. */
export interface Root {
  /** The outlet whose reporting it is, as it is called where it is credited or publishes; null where that is not known. */
  readonly name: string | null;
  /** The same as `outletKey` writes it. */
  readonly outlet: string | null;
  /** The article that it was first told in; null where none of that outlet on it is here. */
  readonly article: OriginMember | null;
}

/** How an article leads to the root of its origin, and why that is thought, in words; and from which article it is told, where that is another version of the root's page. */
export type Lead = Pick<Origin["articles"][number], "lineage" | "why"> & { readonly from?: OriginMember };

/**
 * The root of the articles round a centre, which comes first. Where the centre says on whose word it tells, or most of those that copy it say whose the text
 * is, it is that outlet, and so on to the outlet that it credits in turn; else the centre itself.
 */
export function rootOf(members: readonly OriginMember[]): Root {
  const [centre] = members;
  if (!centre) return { name: null, outlet: null, article: null };
  const seen = new Set<string>();
  let credit = creditOf(centre) ?? mostCredited(members);
  let article: OriginMember | null = centre;
  while (credit !== null && !seen.has(outletKey(credit.name))) {
    const key = outletKey(credit.name);
    seen.add(key);
    article = members.find(({ sketch }) => publisherKey(sketch) === key) ?? null;
    const on: Credited | null = article && creditOf(article);
    if (on === null) return { name: credit.name, outlet: key, article: article && firstVersion(article, members) };
    credit = on;
  }
  const { publisher, republished } = (article ?? centre).sketch;
  const name = republished ? null : publisher;
  return { name, outlet: name === null ? null : outletKey(name) || null, article: firstVersion(article ?? centre, members) };
}

/** How an article leads to the root of the articles round a centre. `size`: how many articles these are in all. */
export function leadOf(member: OriginMember, root: Root, members: readonly OriginMember[], size: number): Lead {
  if (member.id === root.article?.id) return rootLead(member, root, members, size);
  const versions = root.article ? versionsOf(root.article, members) : [];
  if (root.article && isVersion(member, root.article))
    return { lineage: "version", why: "another version of the page that it was first told on" };
  const credit = member.sketch.credits.find(({ name, behind }) => behind !== null && outletKey(name) === root.outlet);
  const said = credit && creditWords(credit);
  const alike = versions.flatMap((from) => ({ from, like: articlesAlike(from.sketch, member.sketch) }));
  const { from, like } = alike.find((one) => one.like?.how === "copy") ?? alike.find((one) => one.like !== null) ?? {};
  if (from && like) {
    const why = said && like.how !== "credit" ? `${like.why}; it ${said}` : like.why;
    const lineage = said && like.how === "rewrite" ? "credit" : wayOf(like.how);
    return from.id === root.article?.id ? { lineage, why } : { lineage, why: `${why}, as in another version of it`, from };
  }
  if (said)
    return { lineage: "credit", why: `it ${said}${root.article ? "" : ", of which no article of the archive was found to be the one"}` };
  const [centre] = members;
  const others = member.id === centre?.id ? members.slice(1) : members.slice(0, 1);
  for (const other of others) {
    const likeness = articlesAlike(other.sketch, member.sketch);
    if (likeness?.sure) return { lineage: wayOf(likeness.how), why: `${likeness.why} as in another article of this origin` };
  }
  return { lineage: "unknown", why: "a person holds it to be of this origin" };
}

/** How many versions of one page an article is laid beside. */
const MOST_VERSIONS = 12;

/** The versions of an article's page among those that are given, itself first. */
function versionsOf(article: OriginMember, members: readonly OriginMember[]): OriginMember[] {
  return [article, ...members.filter((member) => isVersion(member, article)).slice(0, MOST_VERSIONS)];
}

/** Whether two articles stood at one address, one after the other. */
function isVersion(one: OriginMember, other: OriginMember): boolean {
  return one.id !== other.id && one.sketch.page !== null && one.sketch.page === other.sketch.page;
}

/** The version of an article's page that came first: by the day that each says it is of, else the shortest, since what is told on is mostly added to. */
function firstVersion(article: OriginMember, members: readonly OriginMember[]): OriginMember {
  const day = ({ sketch }: OriginMember) => sketch.modified ?? sketch.day ?? "";
  return versionsOf(article, members).reduce((first, other) =>
    day(other) < day(first) || (day(other) === day(first) && other.sketch.words < first.sketch.words) ? other : first,
  );
}

/** How many of some articles are another version of one before them. */
export function versionsAmong(members: readonly OriginMember[]): number {
  const pages = members.flatMap(({ sketch: { page } }) => page ?? []);
  return pages.length - new Set(pages).size;
}

function rootLead({ sketch }: OriginMember, { name }: Root, members: readonly OriginMember[], size: number): Lead {
  if (name === null) {
    const why = sketch.republished
      ? "it says that it was published elsewhere first, but not where"
      : "neither who publishes it nor whose reporting it is is known";
    return { lineage: "unknown", why };
  }
  const crediting = members.filter(({ sketch: other }) =>
    other.credits.some((credit) => outletKey(credit.name) === outletKey(name)),
  ).length;
  if (crediting > 0)
    return { lineage: "root", why: `${crediting} of the ${size} articles ${crediting === 1 ? "credits" : "credit"} ${name}` };
  return {
    lineage: "root",
    why: size - versionsAmong(members) === 1 ? "no other article here is told from it" : "the earliest of those that are alike",
  };
}

/** The outlet that an article as a whole is told from, by its own word. */
function creditOf({ sketch: { credits } }: OriginMember): Credited | null {
  return credits.find(({ behind }) => behind !== null) ?? null;
}

/** The outlet that most articles say the text is of; of several the one that the earlier says. Null where none does. */
function mostCredited(members: readonly OriginMember[]): Credited | null {
  const credits = members.flatMap(({ sketch }) => sketch.credits.filter(({ behind }) => behind === "credited").slice(0, 1));
  const byOutlet = [...Map.groupBy(credits, ({ name }) => outletKey(name)).values()];
  return byOutlet.reduce<readonly Credited[]>((most, some) => (some.length > most.length ? some : most), [])[0] ?? null;
}

function publisherKey({ publisher }: ArticleSketch): string | null {
  return publisher === null ? null : outletKey(publisher);
}

function wayOf(how: string): Lead["lineage"] {
  return WAYS.find((way) => way === how) ?? "unknown";
}

const WAYS: readonly Lead["lineage"][] = ["copy", "near-copy", "rewrite", "credit"];

/** How many hexadecimal digits of a hash an origin's id shows, as other ids do. */
const DIGITS = 20;

/** The id of the origin round the article of a capture; that of any other of its articles leads there too. */
export function originId(capture: string): string {
  return `o${capture.slice(0, DIGITS)}`;
}
