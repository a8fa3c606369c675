/** Verbs whose past forms do not follow the rule: lemma, past, participle. */
const IRREGULAR = `
be was/were been;bear bore borne/born;beat beat beaten;become became become;begin began begun;bend bent bent;bet bet bet;bid bid bid;bind bound bound;bite bit bitten;blow blew blown
break broke broken;breed bred bred;bring brought brought;build built built;burn burnt/burned burnt/burned;buy bought bought;cast cast cast;catch caught caught;choose chose chosen
come came come;cost cost cost;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt
fight fought fought;find found found;flee fled fled;fling flung flung;fly flew flown;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got/gotten
give gave given;go went gone;hang hung hung;have had had;hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid
lead led led;leave left left;lend lent lent;let let let;lie lied lied;light lit lit;lose lost lost;make made made;mean meant meant;meet met met;mishear misheard misheard
mislead misled misled;pay paid paid;put put put;quit quit quit;read read read;rend rent rent;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought
sell sold sold;send sent sent;set set set;shake shook shaken;shine shone shone;shoot shot shot;show showed shown;shut shut shut;sing sang sung;sink sank sunk;sit sat sat
sleep slept slept;sling slung slung;smell smelt/smelled smelt/smelled;speak spoke spoken;spend spent spent;spill spilt/spilled spilt/spilled;spin spun spun;split split split;spread spread spread
stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;strike struck struck/stricken;swear swore sworn;sweep swept swept;swing swung swung;take took taken
teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;tread trod trodden;turn turned turned;understand understood understood
undertake undertook undertaken;wake woke woken;wash washed washed;wear wore worn;weigh weighed weighed;win won won;wring wrung wrung;write wrote written
`;
const PASTS = new Map(
  IRREGULAR.trim()
    .split(/[;\n]/)
    .map((line) => {
      const [lemma = "", past = "", participle = ""] = line.split(" ");
      return [lemma, [...past.split("/"), ...participle.split("/")]] as const;
    }),
);

/** Verbs that double their last letter before "ed" and "ing", beyond those of one short syllable. */
const DOUBLED = /^(?:admit|commit|permit|refer|defer|rebut|regret|omit|acquit|expel|compel|repel|quarrel|eavesdrop|wiretap)$/;
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprtvz]$/;
/** What "be" and "have" are besides. */
const BESIDES: Readonly<Record<string, readonly string[]>> = { be: ["is", "are", "am"], have: ["has"] };

/** All forms of a verb, in lower case: of "take" take, takes, taking, took, taken. Made by rule, for lexicons; what text holds is told by the tagger. */
export function formsOfVerb(lemma: string): string[] {
  const doubled = DOUBLED.test(lemma) || SHORT.test(lemma) ? lemma + lemma.at(-1)! : lemma;
  const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
  const present = soft ? `${soft}es` : /(?:s|sh|ch|x|z|[^o]o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const past = soft ? `${soft}ed` : lemma.endsWith("e") ? `${lemma}d` : `${doubled}ed`;
  const going = lemma.endsWith("ie")
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma) && lemma !== "be"
      ? `${lemma.slice(0, -1)}ing`
      : `${doubled}ing`;
  return [...new Set([lemma, present, going, ...(PASTS.get(lemma) ?? [past]), ...(BESIDES[lemma] ?? [])])];
}
