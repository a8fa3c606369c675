import { asksForConsent, COOKIE_WALL } from "../walls.ts";
import { furniture, type Refiner } from "./rule.ts";

/** Code units of running text that a notice in place of a story has at most: stories about cookies are longer. */
const NOTICE = 1_500;

/** Who asks, and who is asked. */
const ADDRESSED = /\b(?:we|our|us)\b.*\byour?\b|\byour?\b.*\b(?:we|our|us)\b/is;

/** A page whose running text asks for consent to be followed, and is nothing else, shows no story. */
export const consentWall: Refiner = {
  name: "consent-wall",
  refine(verdicts, { paragraphs, headline }) {
    const open = paragraphs.filter(({ prose }, index) => prose && verdicts[index] === null).map(({ text }) => text);
    const whole = open.join(" ");
    if (whole.length > NOTICE || !asksForConsent(open) || !ADDRESSED.test(whole)) return verdicts;
    return verdicts.map((verdict, index) => (verdict === null && index !== headline ? furniture(COOKIE_WALL) : verdict));
  },
};
