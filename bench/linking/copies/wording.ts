/** What a thing is called, and what else it may be called: the table of synonyms that paraphrases are made with. */
export type Words = readonly [usual: string, ...others: string[]];

const table = (rows: string): readonly Words[] =>
  rows
    .trim()
    .split(/\s*;\s*/)
    .map((row) => row.split(/\s*=\s*/) as unknown as Words);

/** Who does something. */
export const ACTORS = table(`
  the harbour board = the port authority; the finance ministry = the treasury; the election council = the voting commission; the navy = the fleet;
  the night shift = the crews on duty at night; a committee of the senate = a panel of senators; the mail service = the postal office;
  the state telephone company = the national operator; the border guard = the frontier police; the lighthouse keepers = those who tend the lights;
  two engineers = a pair of technicians; the mayor of Tarsk = the head of Tarsk town hall; the grain exchange = the wheat market;
  local fishermen = the crews of small boats; the power station at Ostrel = the Ostrel plant; the opposition = the parties out of office;
  a former minister = someone who once held the post; the railway union = the train workers; the embassy of Varenia = the Varenian mission;
  the data office = the registry; several suppliers = a number of contractors; the coast radio = the maritime station;
  a court in Lorvane = Lorvane judges; the university clinic = the teaching hospital; the water works = the supply company;
  the customs house = the import office; volunteers = people without pay; the archive of the parliament = the chamber's library;
  the insurers = the underwriters; a small software firm = a young programming house`);

/** What is done. */
export const DEEDS = table(`
  had repaired = had mended; turned down = refused; put off = delayed; has begun to copy = started duplicating; sold = parted with;
  was told to guard = had orders to protect; counted = tallied; wants to replace = hopes to exchange; lost sight of = could no longer follow;
  paid for = covered the cost of; opened = unlocked; had warned about = had raised alarm over; found = came upon; closed = shut down;
  borrowed = took on loan; forgot = left out of mind; tested = tried out; has doubled = made twice as large; gave back = returned;
  moved = shifted; hid = concealed; listed = set down in a register; will inspect = is going to examine; switched off = cut the power of;
  painted over = covered with paint; leaked = passed on in secret; renamed = gave another name to; defended = stood up for; split = divided;
  rebuilt = put up again`);

/** What it is done to. */
export const THINGS = table(`
  the old server hall = the ageing machine room; eleven thousand letters = some eleven thousand pieces of mail; the ballot printers = the presses for voting papers;
  a cable under the bay = an undersea line; the list of voters = the electoral roll; three patrol boats = a trio of small cutters;
  the backup tapes = the reserve copies; the budget for the winter = the money for the cold months; a warehouse near the canal = a depot by the waterway;
  the passwords of the clerks = the staff's secret words; the toll bridge = the crossing that costs a fee; the treaty on fishing = the agreement about catches;
  a shipment of radios = a load of receivers; the weather mast = the tower for forecasts; the minutes of the talks = the written record of the meetings;
  its oldest ferry = the most aged of its boats; half of the meters = every second gauge; a contract with a foreign bank = a deal with lenders abroad;
  the alarm system = the warning equipment; the school buses = the vehicles for pupils; the maps of the tunnels = the charts of the underground ways;
  the reserve of grain = the stored wheat; a letter of protest = a written complaint; the guest network = the line for visitors;
  its branch in Norrow = the Norrow office; the salaries of the divers = what the divers earn; the memorial on the quay = the monument by the water;
  a report of ninety pages = a long study; the new signals = the modern lights; the keys of the vault = what opens the strong room`);

/** Where, when and how. */
export const SETTINGS = table(`
  before the first count = ahead of the initial tally; in the spring of that year = that year, once the snow was gone; within nine days = in little more than a week;
  without a word to the crew = while telling the men nothing; on the northern shore = along the coast in the north; after a storm = once the gale had passed;
  at the request of the president = because the head of state asked; for the second time = once more; under a law from the war = by a wartime act;
  during the night of the vote = in the hours after polls closed; against the advice of its lawyers = though counsel had said otherwise;
  in front of the cameras = while being filmed; over the winter = through the cold season; with money from a fund = paid out of a trust;
  as far as the islands = all the way to the outer isles; since the fire = from the blaze onwards; by hand = without machines;
  in a village of two hundred people = in a tiny settlement; for lack of parts = because pieces were missing; at the end of a long hearing = when hours of questions were over;
  despite the strike = although workers stayed away; near the old mint = close to where coins were made; in plain sight = where all could see;
  from one day to the next = overnight; at twice the price = for double the cost; to the surprise of its partners = which its allies had not expected;
  in three languages = in as many as three tongues; behind closed doors = in private; out of fear of a blackout = since the lights might fail;
  on paper = in writing`);

/** How one clause follows another. */
export const LINKS = table(`
  and = while; because = since; although = even though; so that = in order that; after = once; while = as; before = ahead of the day when; where = at the place where`);

/** Ways of saying that somebody said something; N is who. */
export const SAID = table(
  "N said = according to N; N told reporters = N said to the press; N said on Monday = in the words of N; N added = N went on",
);

/** Who says something, in public roles, with what they are called when they are named again. */
export const SPEAKERS: readonly (readonly [full: string, again: string])[] = [
  ["Foreign Minister Ann Roe", "Ms. Roe"],
  ["Interior Minister Joren Tal", "Mr. Tal"],
  ["President Maren Oru", "Ms. Oru"],
  ["Senator Hale Brandt", "Mr. Brandt"],
  ["Ambassador Ilse Corven", "Ms. Corven"],
  ["Admiral Bo Tarrin", "Mr. Tarrin"],
  ["Commissioner Petra Lund", "Ms. Lund"],
  ["Governor Odo Selm", "Mr. Selm"],
  ["Judge Mira Falk", "Ms. Falk"],
  ["Deputy Minister Ken Arlo", "Mr. Arlo"],
];

/** Invented outlets. */
export const OUTLETS = [
  ...["Meridian Post", "Lorvane Ledger", "Ostrel Gazette", "Tarsk Lantern", "Brennick Herald", "Harbour Courier", "Selm Observer"],
  ...["Norrow Tribune", "Port Ilvane Times", "Caldora Chronicle", "Upland Mirror", "Varenia Review"],
];
