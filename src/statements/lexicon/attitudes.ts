import type { StatementKind } from "../../record/vocabulary.ts";

/** Words that tell of what somebody says, writes, thinks, wants, feels or shows, by class. One class a line: its kind, then its lemmas. */
const CLASSES: readonly (readonly [kind: StatementKind, lemmas: string])[] = [
  [
    "speech",
    "say tell state add remark observe mention speak talk utter pronounce voice proclaim declare announce report relate recount narrate explain clarify describe elaborate expound outline detail describe discuss comment opine note point cite quote mention repeat reiterate restate stress emphasize emphasise underline underscore highlight affirm reaffirm assert claim contend argue maintain insist aver avow posit hold allege testify swear confirm attest vouch certify acknowledge admit concede confess disclose reveal divulge leak confide brief inform notify apprise advise remind convey communicate relay disseminate preach lecture declaim intone continue conclude begin start interject interrupt chime",
  ],
  [
    "speech",
    "ask inquire enquire question query wonder press interrogate grill probe reply respond answer retort rejoin counter shoot fire riposte",
  ],
  [
    "speech",
    "joke quip crack jest tease shout yell cry scream whisper mutter murmur chant boom bellow bark snap growl roar exclaim gush rave rant vent fume thunder muse sneer scoff jeer chuckle laugh sigh lament moan groan grumble complain whine gripe protest boast brag crow gloat trumpet tout hint intimate insinuate imply suggest allude signal indicate",
  ],
  [
    "writing",
    "write tweet retweet post blog email e-mail text type pen author publish message scribble sign caption editorialize headline print broadcast air wire cable fax file draft scrawl",
  ],
  [
    "thought",
    "think believe consider deem feel suppose presume assume reckon figure guess imagine suspect fancy judge regard view see perceive conceive envision envisage foresee anticipate expect predict forecast project estimate calculate assess evaluate conclude determine decide infer deduce surmise speculate theorize theorise hypothesize conjecture gather understand know recognize recognise realize realise remember recall forget doubt ponder contemplate mull weigh reflect reason rationalize dream trust accept interpret misunderstand equate liken compare attribute ascribe credit rank rate count treat dismiss discount underestimate overestimate",
  ],
  [
    "stance",
    "want wish hope desire seek intend plan aim aspire strive endeavor try attempt prepare propose mean look long yearn crave prefer like love hate dislike loathe detest despise abhor resent regret enjoy appreciate admire respect adore envy pity care mind fear dread worry fret concern agonize bother favor favour support back oppose endorse embrace champion advocate espouse champion sympathize welcome disagree agree concur side resolve opt choose elect refuse decline tend need hesitate vow determine ready eye target covet bet gamble",
  ],
  [
    "showing",
    "show find indicate suggest reveal demonstrate prove illustrate document reflect read list contain include detail record register highlight confirm signify reveal display depict portray expose uncover evidence substantiate corroborate establish verify conclude discover learn notice detect observe hear spot determine identify",
  ],
  [
    "speech",
    "demand urge beg plead implore beseech exhort call appeal request invite order command instruct direct tell bid dare challenge encourage recommend advise counsel prod push press pressure lobby petition advocate prescribe summon solicit enjoin task require prompt suggest propose float pitch offer move",
  ],
  [
    "speech",
    "promise pledge vow swear guarantee assure reassure commit threaten warn caution alert undertake agree consent volunteer offer bet pledge",
  ],
  [
    "speech",
    "praise applaud hail laud commend compliment congratulate thank salute cheer celebrate bless credit toast honor tout endorse extol extoll champion defend vindicate justify excuse apologize apologise regret sympathize back support rally flatter gush welcome",
  ],
  [
    "speech",
    "criticize criticise condemn denounce decry deplore blast slam attack assail lambaste lambast rip hit hammer bash excoriate rebuke chide scold chastise castigate admonish reprimand berate upbraid lash mock ridicule taunt deride disparage insult belittle demean smear slander malign vilify accuse blame fault charge indict slap knock ding swipe jab rail inveigh pan trash savage skewer pillory shame call label brand dub term characterize characterise describe portray paint cast compare liken name nickname",
  ],
  [
    "speech",
    "deny reject refute rebut dispute contradict disavow disown repudiate renounce dismiss rebuff refuse decline contest challenge question dispute oppose object protest demur quibble contend retract withdraw recant backtrack walk downplay minimize",
  ],
  [
    "speech",
    "statement remark comment claim assertion declaration announcement allegation accusation charge argument contention suggestion proposal call demand request appeal plea warning threat promise pledge vow assurance guarantee denial admission confession acknowledgment revelation disclosure explanation description account report word message tweet post speech address testimony answer response reply question criticism praise complaint protest rebuke attack insult joke quote quotation line phrase slogan advice recommendation endorsement apology lie rhetoric talk rumor rumour gossip boast jab barb",
  ],
  [
    "thought",
    "belief view opinion thought idea notion theory assumption presumption impression perception feeling sense suspicion conviction faith confidence doubt skepticism concern worry fear expectation prediction forecast estimate assessment judgment judgement conclusion finding understanding knowledge realization reason consensus sentiment attitude stance position perspective interpretation mind hunch guess speculation",
  ],
  [
    "stance",
    "hope wish desire plan intention intent goal aim ambition aspiration effort decision determination willingness readiness eagerness reluctance refusal preference support opposition interest objective purpose vision strategy agenda commitment anger frustration outrage disappointment regret anxiety optimism pessimism enthusiasm love hatred respect sympathy resentment anticipation unease dismay disgust contempt",
  ],
  [
    "stance",
    "sure certain confident convinced aware unaware skeptical sceptical doubtful uncertain hopeful optimistic pessimistic afraid fearful worried concerned anxious nervous wary cautious leery angry furious upset outraged unhappy happy glad pleased proud sorry sad disappointed frustrated surprised shocked stunned amazed alarmed disturbed troubled dismayed horrified disgusted ashamed embarrassed grateful thankful excited eager keen willing unwilling ready reluctant determined intent adamant committed opposed supportive critical dismissive sympathetic satisfied dissatisfied comfortable uncomfortable curious suspicious jealous interested uninterested fond bullish tired fed enthusiastic disillusioned resigned open clear blunt vocal outspoken insistent apologetic unapologetic undecided",
  ],
  [
    "showing",
    "poll survey study report data figure record document evidence result analysis finding research statistic memo letter email filing transcript statement article book story review letter editorial number",
  ],
];

const CLASS_OF = new Map<string, number>();
for (const [index, [, lemmas]] of CLASSES.entries())
  for (const lemma of lemmas.split(" ")) if (!CLASS_OF.has(lemma)) CLASS_OF.set(lemma, index + 1);

/** The class of a lemma among the words of saying, thinking, wanting and showing, counted from one; 0 where it is none of them. */
export function attitudeOf(lemma: string): number {
  return CLASS_OF.get(lemma) ?? 0;
}

/** What kind of telling a lemma is; null where the classes do not have it. */
export function kindOfAttitude(lemma: string): StatementKind | null {
  const index = CLASS_OF.get(lemma);
  return index === undefined ? null : CLASSES[index - 1]![0];
}
