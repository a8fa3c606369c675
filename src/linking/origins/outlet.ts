/** A domain's ending: "meridianpost.example" as a publisher's name is the site, not the outlet; what stands before it is what others call it. */
const DOMAIN = /^(?:www\.)?([\p{L}\p{N}-]{2,})\.(?:[a-z]{2,12}|co\.[a-z]{2}|com\.[a-z]{2})$/u;

/** What outlets are called by besides their names, and where they are read, each as `outletKey` would write it: their own letters and addresses. */
const SHORT: Readonly<Record<string, string>> = {
  ap: "associatedpress",
  apnews: "associatedpress",
  afp: "agencefrancepresse",
  thomsonreuters: "reuters",
  bbcnews: "bbc",
  upi: "unitedpressinternational",
  dpa: "deutschepresseagentur",
  germanpressagency: "deutschepresseagentur",

  itartass: "tass",

  kyodonews: "kyodo",
  pti: "presstrustofindia",
  aap: "australianassociatedpress",
  rferl: "radiofreeeuroperadioliberty",
  voanews: "voiceofamerica",
  voa: "voiceofamerica",
  dw: "deutschewelle",
  nytimes: "newyorktimes",
  nyt: "newyorktimes",
  wsj: "wallstreetjournal",
  ft: "financialtimes",
  theguardian: "guardian",
  npr: "nationalpublicradio",
};

/** How much of a name is compared, in UTF-16 code units: more is no name. */
const LONGEST = 200;

/**
 * An outlet's name as it is compared: compatible forms made one, case folded, a leading "the", what is neither letter nor digit, and the words at its end by which an agency says
 * what it is dropped, so that "The Meridian Post" and "meridianpost.example" are one, as are "Norrow" and "Norrow News Agency", and letters that stand for a name made that name.
 * Empty where the name has no letter or digit.
 */
export function outletKey(name: string): string {
  const folded = name.slice(0, LONGEST).normalize("NFKC").toLowerCase().trim();
  const called = DOMAIN.exec(folded)?.[1] ?? folded;
  const key = called
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the (?=.)/, "")
    .replace(/(?<=\S) (?:news agency|news service|wire service|newswire)$/, "")
    .replaceAll(" ", "");
  return Object.hasOwn(SHORT, key) ? SHORT[key]! : key;
}
