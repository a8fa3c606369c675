/** What a site asks of a robot. */
export interface RobotsRules {
  /** Whether an address of the site may be asked for: by the longest of the paths that fit it; where two are as long, by the one that allows. */
  isAllowed(url: URL): boolean;
  /** Seconds between two requests that the site asks for; null where it asks for none. */
  readonly crawlDelay: number | null;
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  crawlDelay: number | null;
}

/** Characters of a path that are compared, and of a rule's: no site needs more, and time stays bounded whatever the rules are. */
const COMPARED = 2_000;

/** The rules of a robots.txt for a robot (RFC 9309): those of all groups with its name, else of all groups for any robot, else none. `robot`: in small letters. */
export function robotsRules(text: string, robot: string): RobotsRules {
  const groups = groupsIn(text);
  const named = groups.filter(({ agents }) => agents.includes(robot));
  const own = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes("*"));
  // The longest first, of equals those that allow: the first that fits decides.
  const rules = own
    .flatMap((group) => group.rules)
    .sort((one, other) => lengthOf(other) - lengthOf(one) || Number(other.allow) - Number(one.allow));
  const crawlDelay = own.reduce<number | null>(
    (longest, group) => (group.crawlDelay === null ? longest : Math.max(longest ?? 0, group.crawlDelay)),
    null,
  );
  return {
    crawlDelay,
    isAllowed({ pathname, search }) {
      if (pathname === "/robots.txt") return true;
      const path = normalized(pathname + search).slice(0, COMPARED);
      return rules.find(({ pattern }) => fits(path, pattern))?.allow ?? true;
    },
  };
}

const lengthOf = ({ pattern }: Rule) => pattern.length;

/** Groups begin with one line or more that say for whom they are. What is before the first, and lines that say nothing known, are left out. */
function groupsIn(text: string): Group[] {
  const groups: Group[] = [];
  let naming = false;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(":");
    const hash = line.indexOf("#");
    if (colon === -1 || (hash !== -1 && hash < colon)) continue;
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1, hash === -1 ? undefined : hash).trim();
    if (key === "user-agent") {
      if (!naming) groups.push({ agents: [], rules: [], crawlDelay: null });
      groups.at(-1)!.agents.push(agentIn(value));
      naming = true;
      continue;
    }
    const group = groups.at(-1);
    if (!group) continue;
    const allow = key === "allow";
    if (allow || key === "disallow") {
      if (value !== "") group.rules.push({ allow, pattern: normalized(value).slice(0, COMPARED) });
    } else if (key !== "crawl-delay") continue;
    else if (/^\d{1,6}(?:\.\d{1,6})?$/.test(value)) group.crawlDelay = Number(value);
    naming = false;
  }
  return groups;
}

/** The name in `onrecord/1.0`, in small letters. */
function agentIn(value: string): string {
  return value.startsWith("*") ? "*" : (/^[a-z_-]+/i.exec(value)?.[0].toLowerCase() ?? "");
}

/** A path in the one way of writing it: letters of other scripts and spaces by their bytes, hexadecimal digits large, and nothing by its bytes that need not be. */
function normalized(path: string): string {
  return path
    .replace(/[^\x21-\x7e]/gu, (sign) => (/[\ud800-\udfff]/.test(sign) && sign.length === 1 ? "%EF%BF%BD" : encodeURIComponent(sign)))
    .replace(/%[0-9a-f]{2}/gi, (code) => {
      const sign = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[\w.~-]/.test(sign) ? sign : code.toUpperCase();
    });
}

/** Whether a path begins as a pattern says: `*` stands for anything, `$` at the end for the end. Looks for each piece once, from left to right. */
function fits(path: string, pattern: string): boolean {
  const toEnd = pattern.endsWith("$");
  const pieces = (toEnd ? pattern.slice(0, -1) : pattern).split("*");
  if (!path.startsWith(pieces[0]!)) return false;
  let at = pieces[0]!.length;
  for (const piece of pieces.slice(1, toEnd ? -1 : undefined)) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!toEnd) return true;
  const last = pieces.at(-1)!;
  return pieces.length === 1 ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}
