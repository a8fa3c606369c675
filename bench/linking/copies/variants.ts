import type { Page } from "./page.ts";
import type { Random } from "./random.ts";
import { otherOutlet, type Paragraph, PLAIN, prose, quotation, type Story, type Style, sentenceIn, story, told } from "./story.ts";

/** A way in which one page comes from another, or does not. */
export interface Variant {
  readonly name: string;
  /** What the page is to the report; null where it is a report of its own. */
  readonly is: "copy" | "near-copy" | "rewrite" | "credit" | null;
  readonly page: (report: Story, random: Random) => Page;
}

/** Words and order as another writer puts the same. */
const LIGHT: Style = { words: 12, order: 0 };
const HEAVY: Style = { words: 75, order: 50 };
const ANEW: Style = { words: 95, order: 70 };

/** How many of 100 copies and rewrites say at their end where they are from. */
const CREDITED = 40;

/** The report as its own outlet publishes it. */
export function published({ outlet, day, headline, paragraphs }: Story, random: Random): Page {
  return { outlet, day, headline: sentenceIn(headline, random, PLAIN), paragraphs: told(paragraphs, random, PLAIN) };
}

function elsewhere(report: Story, random: Random, paragraphs: readonly string[], headline = report.headline): Page {
  const outlet = otherOutlet(random, report.outlet);
  const credited = random.percent(CREDITED) ? [...paragraphs, `This article first appeared in the ${report.outlet}.`] : paragraphs;
  return { outlet, day: later(report.day, random.below(4)), headline: sentenceIn(headline, random, HEAVY), paragraphs: credited };
}

const copied = (
  name: string,
  is: Variant["is"],
  change: (paragraphs: readonly string[], random: Random, report: Story) => readonly string[],
) => ({
  ...{ name, is },
  page: (report: Story, random: Random) => elsewhere(report, random, change(told(report.paragraphs, random, PLAIN), random, report)),
});

const retold = (name: string, is: Variant["is"], tell: (report: Story, random: Random) => readonly string[]) => ({
  ...{ name, is },
  page: (report: Story, random: Random) => elsewhere(report, random, tell(report, random)),
});

const isQuoted = (paragraph: Paragraph) => paragraph.kind === "quotation";

/** What the first who is quoted says. */
function byFirstSpeaker({ paragraphs }: Story): Extract<Paragraph, { kind: "quotation" }>[] {
  const quoted = paragraphs.filter((paragraph) => paragraph.kind === "quotation");
  return quoted.filter(({ speaker }) => speaker === quoted[0]!.speaker);
}

/** Every variant, copies first, reports of their own last. */
export const VARIANTS: readonly Variant[] = [
  copied("other furniture and headline", "copy", (all) => all),
  copied("cut to three quarters", "near-copy", (all) => all.slice(0, Math.ceil(all.length * 0.75))),
  copied("cut to a half", "near-copy", (all) => all.slice(0, Math.ceil(all.length * 0.5))),
  copied("cut to a third", "near-copy", (all) => all.slice(0, Math.ceil(all.length * 0.33))),
  copied("cut to a fifth", "near-copy", (all) => all.slice(0, Math.ceil(all.length * 0.2))),
  copied("every third paragraph left out", "near-copy", (all) => all.filter((_, index) => index % 3 !== 1)),
  copied("a third added", "near-copy", (all, random) => mixed(all, Math.ceil(all.length / 3), random)),
  copied("doubled by own paragraphs", "near-copy", (all, random) => mixed(all, all.length, random)),
  retold("words changed here and there", "near-copy", ({ paragraphs }, random) => told(paragraphs, random, LIGHT)),
  retold("one quotation translated otherwise", "near-copy", ({ paragraphs }, random) => {
    const at = paragraphs.findIndex(isQuoted);
    return paragraphs.flatMap((one, index) => told([one], random, PLAIN, index === at ? ANEW : PLAIN));
  }),
  retold("half of the paragraphs paraphrased", "near-copy", ({ paragraphs }, random) =>
    paragraphs.flatMap((one, index) => told([one], random, index % 2 === 0 ? HEAVY : PLAIN)),
  ),
  retold("paraphrased, quotations kept", "rewrite", ({ paragraphs }, random) => told(paragraphs, random, ANEW)),
  retold("paraphrased, half of the quotations kept, some own prose", "rewrite", ({ paragraphs }, random) => {
    const kept = paragraphs.filter((one, index) => !isQuoted(one) || index % 2 === 0);
    return mixed(told(kept, random, ANEW), 3, random);
  }),
  retold("paraphrased with a credit, one quotation kept", "credit", ({ outlet, paragraphs }, random) => {
    const first = paragraphs.findIndex(isQuoted);
    const kept = paragraphs.filter((one, index) => !isQuoted(one) || index === first);
    const [lead = "", ...rest] = told(kept, random, ANEW);
    return [`${lead.replace(/\.$/, "")}, the ${outlet} reported.`, ...rest];
  }),
  {
    name: "report of its own on the same event, some of one speaker's words",
    is: null,
    page: (report, random) => {
      const own = story(random, otherOutlet(random, report.outlet), random);
      const heard = byFirstSpeaker(report);
      const paragraphs = [...own.paragraphs, ...random.some(heard, Math.ceil(heard.length * 0.7))];
      return { ...published({ ...own, paragraphs }, random), day: report.day };
    },
  },
  {
    name: "report of its own on the same news conference, no other voices",
    is: null,
    page: (report, random) => {
      const own = story(random, otherOutlet(random, report.outlet), random);
      const heard = byFirstSpeaker(report);
      const [first] = heard;
      const more = first ? Array.from({ length: 3 }, () => quotation(random, first.speaker)) : [];
      const unquoted = own.paragraphs.filter((one) => !isQuoted(one));
      return {
        ...published({ ...own, paragraphs: [...unquoted, ...random.some(heard, Math.ceil(heard.length * 0.6)), ...more] }, random),
        day: report.day,
      };
    },
  },
  {
    name: "report of its own, the same words in another translation",
    is: null,
    page: (report, random) => {
      const own = story(random, otherOutlet(random, report.outlet), random);
      const heard = told(report.paragraphs.filter(isQuoted), random, PLAIN, ANEW);
      return { ...published(own, random), day: report.day, paragraphs: [...told(own.paragraphs, random, PLAIN), ...heard] };
    },
  },
  {
    name: "next report of the outlet, the same background",
    is: null,
    page: (report, random) => {
      const own = story(random, report.outlet, random);
      const background = report.paragraphs.filter((one) => !isQuoted(one)).slice(-2);
      return { ...published({ ...own, paragraphs: [...own.paragraphs, ...background] }, random), day: later(report.day, 3) };
    },
  },
];

/** Paragraphs with others of the page's own among them. */
function mixed(paragraphs: readonly string[], own: number, random: Random): string[] {
  const all = [...paragraphs];
  for (let count = 0; count < own; count++) {
    const [added = ""] = told([random.percent(30) ? quotation(random, random.below(10)) : prose(random)], random, PLAIN);
    all.splice(random.below(all.length + 1), 0, added);
  }
  return all;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
