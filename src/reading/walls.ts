/** The reasons that what stands between readers and a story is none of it. */
export const COOKIE_WALL = "cookie wall";
export const SUBSCRIPTION_WALL = "subscription wall";

/** Words of consent, and of those who ask for it and are asked. */
const CONSENT =
  /\b(?:cookies?|personal data|personali[sz]ed ad(?:s|vertising)|(?:our|\d+) partners|IP address(?:es)?|ads and tracking|tracking|privacy (?:policy|cent(?:re|er)|matters|settings)|consent)\b/i;

/** Code units of a paragraph that are looked at, and paragraphs that ask for consent at least. */
const LOOKED_AT = 1_000;
const SIGNS = 2;

/** Whether most paragraphs of running text ask for consent to be followed. */
export function asksForConsent(prose: readonly string[]): boolean {
  const asking = prose.filter((text) => CONSENT.test(text.slice(0, LOOKED_AT))).length;
  return asking >= SIGNS && asking * 2 > prose.length;
}
