import type { Group, Mention } from "./entities.ts";
import { groupBy } from "./entities.ts";

/** The names of people that have several words, put together where only a middle name or an initial parts them. */
const fullKey = ({ words }: Mention): string => {
  const parts = words.split(" ").filter((part) => !/^(?:Jr|Sr)\.?,?$/.test(part));
  return `${parts[0]} ${parts.at(-1)}`;
};

/**
 * Who is who among the people of a text. "Roe" and "Ms. Roe" are the one person of that family name; where there are two, the title
 * or role decides if it fits one alone ("Secretary Roe"); else the short name stays open, as an entity of its own that is not sure.
 */
export function groupPeople(mentions: readonly Mention[]): Group[] {
  const full = groupBy(
    mentions.filter(({ words }) => words.includes(" ")),
    fullKey,
  ).map(({ mentions: members }) => [...members]);
  const short = groupBy(
    mentions.filter(({ words }) => !words.includes(" ")),
    ({ words }) => words,
  );
  const open: Group[] = [];
  for (const { mentions: alike } of short) {
    const name = alike[0]!.words;
    const family = full.filter((members) => lastWord(members[0]!) === name);
    const candidates = family.length > 0 ? family : full.filter((members) => members[0]!.words.split(" ")[0] === name);
    if (candidates.length === 1) candidates[0]!.push(...alike);
    else if (candidates.length === 0) open.push({ mentions: alike, sure: true });
    else open.push(...byTitle(alike, candidates));
  }
  return [...full.map((members) => ({ mentions: members.sort((one, other) => one.index - other.index), sure: true })), ...open];
}

const lastWord = ({ words }: Mention) => words.split(" ").findLast((part) => !/^(?:Jr|Sr)\.?$/.test(part))!;

/** Gives each mention to the only candidate whose titles or roles share its title's last word; what no title settles stays open. */
function byTitle(alike: readonly Mention[], candidates: Mention[][]): Group[] {
  const open: Mention[] = [];
  const known = candidates.map((members) => members.map(({ title, role }) => `${title} ${role}`.toLowerCase()).join(" "));
  for (const mention of alike) {
    const head = /([\p{L}-]+)\.?$/u.exec(mention.title.toLowerCase())?.[1];
    const fits =
      head && !/^(?:mr|ms|mrs|mx|dr|sir)$/.test(head)
        ? candidates.filter((_, index) => known[index]!.split(/[^\p{L}-]+/u).includes(head))
        : [];
    if (fits.length === 1) fits[0]!.push(mention);
    else open.push(mention);
  }
  return open.length > 0 ? [{ mentions: open, sure: false }] : [];
}
