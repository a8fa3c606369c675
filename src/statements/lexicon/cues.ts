import type { Act } from "../../record/acts.ts";
import type { StatementKind } from "../../record/vocabulary.ts";

/**
 * What may follow a cue as its content: `clause` ("said (that) …", and quotations), `infinitive` ("promised to …"),
 * `object` ("denied the report"), or a preposition that leads the content ("called for …", "accused X of …").
 */
export type Frame = "clause" | "infinitive" | "object" | "for" | "on" | "of" | "as" | "about" | "whether" | "against";

/** A word that introduces what somebody said, thought, wrote or showed. */
export interface Cue {
  readonly lemma: string;
  /** The word that must follow the verb ("point out"), or null. */
  readonly particle: string | null;
  readonly kind: StatementKind;
  /** The act that the word itself names; null where only the content tells. */
  readonly act: Act | null;
  readonly frames: readonly Frame[];
  /** Whether a noun phrase between cue and content is the one spoken to ("told the paper that …"). */
  readonly addresses: boolean;
  /** Whether the word's own form or its form in -s is also a noun ("report", "calls"). */
  readonly noun: boolean;
  /** Whether the word, followed by a clause or beside a quotation, is speech beyond doubt. */
  readonly plain: boolean;
}

/**
 * The cues, one a line: lemma, irregular forms after a slash, kind, act, frames; `+` joins a
 * verb and its particle, `@` marks those that name an addressee and `!` those that are plain.
 */
const TABLE = `
say/says,said,saying speech - clause !
tell/told,telling speech - clause @!
state speech - clause !
add speech - clause !
write/wrote,written,writing writing - clause !
announce speech announcement clause,object,infinitive !
declare speech - clause,object !
note speech - clause !
remark speech - clause !
observe speech - clause
report speech - clause
explain speech explanation clause,object !
clarify speech explanation clause,object !
argue speech - clause,for,against !
claim speech - clause,infinitive,object
assert speech - clause,object !
contend speech - clause !
maintain speech - clause
insist speech - clause,on !
stress speech - clause,object !
emphasize speech - clause,object !
emphasise speech - clause,object !
underline speech - clause,object
underscore speech - clause,object
reiterate speech - clause,object !
repeat speech - clause,object
reaffirm speech assurance clause,object !
affirm speech - clause,object !
mention speech - clause,object
reply speech - clause !
respond speech - clause
answer speech - clause
continue speech - clause
recall speech - clause,object
recount speech - clause,object
quip/quipped,quipping speech - clause !
joke speech - clause !
shout speech - clause
yell speech - clause
chant speech - clause
exclaim speech - clause !
echo/echoed,echoes,echoing speech - clause
retort speech - clause !
interject speech - clause !
point+out speech - clause !
tweet writing - clause
post writing - clause
email writing - clause @
testify speech - clause,about
caution speech warning clause,against @
warn speech warning clause,of,about,against @!
alert speech warning clause @
threaten speech threat clause,infinitive,object
promise speech assurance clause,infinitive,object @!
pledge speech assurance clause,infinitive,object !
vow speech assurance clause,infinitive,object !
assure speech assurance clause,of @!
reassure speech assurance clause @
guarantee speech assurance clause,infinitive,object
swear/swore,sworn speech assurance clause,infinitive
commit/committed,committing speech assurance infinitive
agree speech agreement clause,infinitive,on
deny speech denial clause,object !
dismiss speech rejection object,as
reject speech rejection object
rebuff speech rejection object
refute speech denial object,clause
dispute speech skepticism object,clause
rebut/rebutted,rebutting speech denial object
disavow speech denial object
admit/admitted,admitting speech admission clause,infinitive,object !
acknowledge speech - clause,object !
concede speech - clause,object !
confess speech admission clause,infinitive
confirm speech confirmation clause,object !
corroborate speech confirmation object,clause
verify speech confirmation object,clause
disclose speech disclosure clause,object !
reveal showing disclosure clause,object
divulge speech disclosure clause,object
leak speech disclosure clause
inform speech - clause,of @!
notify speech - clause,of @
remind speech - clause,of @
advise speech appeal clause,infinitive @
ask speech appeal clause,for,whether,about,infinitive @
urge speech appeal clause,infinitive,object @
call/called speech appeal for,on
appeal speech appeal for,infinitive
plead speech appeal for,clause
request speech appeal object,clause
invite speech appeal infinitive,object
propose speech appeal clause,object
recommend speech appeal clause,object
suggest speech - clause,object
demand speech demand clause,infinitive,object !
order speech demand clause,infinitive,object
accuse speech accusation of @!
allege speech accusation clause,object !
blame speech accusation object,for,on
fault speech accusation object,for
attribute speech attribution object
tie/tied,ties,tying speech attribution object
link speech attribution object
trace speech attribution object
opine speech opinion clause !
charge speech charge clause,object
indict speech charge object
sanction speech sanction object
condemn speech condemnation object,as !
denounce speech condemnation object,as !
decry speech condemnation object
criticize speech condemnation object,for
criticise speech condemnation object,for
blast speech condemnation object,as,for
slam/slammed,slamming speech condemnation object,as,for
deplore speech condemnation object
complain speech accusation clause,of,about
lament speech opinion clause,object
protest speech condemnation clause,object
praise speech support object,for,as
welcome speech support object
hail speech support object,as
applaud speech support object,for
endorse speech support object
defend speech support object
back stance support object
support stance support object
thank speech support object,for
describe speech opinion as
characterize speech opinion as
characterise speech opinion as
term speech opinion object
dub/dubbed,dubbing speech opinion object
label speech opinion object,as
portray speech opinion as
predict speech assessment clause,object
forecast/forecast,forecasting speech assessment clause,object
estimate speech assessment clause,object
assess thought assessment clause,object
judge thought assessment clause
conclude thought assessment clause !
determine thought assessment clause
believe thought assessment clause
think/thought,thinking thought assessment clause
suspect thought assessment clause
expect thought assessment clause,infinitive
hope thought opinion clause,infinitive
fear thought warning clause,object
worry thought warning clause,about
doubt thought skepticism clause,object,whether
question speech skepticism object,whether
wonder thought skepticism whether
challenge speech skepticism object
hint speech - clause,for
imply speech - clause
indicate showing - clause,object
signal/signaled,signalled,signaling,signalling showing - clause,object
speculate speech assessment clause
show/showed,shown,showing showing - clause
find/found,finding showing disclosure clause
document showing disclosure clause,object
detail showing explanation object,clause
list showing claim object
cite speech explanation object
quote speech - object
justify speech explanation object,as
`;

