import type { Article } from "../../record/article.ts";
import type { Span } from "../../record/span.ts";
import { keyOf } from "../words.ts";

/** Words that a news organisation's name ends in. A name without one is taken only where the place says what it is. */
const OUTLET =
  "(?:Post|Times|Journal|Herald|Gazette|Ledger|Courier|News|Agency|Press|Tribune|Guardian|Lantern|Chronicle|Observer|Telegraph|Mail|Mirror|Radio|Television|TV|Broadcasting|Daily|Weekly|Standard|Register|Wire|Magazine|Review)";
const NAME = "\\p{Lu}(?:[\\p{L}\\p{N}&’'-]|\\.(?=\\p{L})){0,30}";
const ANY = `${NAME}(?: ${NAME}){0,4}`;
/** "the Meridian Post", "The Parapet": a newspaper's word, or a capital article inside a sentence. */
const KNOWN = `(?:(?:[Tt]he )?(?:${NAME} ){0,4}${OUTLET}|The ${ANY})(?![\\p{L}\\p{N}])`;
/** Initials without an article are a broadcaster's or an agency's; offices that have initials have an article before them. */
const INITIALS = "(?<![Tt]he )\\p{Lu}{2,5}(?![\\p{L}\\p{N}])";

type OriginCredit = Article["origins"][number];

interface Credit {
  readonly role: OriginCredit["role"];
  /** Its first group is the name. */
  readonly pattern: RegExp;
  /** Whether it is looked for at the start of a paragraph or as the whole of it only. */
  readonly anchored: boolean;
}

/** The plain cases in which a page says whose reporting it is. */
const CREDITS: readonly Credit[] = [
  {
    role: "origin",
    anchored: true,
    pattern: new RegExp(
      `^\\p{Lu}[\\p{L} .,’'-]{1,40}(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9}))? \\((${ANY})\\)\\s*[–—-]`,
      "u",
    ),
  },
  { role: "origin", anchored: true, pattern: new RegExp(`^\\((${ANY})\\)\\s*[–—-]`, "u") },
  { role: "origin", anchored: true, pattern: new RegExp(`^(?:Via|Source):\\s*(${ANY})$`, "u") },
  { role: "origin", anchored: true, pattern: new RegExp(`^[Bb]y ((?:${NAME} ){1,4}(?:News Agency|Agency|Press|Newswire|Wire))$`, "u") },
  {
    role: "origin",
    anchored: true,
    pattern: new RegExp(
      `^This (?:article|story|report) (?:was )?(?:first|originally) (?:appeared|published)(?: by| in| on)? (${ANY})`,
      "u",
    ),
  },
  { role: "contributor", anchored: true, pattern: new RegExp(`^((?:The )?${ANY}) contributed to this (?:report|story|article)`, "u") },
  { role: "cited", anchored: false, pattern: new RegExp(`\\b(?:told|reported by|according to) (${KNOWN}|${INITIALS})`, "gu") },
  { role: "cited", anchored: false, pattern: new RegExp(`(?:^|[^\\p{L}])(${KNOWN}|${INITIALS}) (?:has |had |first )?reported\\b`, "gu") },
  { role: "cited", anchored: false, pattern: new RegExp(`(?:^|[^\\p{L}])(${KNOWN}) report\\b`, "gu") },
];

/** Code units of a paragraph that are looked at, and credits that are kept. */
const LOOKED_AT = 5000;
const MOST = 20;

/** The outlets behind the reporting, where the page says so in plain words; each once, in its strongest role. */
export function originsOf(text: string, spans: readonly Span[], publisher: string | null): OriginCredit[] {
  const found = new Map<string, OriginCredit>();
  for (const { role, pattern, anchored } of CREDITS) {
    for (const [start, end] of spans) {
      const paragraph = text.slice(start, Math.min(end, start + LOOKED_AT));
      for (const match of anchored ? [pattern.exec(paragraph)] : paragraph.matchAll(pattern)) {
        if (!match || found.size >= MOST) continue;
        const name = match[1]!;
        const at = start + match.index + match[0].indexOf(name);
        const key = keyOf(name).replace(/^the /, "");
        if (
          !isPublisher(key, publisher) &&
          ![...found.keys()].some((known) => ` ${known} `.includes(` ${key} `) || ` ${key} `.includes(` ${known} `))
        ) {
          found.set(key, { name: name.replace(/^the /, ""), role, span: [at, at + name.length], basis: "explicit" });
        }
      }
    }
  }
  return [...found.values()];
}

/** Whether a page was published elsewhere first: `true` where it says so, else not known. */
export function republicationOf(paragraphs: readonly string[]): Article["republication"] {
  const says =
    /^(?:this (?:article|story|report|post|piece) (?:(?:was )?(?:first|originally) (?:appeared|published)|(?:is|was) republished)|(?:republished|reprinted) (?:with permission|from))\b/i;
  return paragraphs.some((paragraph) => says.test(paragraph)) ? true : null;
}

/** A paper that calls itself by its last word is no source of its own. */
function isPublisher(key: string, publisher: string | null): boolean {
  return publisher !== null && ` ${keyOf(publisher)} `.includes(` ${key} `);
}
