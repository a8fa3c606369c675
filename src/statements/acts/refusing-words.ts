/** "She had not", "it did not": all that is said. */
export const ELLIPTIC =
  /^ (?:no , )?(?:i|we|he|she|it|they|PERSON|ORG|STATE) (?:had|has|have|did|do|does|was|were|is|are|am) not (?:done so )?(?:[.,] )?$/;

/** Words of a question about what was found, or is thought and wished: a no to it denies no charge. */
export const FOUND_OR_FELT =
  / (?:find|found|see|saw|seen|detect\w*|discover\w*|evidence|proof|signs?|indications?|traces?|(?:know|knew|known) (?:who|what|why|how|when|where|whether|if|which)|believe[sd]?|agree[sd]?|plan(?:s|ned|ning)?|want(?:s|ed)?|intend(?:s|ed)?|support(?:s|ed)?|trust(?:s|ed)?|regret(?:s|ted)?|expect(?:s|ed)?|think|thought|fear(?:s|ed)?|hope[sd]?|feel|felt|accept(?:s|ed)?|worried|afraid|considering|satisfied|happy|ready|willing) /;

/** A charge, taken up by "them" or "it" behind a verb of calling. */
export const CHARGED =
  / (?:accusations?|allegations?|claims?|charges?|suggestions?|reports?|insinuations?|assertions?) (?:, )?(?:and )?(?:\w+ing|called|branded|labelled|labeled|described|termed|dubbed|denounced|decried) (?:them|it|this|that|these|those) /;

/** What is called an invention or worse. */
export const INVENTED =
  /^ (?:them|it|this|that|these|those) (?:as )?(?:an? )?(?:\w+ ){0,2}?(?:manipulations?|provocations?|fabrications?|inventions?|smears?|slanders?|fantas(?:y|ies)|fiction|nonsense|lies?|hoax|farce|insinuations?|fairy ?tales?|propaganda|speculation|campaign|fakes?|forger(?:y|ies)|theatre|theater|baseless|absurd|groundless|unfounded|false|ridiculous|hysteria) /;

/** What is denied to somebody, not of something. */
export const REFUSED = /^ (?:\S+ ){0,3}?(?:entry|visas?|admission|bail|parole|overflight|landing rights|a visa) /;

/** What somebody else said against the speaker, as a noun. */
export const CHARGES =
  / (?:tales?|accounts?|versions?|readings?|as (?:nonsense|hysteria|fiction|fantasy|absurd|lies|fabricat\w+|theatre|baseless|a (?:smear|fabrication|fairy tale|provocation))|accusations?|allegations?|charges?|claims?|reports?|suggestions?|assertions?|rumou?rs?|stor(?:y|ies)|findings?|insinuations?|speculation|notion|idea that (?:he|she|it|they)|involvement|wrongdoing|responsibility|any (?:link|role|part|knowledge|connection)) /;
/** What may be refused, as a noun. */
export const OFFERS =
  / (?:calls?|offers?|demands?|proposals?|plans?|requests?|bids?|invitations?|deals?|talks|negotiations?|criticisms?|concerns?|ultimatum|terms|appeal) /;

/** What others put forward as known. */
export const FINDINGS =
  / (?:evidence|findings?|stud(?:y|ies)|polls?|theor(?:y|ies)|analys[ie]s|assessments?|estimates?|predictions?|warnings?|science) /;

/** Words of a part in what was done, or of the doing. */
export const OWN_PART =
  / (?:behind|responsible|involved|part of|to blame|at fault|hack\w*|sp(?:ied|ying)|broke|broken|stole|stolen|meddl\w+|interfer\w+|attacked|leaked) /;

/** Deeds that others could lay against one, by the beginnings of their verbs. */
export const DOING =
  "(?:instruct|authori[sz]|order|approv|meddl|interfer|hack|attack|spy|spie|steal|stole|engag|support|conduct|carr|target|influenc|intru|break|broke|take part|took|order|sponsor|tolerat|condon|direct|run |plan|know|knew|say|said|do |did |violat|use|commit|receiv|leak|send|sent|call|ask|pay|paid|lie|mock|touch|assault|open|read|listen|tap|eavesdrop|monitor|copy|copi|forg|fak)";

/**
 * Verbs that say of oneself no deed that others could lay against one: of knowing, wishing and feeling, of having and getting, of what has yet to be done, and
 * those of telling, whose denial is silence.
 */
export const NO_DEED =
  "(?:converge|reach|settle|resolv|succeed|manag|know|think|believe|understand|remember|recall|see|saw|seen|hear|feel|want|wish|need|like|love|hate|care|mind|hope|expect|agree|disagree|support|oppose|endorse|trust|doubt|regret|mean|matter|intend|plan|have|get|got|win|won|lose|lost|receive|find|found|become|come|came|go|went|decide|finish|start|begin|begun|complete|determine|conclude|establish|detect|observe|identif|notic|discover|rule|comment|discuss|disclose|confirm|deny|den|respond|answer|repl|elaborate|specif|speculat|provid|say anything|name|attribut|exclude|let |make it|happen|work|appear|seem|look|be |been|hesitat|fear|worry|exist|qualif|deserv|live|grow|belong|fit|realiz|realis|anticipat|vote|accept|negotiat|tolerat|allow|recogniz|recognis|give up|back down|consider|rest|stop|end |fail|forget|change|apologi|pay |bow|bargain|surrender|resign|even |quite|always|necessaril)";
