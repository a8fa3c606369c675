import type { Act } from "../../record/acts.ts";
import type { Topic } from "../../record/vocabulary.ts";

/** What an act is in CAMEO (1.1b3), and in PLOVER, which has no word for denials, admissions, silences and appeals. */
export interface Code {
  readonly cameo: string;
  readonly plover: string | null;
  readonly mode: string | null;
}

/**
 * The acts that the two code books have words for. A warning is a threat there only where it coerces, which words alone do not tell; findings, disclosures
 * and opinions have no code.
 */
const CODES: Readonly<Partial<Record<Act, Code>>> = {
  "no-comment": { cameo: "011", plover: null, mode: null },
  admission: { cameo: "015", plover: null, mode: null },
  denial: { cameo: "016", plover: null, mode: null },
  appeal: { cameo: "020", plover: null, mode: null },
  assurance: { cameo: "030", plover: "AGREE", mode: null },
  support: { cameo: "051", plover: "SUPPORT", mode: null },
  agreement: { cameo: "057", plover: "AGREE", mode: null },
  demand: { cameo: "100", plover: "REQUEST", mode: null },
  condemnation: { cameo: "111", plover: "ACCUSE", mode: "disapprove" },
  attribution: { cameo: "112", plover: "ACCUSE", mode: "allege" },
  accusation: { cameo: "112", plover: "ACCUSE", mode: "allege" },
  charge: { cameo: "115", plover: "ACCUSE", mode: "allege" },
  rejection: { cameo: "120", plover: "REJECT", mode: null },
  threat: { cameo: "130", plover: "THREATEN", mode: null },
  sanction: { cameo: "163", plover: "COERCE", mode: "restrict" },
};

const SPYING: ReadonlySet<Topic> = new Set(["cyber-espionage", "surveillance"]);

/** The code of an act about these topics; null where the code books have none. */
export function codeOf(act: Act, topics: readonly Topic[]): Code | null {
  const code = CODES[act];
  if (!code) return null;
  if (code.cameo === "112" && topics.some((topic) => SPYING.has(topic))) return { ...code, cameo: "1125" };
  if (act === "threat" && topics.includes("sanctions")) return { ...code, cameo: "1312", mode: "restrict" };
  return code;
}

const CONTEXTS: Readonly<Partial<Record<Topic, string>>> = {
  "election-interference": "election",
  "influence-operation": "misinformation",
  "cyber-espionage": "cyber",
  "critical-infrastructure": "cyber",
  "commercial-theft": "cyber",
  "destructive-attack": "cyber",
  ransomware: "cyber",
};

/** PLOVER's contexts of these topics. */
export function contextsOf(topics: readonly Topic[]): string[] {
  return [...new Set(topics.flatMap((topic) => CONTEXTS[topic] ?? []))].sort();
}
