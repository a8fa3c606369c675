const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Last words of organizations' names. */
export const ORGANIZATION_HEADS = set(
  "Ministry Ministries Agency Agencies Department Departments Council Bureau Security Corp Corp. Corporation Inc Inc. Ltd Ltd. LLC PLC Plc Co Co. GmbH AG SA Company Companies University College Institute Institution School Academy " +
    "Post Times News Journal Tribune Herald Gazette Ledger Chronicle Observer Telegraph Courier Dispatch Examiner Sentinel Inquirer Daily Weekly Press Radio Television TV Broadcasting Media Network Networks Magazine " +
    "Committee Commission Command Court Tribunal Office Service Services Administration Authority Directorate Secretariat Treasury Bank Fund Foundation Trust Association Union Federation Confederation League Alliance Coalition " +
    "Organization Organisation Society Center Centre Laboratory Laboratories Labs Lab Group Holdings Partners Capital Technologies Technology Systems Software Solutions Industries Motors Airlines Airways Electric Energy Telecom Communications " +
    "Party Parliament Congress Senate Assembly Duma Embassy Consulate Mission Police Army Navy Guard Force Forces Brigade Regiment Corps Division Hospital Church Museum Library Club Board Panel Taskforce Cabinet Chamber Exchange Initiative Project Front Movement Brotherhood Intelligence Cyber Defense Defence Consulting Research Analytics Intelligence Ventures Insurance Pharmaceuticals Games Studios Pictures Records Books Publishing Wire Agency Watch International Cybersecurity Registry Inspectorate Ombudsman",
);

/** First words of names that go on with "of" or "for": "Ministry of Digital Affairs", "Institute for Peace". */
export const OF_HEADS = set(
  "Ministry Department Bureau Council Court Bank University Institute College School Academy Office Agency House Church Chamber Board Committee Commission Center Centre Embassy Consulate Union Association Society Federation " +
    "League Alliance Organization Organisation Foundation Fund Directorate Republic Kingdom State States Emirate Principality Commonwealth Bay Gulf Sea Strait Cape Isle Isles City Province Duchy Voice Bank Assembly Parliament Congress Statue Party Army Guard Corps " +
    "Secretary Minister President Director Chief Ambassador Chancellor Attorney Chairman Governor Mayor Speaker Head Undersecretary Envoy Adviser Advisor Prince Princess Duke King Queen Faculty Division Section Service Task Campaign Coalition Register Archives Library Museum Treaty Declaration Convention Charter Battle Siege War Statute Covenant",
);

/** Nouns that only a state or its like has: after "X's" or before "of X" they make X one. In small letters, as they are spoken. */
export const STATE_HAS =
  /^(?:(?:deputy |vice )?(?:foreign|interior|defen[cs]e|justice|finance|trade|digital|information|health|energy|prime|culture|economy) (?:ministry|ministers?|secretary)|(?:ministry|minister) of|embass(?:y|ies)|ambassadors?|consulate|parliament|government|armed forces|military|army|navy|intelligence (?:service|services|agency|agencies)|security services?|central bank|supreme court|constitution|electoral commission|national security|state media|border|territory|president|capital|ruling party|national assembly)\b/;

/** What stands before "of X" where X is a state. */
export const OF_STATE = new Set([
  "government",
  "president",
  "embassy",
  "ambassador",
  "parliament",
  "ministry",
  "premier",
  "king",
  "queen",
  "emir",
  "republic",
  "kingdom",
  "minister",
  "citizens",
  "people",
  "leader",
  "capital",
]);

/** Nouns after a demonym that only a state's people or institutions are: "the Varenian embassy". In small letters. */
export const AFTER_DEMONYM = new Set(
  "embassy ambassador government foreign president prime parliament ministry minister military officials authorities diplomats diplomat intelligence envoy interior defense defence army navy troops citizens hackers spies leaders leader capital spokesman spokeswoman state people nationals lawmakers delegation".split(
    " ",
  ),
);

/** Of these, what is said of no family: "Caldoran hackers", but not "Hallman spokesman". */
export const AFTER_PLAIN_DEMONYM = set(
  "embassy government foreign parliament ministry military officials authorities diplomats intelligence army navy troops citizens hackers spies nationals lawmakers",
);

/** Subjects of ministries, schools and committees, which "and" joins inside one name: "Health and Human Services". */
export const TOPICS = set(
  "Affairs Security Health Human Services Science Technology Technologies Trade Industry Commerce Finance Economy Economic Culture Sports Tourism Information Communications Communication Education Research Development Defense Defence Foreign Interior Justice " +
    "Energy Environment Agriculture Food Drug Labor Labour Transport Transportation Infrastructure Cybersecurity Cyber Digital International Public Strategic Governmental Government Intelligence Law Order Policy Politics Peace Conflict Cooperation Asian Pacific " +
    "European East West Studies Arts Sciences Medicine Engineering Business Management Media Journalism Standards Exchange Securities Budget Planning Housing Urban Firearms Tobacco Alcohol Explosives Customs Border Immigration Democracy Rights Freedom Global National Homeland Oversight Reform Innovation Space",
);

/** Last words of places. */
export const PLACE_HEADS = set(
  "City River Sea Island Islands Mountains Mountain Province County Valley Street Avenue Road Bay Strait Gulf Desert Square Peninsula Ocean Lake Beach Hills Heights District Airport Bridge Canal Forest Park Harbor Harbour Prefecture Region Border Coast Basin Plaza Oblast",
);

/** First words of places. */
export const PLACE_OPENERS = set("Lake Mount Cape Fort Port Gulf Strait Bay Isle Camp");
