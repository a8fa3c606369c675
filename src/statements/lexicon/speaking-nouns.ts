const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Nouns for one person who may say something, beside the posts and callings that other lists have. Singular. */
const PEOPLE = set(
  "accountant acquaintance adversary alumnus anarchist anthropologist applicant apologist architect artisan asylum-seeker aunt baron blogger bodyguard bride broker builder bureaucrat businessperson bystander " +
    "caller captive caretaker celebrity centrist chaplain citizen civilian clergyman cleric clerk client clinician coder comedian commuter companion compatriot competitor complainant comrade " +
    "concierge confidant confidante congregant conservationist contemporary convict cop coroner countryman courier cousin coworker creditor crewman crony cryptographer customer cyclist debtor defector " +
    "demographer dentist deserter designer despot detainee detractor devotee dictator disciple dockworker donor elder elector electrician enemy enthusiast entrepreneur ethicist eyewitness " +
    "farmer father-in-law feminist firebrand firefighter fisherman foe forecaster foreigner foreman forester fugitive gamer gardener geographer geologist godfather grandchild granddaughter grandfather grandmother grandparent grandson graduate " +
    "guerrilla guest gunman guru handler headmaster heir heiress helper homeowner hostage host housewife hunter imam immigrant informant informer inhabitant inmate innkeeper insurgent intellectual intermediary intern " +
    "interpreter interviewee islander jailer jihadist jurist juror keeper kidnapper landlady landlord leaker leftist liaison librarian linguist lobbyist local loyalist maid marine martyr mastermind " +
    "mechanic mediator mentor mercenary merchant messenger meteorologist middleman midwife migrant militant millennial miner missionary monarch monk mother-in-law motorist mourner mullah nationalist neighbor neighbour " +
    "nephew newcomer newsman newsreader niece nomad nonvoter nurse octogenarian offender onlooker opportunist optimist orphan outsider overseer owner pal panelist paramedic passenger passer-by patron peasant pensioner perpetrator pessimist " +
    "pharmacist philanthropist physician pilgrim pirate planner playwright plotter policeman policewoman populist postman preacher predecessor prelate primate principal prisoner programmer " +
    "protagonist protester protestor provost psychiatrist psychologist publicist pupil purist ranger reader realtor rebel recruit refugee relative repairman retiree revolutionary roommate royal saboteur sailor salesman " +
    "scout seafarer seeker sentry separatist serviceman servicewoman settler shareholder sharpshooter shipmate shopkeeper shopper sibling sister-in-law skeptic sceptic smuggler sniper sociologist spouse spy " +
    "staffer stakeholder stepfather stepmother stranger subcontractor subject subordinate subscriber successor suitor superintendent superior surrogate survivor sympathizer sympathiser taxpayer technician technologist " +
    "teenager tenant terrorist theologian therapist toddler tourist townsman townspeople trafficker trainee trainer traitor traveler traveller tribesman trooper trustee tutor twin uncle undergraduate unionist user vandal vicar villager " +
    "viewer virologist visionary visitor volunteer warden warlord watchman weatherman well-wisher whistle-blower widow widower worker workman worshiper worshipper wrestler youngster youth zealot archivist astronomer " +
    "epidemiologist criminologist toxicologist agronomist choreographer screenwriter novelist filmmaker producer presenter moderator announcer narrator anchorman anchorwoman questioner commentator translator",
);

/** Plurals and names of many that no ending tells. */
const MANY = set(
  "alumni anchormen anchorwomen businesspeople clergy clergymen commentariat commoners congressmen congresswomen countrymen couple couples crewmen crowd crowds duo elders electorate elite elites establishment families family fishermen " +
    "gunmen intelligentsia islanders jury laity militia militias mobs newsmen personnel policemen policewomen populace public quartet rank-and-file salesmen servicemen servicewomen staff staffs statesmen townsfolk " +
    "tribesmen tribe trio troops vanguard villagers watchmen weathermen workforce workmen youths bloc blocs community communities generation",
);

/** Bodies that may say something as such. Singular. */
const BODIES = set(
  "academy archdiocese archive assembly bar borough brigade brokerage caucus cell chain chamber chancellery channel city clinic command commissariat commonwealth conference confederation consortium " +
    "constabulary contractor cooperative county diocese district division exchange faculty fund gallery garrison guild headquarters hotline insurer judiciary league legation legislature library " +
    "lobby mayoralty monarchy monastery mosque municipality newsroom observatory opposition parish partnership platform politburo port precinct prefecture prison " +
    "province provider publication registry regiment retailer secretariat subsidiary supplier synagogue syndicate synod taskforce temple thinktank think-tank trade-union tribunal town trust wing",
);

/** Writings, pictures and recordings that may say or show something. Singular. */
const DOCUMENTS = set(
  "abstract account addendum advert advertisement agenda almanac announcement annex appendix application audit average ballot banner bill blueprint booklet brief briefing broadcast brochure budget bylaw caption card cartoon catalog catalogue certificate " +
    "chapter chart chronicle circular citation clause clip code comic commentary constitution contract correspondence coverage covenant database dataset decision decree deed deposition diagram diary dictionary directive disclosure dispatch " +
    "documentary dossier draft edict encyclopedia entry essay exhibit factsheet feature film flier flyer folder footnote forecast form graph graphic guideline guide handbook handout headline image index infographic " +
    "injunction instruction invoice issue itinerary journal judgment judgement label law leaflet ledger license log logbook mailer manifesto manual map message minutes missive newsletter note notebook obituary opinion order " +
    "ordinance outline overview page pamphlet passage passport photo photograph picture placard plaque podcast policy poster preamble preface printout programme prospectus protocol provision questionnaire quotation " +
    "reading receipt recording referral regulation reply retort roster ruling rulebook schedule screenshot script section sentence sign slide snapshot song spreadsheet statute stub subpoena submission subtitle syllabus " +
    "table tape text tract trailer transcription translation treatise treaty verdict verse voicemail warrant whitepaper will writ",
);

/** What a noun names that may be the subject of telling, where the shorter lists do not have it; null where it names none that is known. */
export function speakingNoun(word: string): "individual" | "group" | "institution" | "document" | null {
  if (MANY.has(word)) return "group";
  for (const single of singlesOf(word)) {
    if (PEOPLE.has(single)) return single === word ? "individual" : "group";
    if (BODIES.has(single)) return "institution";
    if (DOCUMENTS.has(single)) return "document";
  }
  return null;
}

/** What a noun may be in the singular, itself first. */
function singlesOf(word: string): string[] {
  if (!word.endsWith("s")) return [word];
  return [word, word.slice(0, -1), word.replace(/ies$/, "y"), word.replace(/es$/, "")];
}
