const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that give something a label in somebody's words: he called it "a mistake". */
export const LABELLING = set(
  "call calls called calling describe describes described describing label labels labeled labelled brand brands branded denounce denounces denounced " +
    "dismiss dismisses dismissed hail hails hailed praise praises praised condemn condemns condemned slam slams slammed criticize criticizes criticized " +
    "characterize characterizes characterized decry decries decried deem deems deemed deride derides derided portray portrays portrayed",
);

/** Participles that give something its name: a plan dubbed "the ladder". */
export const NAMING = set("called dubbed nicknamed termed named codenamed code-named labeled labelled christened styled known");

/** What a title is given with: a book titled "…". */
export const TITLING = set("titled entitled headlined subtitled captioned");

/** What has a title. */
export const WORKS = set(
  "book books novel novels memoir biography film films movie movies documentary song songs album single series show shows program programme podcast episode " +
    "play musical opera poem poems story stories article articles essay column editorial op-ed paper papers study report reports headline headlines " +
    "magazine newspaper painting sculpture exhibition exhibit game games video clip track chapter lecture speech hymn anthem blog post thesis ballad",
);

/** What is said to be a word: the term "…". */
export const WORDS = set(
  "term terms word words phrase phrases expression expressions label slogan slogans motto hashtag nickname nicknames codename moniker acronym abbreviation pseudonym alias keyword letters",
);

/** Verbs of saying with others after which somebody's words stand. */
export const REPORTING = set(
  "accuse accuses accused accusing thank thanks thanked according cite cites cited citing quote quotes quoted quoting promise promises promised " +
    "assure assures assured believe believes believed think thinks thought saying adding arguing warning noting writing insisting calling claiming " +
    "chant chants chanted shouting testify testified maintain maintains maintained allege alleges alleged predict predicts predicted reject rejects rejected " +
    "refer refers referred invoke invokes invoked signal signaled signalled seek sought offer offered voiced expressed told whisper whispered murmur murmured " +
    "mutter muttered yell yelled scream screamed sing sang recite recited repeat repeats repeated reiterate reiterated comment commented observe observed",
);

/** Forms of verbs of saying that are as often nouns, or other verbs. */
export const DOUBTFUL = set(
  "state states claim claims post posts posted note notes answer answers demand demands stress stresses stressed promise promises offer offers offered quote quotes " +
    "comment signal signals repeat cry cries joke jokes continue continues continued conclude concludes concluded refer refers seek sought sing sang think believe argue add ask",
);

/** Words that speak of who speaks or is spoken to. */
export const PERSONS = set("i we you me us my our your i'm we're you're");

/** Finite verbs, for texts without tags. */
export const FINITE = set(
  "is are was were am has have had do does did will would can could should may might must shall 's 're 've 'll 'd 'm ’s ’re ’ve ’ll ’d ’m ca wo says said goes went " +
    "gets got makes made takes took knows knew thinks thought sees saw wants comes came seems needs let began begins became becomes left stay go wait",
);

/** Words before a noun: what stands between one of them and a noun is part of a noun phrase. */
export const DETERMINERS = set(
  "a an the this that these those his her its their our my your 's ’s some any no every each such another of in for with by on about against as to from",
);