/** Lemmas whose bare forms are nouns as well. */
const NOUNS: ReadonlySet<string> = new Set(
  "state report note claim post tweet email alert promise pledge vow guarantee call appeal request demand order charge sanction blame fault protest support term label forecast estimate hope fear worry doubt question challenge hint signal show document detail list quote blast remark comment answer repeat caution leak find challenge".split(
    " ",
  ),
);

const BY_FORM = new Map<string, Cue>();
for (const line of TABLE.trim().split("\n")) {
  const [head = "", kind, act, frames = "", marks = ""] = line.split(" ");
  const [verb = "", irregular] = head.split("/");
  const [lemma = "", particle = null] = verb.split("+");
  const cue: Cue = Object.freeze({
    lemma,
    particle,
    kind: kind as StatementKind,
    act: act === "-" ? null : (act as Act),
    frames: Object.freeze(frames.split(",")) as readonly Frame[],
    addresses: marks.includes("@"),
    noun: NOUNS.has(lemma),
    plain: marks.includes("!"),
  });
  for (const form of formsOf(lemma, irregular?.split(","))) BY_FORM.set(form, cue);
}

function formsOf(lemma: string, irregular: readonly string[] = []): string[] {
  const stem = lemma.replace(/e$/, "");
  const soft = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}i` : null;
  const past = soft ? `${soft}ed` : `${stem}ed`;
  const present = soft ? `${soft}es` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = irregular.length > 2 ? [] : [past, `${stem}ing`, present];
  return [lemma, ...regular, ...irregular];
}

/** The cue that a word is a form of, in lower case; undefined where it is none. */
export function cueOf(word: string): Cue | undefined {
  return BY_FORM.get(word);
}

/** The cue of a lemma; throws where the table has none, since only rules ask for it. */
export function cueNamed(lemma: string): Cue {
  const cue = BY_FORM.get(lemma);
  if (cue?.lemma !== lemma) throw new Error(`Expected a cue of the table, not \`${lemma}\`.`);
  return cue;
}
