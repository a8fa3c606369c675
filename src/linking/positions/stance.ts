import type { Act } from "../../record/acts.ts";
import type { Deed } from "../../record/statement.ts";
import { isOnlyWeighed } from "../matter/index.ts";

/** Where somebody stands to what is asked: as the codebook's acts say it, never more. */
export const STANCES = [
  "attributes",
  "charges",
  "admits",
  "confirms",
  "denies",
  "rejects",
  "doubts",
  "asks for evidence",
  "has not seen",
  "leaves open",
  "declines to comment",
  "did not answer",
  "condemns",
  "announces measures",
  "assures",
] as const;
export type Stance = (typeof STANCES)[number];

const BY_ACT: Readonly<Partial<Record<Act, Stance>>> = {
  attribution: "attributes",
  charge: "charges",
  admission: "admits",
  confirmation: "confirms",
  denial: "denies",
  rejection: "rejects",
  skepticism: "doubts",
  "negative-finding": "has not seen",
  "non-denial": "leaves open",
  "no-comment": "declines to comment",
  condemnation: "condemns",
  sanction: "announces measures",
  assurance: "assures",
};

/** Acts by which somebody may take a stance; whether he does can turn on the words. */
export const STANCE_ACTS: readonly Act[] = [
  ...(Object.keys(BY_ACT) as Act[]),
  ...(["accusation", "disclosure", "assessment", "announcement", "claim", "appeal", "demand"] as const),
];

/** Acts by which it is said who did it. */
const LAYING: ReadonlySet<Act> = new Set<Act>(["attribution", "accusation", "disclosure", "assessment", "announcement", "claim"]);

const EVIDENCE = /\b(?:evidence|proof|prove|facts|substantiat\w+)\b/i;
/** Cues of silence that is reported: nobody said a word. */
const SILENT = /\b(?:respond|reply|replied|answer|return|immediately|silent|silence|reached|acknowledge)\b/i;

/** What is refused as an offer or a wish: to turn that down is no stand to what is said to have happened. */
const OFFERED =
  /\b(?:offers?|talks|proposals?|demands?|calls?|requests?|invitations?|plans?|deals?|negotiations?|meetings?|mediat\w+|ultimatum|terms|criticisms?|sanctions)\b/i;
/** What is told as found. */
const FOUND =
  /\b(?:conclusions?|findings?|assessments?|attributions?|verdicts?|judge?ments?|accusations?|allegations?|charges?|claims?|reports?|version|account)\b/i;
/** "declined to endorse the conclusion": who does not share it has not said that it is wrong. */
const NOT_SHARED =
  /\b(?:declin|refus|unwilling|stop|hesitat)\w*\b(?:\W+\w+){0,3}?\W+(?:endorse|back|share|support|embrace|second|sign|join)\b/i;

/** Whether a deed is told of others, or as done to those who speak: nobody owns up to that. `own` says of a party whether it is theirs. */
export function isOfOthers({ by, to }: Pick<Deed, "by" | "to">, own: (party: string) => boolean): boolean {
  return !by.some(own) && (by.length > 0 || to.some(own));
}

/** The stance of a statement by its act; null where its act takes none. `names`: whether it says who did it; `ofOthers`: whether it is told as no deed of theirs (`isOfOthers`). */
export function stanceOf(
  act: Act,
  words: { readonly cue: string; readonly content: string },
  names: boolean,
  ofOthers = false,
): Stance | null {
  if (act === "admission" && ofOthers) return "confirms";
  if ((act === "appeal" || act === "demand" || act === "rejection" || act === "skepticism") && EVIDENCE.test(words.content))
    return "asks for evidence";
  if (act === "rejection" && FOUND.test(words.content) && NOT_SHARED.test(`${words.cue} ${words.content}`)) return "leaves open";
  if (act === "rejection" && OFFERED.test(words.content) && !FOUND.test(words.content)) return null;
  if (act === "no-comment" && SILENT.test(words.cue)) return "did not answer";
  // "Low confidence that it was Varenia" lays it to nobody.
  if (names && LAYING.has(act) && isOnlyWeighed(`${words.cue} ${words.content}`)) return null;
  if (names && (act === "accusation" || act === "disclosure" || act === "assessment" || act === "announcement" || act === "claim"))
    return "attributes";
  // Who did it is not told, or only as "hackers".
  if (act === "attribution" && !names) return null;
  return BY_ACT[act] ?? null;
}
