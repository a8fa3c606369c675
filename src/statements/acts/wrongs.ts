/** A pattern of any of some words, each a word or a few, as a clause spells them. */
function anyOf(words: string): RegExp {
  return new RegExp(
    ` (?:${words
      .trim()
      .split(/\s*\n\s*|\s*;\s*/)
      .join("|")}) `,
  );
}

/** Words that say that somebody does wrong: of lying, of abuse, of harm done to people, of failing at a duty. */
export const WRONG = anyOf(`
  lie(?! in| with| ahead); lies(?! in| with| ahead); lied; lying; liars?; mislead(?:s|ing)?; misled; deceiv\\w+; decepti\\w+; hypocri\\w+; dishonest; con (?:man|artist); phony
  cheat(?:s|ed|ing|er)?; rig(?:ged|ging)?; corrupt(?:ion|ed)?; betray(?:s|ed|al|ing)?; cover(?:ed|ing)?[- ]up; conspir\\w+; collu(?:ded|ding|sion); manipulat\\w+; brib\\w+
  bigot(?:s|ry)?; racists?; racism; misogyn\\w+; discriminat\\w+; demagogu\\w*; propaganda; scapegoat\\w*; fearmonger\\w*; pander\\w*; double standards?
  violat(?:ed|es|ing); broke the law; break(?:s|ing)? the law; undermin\\w+; sabotag(?:ed|es|ing); meddl\\w+; interfer(?:ed|es|ing); attack(?:ed|ing)
  bully(?:ing)?; bullied; smear(?:s|ed|ing)?; harass(?:ed|es|ing|ment)?; threaten(?:s|ed|ing); intimidat\\w+; insult(?:s|ed|ing)?; mock(?:s|ed|ing)?; demean\\w*
  incompeten\\w+; negligen\\w+; reckless\\w*; weak on; soft on; sold out; selling out; in the pocket of; bought and paid; flip[- ]?flop\\w*
  hid(?! behind); hidden(?= (?:it|the|this|that|them|a|an|its|his|her|their|from) ); conceal(?:s|ed|ing); withheld; suppress(?:ed|es|ing); silenc(?:ed|es|ing|e us|e me|e critics|e the); muzzl\\w+; gag(?:ged|ging); spy(?:ing)? on; spies on; spied on; snoop\\w*; tap(?:s|ped|ping)? (?:our|my|his|her|their|its|the) (?:phones?|lines?|calls?); read(?:s|ing)? (?:our|my|their|your) (?:mail|emails?|letters|messages); blackmail\\w*; extort\\w*
  embezzl\\w+; enrich(?:ed|ing)? (?:himself|herself|themselves|itself|his|her|their); launder\\w+; plagiari\\w+; swindl\\w+; defraud\\w*; dup(?:ed|ing); squander\\w*; mismanag\\w+; botch\\w*; bungl\\w+; mishandl\\w+; endanger\\w*; incit(?:ed|es|ing|ement)
  persecut\\w+; oppress\\w*; tortur(?:ed|es|ing); kidnap\\w*; plunder\\w*; trampl\\w+; flout\\w*; sow(?:s|ed|ing) (?:chaos|discord|division|distrust|confusion|fear); turn(?:s|ed|ing)? a blind eye; political(?:ly)? motivated; power grab; land grab
  divid(?:e|es|ing) (?:us|people|the country|our); fuel(?:s|ed|ing)? (?:hate|hatred|violence|terror); destroy(?:ed|s|ing); ruin(?:ed|s|ing)?; wast(?:ed|es|ing); ignor(?:ed|es|ing); neglect(?:ed|s|ing)?
`);

/** Words of wrong that also tell, without blame, how software and those who break into it work. */
export const TECHNICAL_WRONG = anyOf(
  "stole; stolen; steal(?:s|ing)?; exploit(?:s|ed|ing); fraud(?:s|ulent|ster)?; crook(?:s|ed)?; abus(?:e|ed|es|ing); evad(?:ed|es|ing); scam(?:s|med|ming)?",
);

/** Words of that trade. */
export const TECHNICAL =
  / (?:vulnerabilit\w+|malware|ransomware|software|attackers?|hackers?|flaws?|bugs?|botnets?|trojans?|phishing|servers?|credentials|passwords?|code|cve\S*|criminals|cybercriminals|crooks behind|data|records|accounts|patch\w*|keys?|tokens?|app|apps|exploit kits?) /;

/** An answer that is promised to hurt. */
export const HARSH =
  /^ (?:an? |the )?(?:harsh|strong|tough|severe|swift|crushing|painful|firm|forceful|fierce|stern|devastating|decisive|proportionate) (?:\w+ )?(?:response|answer|reply|reaction) /;

/** Who can be at fault. */
export const AT_FAULT =
  / (?:STATE|ORG|GROUP|PERSON|he|she|they|you|who|government|authorities|police|ministry|officials?|party|company|firm|bank|media|press|court|courts|council|regulator|minister|president|leaders?|rivals?|opponents?) /;

/** What is at fault without anybody's doing. */
export const NATURE =
  / (?:weather|rains?|fungus|storms?|winds?|heat|cold|snow|ice|floods?|drought|lightning|fires?|bugs?|software|glitch(?:es)?|malfunctions?|updates?|cables?|certificates?|errors?|faults?|failures?|trees?|birds?|rats?|squirrels?|shortages?|traffic|demand|inflation|prices|pests?|disease|age|wear|corrosion|maintenance) /;

/** What is promised to those whom it hurts. */
export const GETS_EVEN =
  / (?:name and shame|hunt (?:\w+ )?down|track (?:\w+ )?down|(?:take|drag) (?:\w+ ){0,3}to court|avenge|get even|settle (?:the|this|that) score|make (?:them|him|her|it|you|STATE|GROUP) pay) /;
