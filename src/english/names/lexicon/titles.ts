const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Forms of address; with or without a period. */
export const HONORIFICS = set(
  "mr mrs ms mx mister madam madame dr prof sir lord lady dame sen rep gov gen lt col maj capt adm sgt rev hon fr atty supt det insp amb cmdr brig msgr sheikh sheik ayatollah imam rabbi herr frau monsieur señor messrs",
);

/** Head nouns of titles and posts: "foreign minister", "spokeswoman". In small letters. */
export const TITLE_HEADS = set(
  "minister president secretary spokesman spokeswoman spokesperson director chief ambassador envoy adviser advisor senator chancellor general premier governor mayor judge justice " +
    "attorney prosecutor commissioner chairman chairwoman chairperson chair leader commander admiral colonel captain major lieutenant sergeant marshal officer congressman congresswoman " +
    "representative lawmaker delegate professor analyst researcher fellow expert lawyer author journalist reporter correspondent editor founder cofounder co-founder ceo executive manager head " +
    "pope bishop archbishop cardinal ayatollah consul undersecretary under-secretary comptroller treasurer speaker negotiator diplomat candidate nominee activist dissident economist scientist " +
    "historian strategist pollster counsel solicitor detective inspector sheriff engineer king queen prince princess emir sultan coordinator counselor counsellor attache attaché ombudsman " +
    "deputy legislator lawmaker mp auditor rapporteur columnist scholar lecturer dean rector specialist consultant banker trader whistleblower official aide agent magistrate registrar",
);

/** Head nouns that, written with a capital, are titles before a name rather than parts of it. */
export const FORMAL_HEADS = set(
  "minister president secretary spokesman spokeswoman spokesperson director chief ambassador envoy adviser advisor senator chancellor general premier governor mayor judge justice " +
    "attorney prosecutor commissioner chairman chairwoman chairperson chair leader commander admiral colonel captain major lieutenant sergeant officer congressman congresswoman " +
    "representative delegate professor ceo undersecretary under-secretary comptroller treasurer speaker king queen prince princess emir sultan pope bishop archbishop cardinal ayatollah consul " +
    "coordinator counselor counsellor attorney-general sheriff inspector detective editor correspondent analyst reporter negotiator counsel deputy official",
);

/** Whose head holds an office: "Head of the Government". In capitals, as it is written before a name. */
export const HEADED = set("Government State Republic Administration Delegation Mission Cabinet Parliament");

/** Words for the people of a party or a faith; before a person's name they are no part of it: "Democrat Ann Roe". */
export const ADHERENTS = set(
  "Republican Republicans Democrat Democrats Democratic Conservative Conservatives Liberal Liberals Socialist Socialists Communist Communists Islamist Islamists Libertarian Independent Muslim Muslims Christian Christians Jewish Jew Jews Sunni Sunnis Shiite Shiites Kurdish Kurd Kurds Arab Arabs European Europeans African Africans Asian Asians Hispanic Hispanics Latino Latinos Western Westerners Tory Tories",
);

/** Institutions in small letters that stand inside a title: "foreign ministry spokesman". */
export const TITLE_INSTITUTIONS = set(
  "ministry department agency office council embassy bureau committee police bank party presidency mission commission house navy army",
);

/** Words that stand before the head of a title or an institution: "deputy", "foreign", "national security". In small letters. */
export const TITLE_MODIFIERS = set(
  "domestic deputy vice assistant associate acting interim former then senior junior chief first second top lead prime foreign national international homeland security defense defence interior internal " +
    "external justice finance financial economic economy trade commerce treasury energy health education labor labour transport transportation agriculture environment information technology digital cyber cybersecurity " +
    "intelligence press public state affairs service services human communications telecommunications infrastructure policy political military naval army navy air force counterintelligence counterterrorism east " +
    "eastern west western north northern south southern asian pacific european african global regional local federal central supreme special principal permanent parliamentary presidential cabinet government party " +
    "opposition majority minority executive managing legal science research development planning housing tourism culture sports youth social immigration border customs climate nuclear space aviation " +
    "maritime election elections electoral campaign technical strategic corporate crown grand lieutenant major brigadier rear commander attorney general under outgoing incoming longtime veteran retired current ex",
);
