/** Nouns for people who speak without a name. */
export const PERSON_NOUNS =
  /^(?:officials?|sources?|people|persons?|individuals?|spokes(?:man|woman|person|men|women|people|persons)|aides?|advis[eo]rs?|diplomats?|officers?|analysts?|experts?|researchers?|lawmakers?|senators?|representatives?|ministers?|secretary|secretaries|ambassadors?|envoys?|president|leaders?|critics?|allies|investigators?|prosecutors?|lawyers?|executives?|employees?|authorities|commander|general|director|chief|chair(?:man|woman|person)?|chancellor|premier|governor|mayor|professor|author|authors|scientists?|engineers?|veterans?|insiders?|participants?|delegates?|negotiators?|observers?|voters?|residents?|witnesses|witness|man|woman|men|women|others?|members?|candidates?|editors?|reporters?|journalists?|hackers?|specialists?|operatives?|agents?|deputies|deputy|head|council(?:l)?ors?|attorney|judge|scholar|scholars|percent|half|majority|manager|managers|strategists?|activists?|opponents?|supporters?|rivals?|colleagues?|historian|economists?|friends|advocates?|proponents?|conservatives?|progressives?|liberals|moderates|pundits?|partisans?|associates|attendees?|respondents?|moguls?|tycoons?|magnates?|(?:neuro)?surgeons?|rabbis?|pastors?|priests?|nuns?|chair(?:men|women|people)|ladies|children|fans|insurers)$/;

/** Nouns for institutions that speak as such. */
export const INSTITUTION_NOUNS =
  /^(?:ministry|ministries|department|agency|agencies|government|governments|embassy|administration|company|companies|firm|firms|bank|commission|committee|council|bureau|office|party|parliament|court|treasury|police|army|military|navy|service|services|union|alliance|campaign|group|groups|organi[sz]ation|institute|university|cent(?:er|re)|newspaper|paper|outlet|network|broadcaster|magazine|station|vendor|consulate|mission|presidency|palace|cabinet|senate|house|congress|board|foundation|association|federation|team|house|kremlin|directorate|authority|utility|operator|laboratory|lab|coalition|panel|faction|leadership|media)$/;

/** Nouns for documents that show or say. */
export const DOCUMENT_NOUNS =
  /^(?:reports?|statements?|documents?|memos?|letters?|emails?|filings?|indictments?|polls?|surveys?|stud(?:y|ies)|assessments?|bulletins?|advisor(?:y|ies)|alerts?|analys[ie]s|records?|files?|transcripts?|findings?|cables?|communiqu[eé]s?|notices?|articles?|papers?|release|post|posts|tweets?|paragraphs?|version|declaration|editorial|blog|data|figures|evidence|complaint|lawsuit|testimony|charter|resolution|investigation|inquiry|review|polling|results|affidavits?|petitions?|websites?|ads?|books?|memoirs?|biograph(?:y|ies)|columns?|op-eds?|summar(?:y|ies)|footage|videos?|stor(?:y|ies)|guidelines|rankings?|projections?|statistics|suits?|speech|speeches)$/;

/** Whether a noun can be the subject of telling: a person, an institution or a document. */
export function isSpeakerNoun(word: string): boolean {
  return PERSON_NOUNS.test(word) || INSTITUTION_NOUNS.test(word) || DOCUMENT_NOUNS.test(word);
}
