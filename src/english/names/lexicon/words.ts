const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Days and months: capitals, but no names; they part a name from what stands before. */
export const CALENDAR = set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Wed. Thu. Fri. Sat. Sun. AM PM EST EDT GMT UTC BST CET",
);

/** Words that open sentences or phrases, are written with a capital there, and never begin a name. */
export const NEVER_NAMES = set(
  "I A An The This That These Those It Its It's He She His Her Hers Him They Their Them We Our Us You Your My Me There Here What When Where Who Whom Whose Why How Which Whether While If In On At By For From With Without As After Before During Since Until Till " +
    "Under Over About Among Amid Between Beyond Behind Below Above Across Against Along Around Despite Unlike Regarding Concerning Considering Including Excluding Citing Plus Except Inside Into Like Near Of Off Onto Out Outside Past Per Through Throughout To Toward Towards Up Upon Via Within And But Or So Yet Nor Then Than Now Not No Yes " +
    "Also Still However Moreover Meanwhile Although Though Because Instead Even Ever Never Always Often Sometimes Both Each Every Either Neither Some Many Most More Much Less Several Few Fewer All Any Another Other Others Once Only Just According Asked Speaking Thus Hence Therefore " +
    "Nevertheless Nonetheless Earlier Later Last Next Such Did Do Does Done Is Are Was Were Be Been Being Has Have Had Will Would Can Could Should May Might Must Shall Let Please Today Yesterday Tomorrow Tonight Recently Currently Finally Indeed Perhaps Maybe Clearly Similarly Likewise " +
    "Additionally Furthermore Otherwise Overall Together Rather Quite Very Too Again Already Almost Nearly About One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions Half Exclusive Breaking Update Updated Read Photo Photos " +
    "Video Videos Image Images Source Sources Advertisement Share Click Subscribe Tags Copyright Related Editor's Note Watch Listen See Get Go Follow Sign Home Menu Search Following Given Based Asked Told Said Says Speaking Founded Born Led Located Experts Officials Reporters Researchers Analysts " +
    "Critics Observers Investigators Prosecutors Lawyers Lawmakers Diplomats Hackers Sources People Police Voters Protesters Authorities Supporters Opponents Residents Leaders Scientists Journalists Workers Women Men Children Students Americans' Good Big Early Late Long Low Right Left Back Well Thank Thanks Hello Dear Oh Ok Okay " +
    "Nothing Something Anything Everything Nobody Somebody Anybody Everybody Everyone Someone Anyone None Same Certain Numerous Various Multiple Separately Previously Initially Originally Eventually Subsequently Specifically Particularly Especially Generally Typically Usually Probably Possibly Certainly Obviously Apparently Reportedly Allegedly Unfortunately Fortunately Importantly Notably Ultimately " +
    "Afterward Afterwards Beforehand Meantime Thereafter Elsewhere Nowadays Lately Formerly Publicly Privately Officially Formally Informally Quietly Openly Bluntly Accordingly Consequently Conversely Crucially Curiously Interestingly Ironically Evidently Presumably " +
    "Supposedly Essentially Basically Frankly Sadly Surprisingly Remarkably Significantly Strikingly Tellingly Unsurprisingly Predictably Pressed Questioned Quizzed Contacted Reacting Responding Replying Testifying Quoting Referring",
);

/** Words that may begin a name, but are none alone: New Delhi, Great Britain, First Bank. */
export const NEVER_ALONE = set(
  "New Old Great First Second Third High Main Top Big Good Grand Saint North South East West Northern Southern Eastern Western Central United National",
);

/** Small words that headlines leave small. */
export const SMALL_WORDS = set(
  "a an the of and or but nor for to in on at by from with as is are be was were it its vs via per up off over into onto than that not no after before amid about out s t 's n't if so yet can may new who how why what when we he she they his her their our your my",
);

/** Particles inside people's names. */
export const PARTICLES = set("de van von bin ibn al el la le du der den da dos di del della ben bint ter ten af av zu");

/** Nouns after which an organization is named: "the company Halden". In small letters. */
export const ORGANIZATION_NOUNS = set(
  "company firm newspaper outlet agency broadcaster maker magazine website startup bank think-tank nonprofit charity vendor operator",
);

/** Nouns before or after a hacking group's name. In small letters. */
export const GROUP_NOUNS = set(
  "group groups gang gangs hackers actor actors crew collective cluster team outfit operators hacker adversary intruders affiliate affiliates",
);

/** What tells that a passage is about hacking. In small letters. */
export const HACKING_WORDS =
  /^(?:hack(?:ers?|ing|ed)?|cyber.*|espionage|intrusions?|intruders?|threat|actors?|ransomware|malware|attackers?|gang|spies|spying|breach(?:es|ed)?|state-linked|operators)$/;

/** Participles by which a name is given. In small letters. */
export const CALLED = set(
  "called dubbed named nicknamed codenamed code-named known labeled labelled calls names dubs tracked tracks tracking calling named",
);
