/** Names, demonyms and capitals as news in English writes them, where the source has only official or foreign ones. */
const ADDED = {
  USA: { names: ["US", "U.S.", "U.S.A.", "America"], capitals: ["Washington", "Washington, D.C."] },
  GBR: { names: ["UK", "U.K.", "Britain", "England"], demonyms: ["Briton", "Britons", "English"] },
  CHN: { names: ["PRC"] },
  TUR: { names: ["Turkey"], demonyms: ["Turk", "Turks"] },
  CZE: { names: ["Czech Republic"] },
  ARE: { names: ["UAE", "U.A.E.", "Emirates"] },
  KOR: { names: ["ROK"] },
  SWZ: { names: ["Eswatini", "Swaziland"] },
  MMR: { names: ["Myanmar", "Burma"] },
  CIV: { names: ["Ivory Coast"] },
  CPV: { names: ["Cape Verde"] },
  TLS: { names: ["East Timor"] },
  MKD: { names: ["North Macedonia", "Macedonia"] },
  VAT: { names: ["Vatican", "Holy See"] },
  DNK: { demonyms: ["Dane", "Danes"] },
  SWE: { demonyms: ["Swede", "Swedes"] },
  FIN: { demonyms: ["Finn", "Finns"] },
  POL: { demonyms: ["Pole", "Poles"] },
  ESP: { demonyms: ["Spaniard", "Spaniards"] },
  PHL: { demonyms: ["Philippine", "Filipinos"] },
  GRC: { demonyms: ["Greek", "Greeks"] },
  SAU: { demonyms: ["Saudi", "Saudis"] },
  THA: { demonyms: ["Thai", "Thais"] },
  AFG: { demonyms: ["Afghan", "Afghans"] },
  UKR: { capitals: ["Kyiv", "Kiev"] },
  PSE: { names: ["Palestinian Authority"] },
  KAZ: { demonyms: ["Kazakh"] },
  UZB: { demonyms: ["Uzbek"] },
  NZL: { demonyms: ["New Zealand"] },
};

const LATIN = /^[\p{Script=Latin}\p{M}\p{N} .,'’()-]+$/u;

/** One row a state, sorted by code. Two-letter codes are left out: in running text they are words ("IN", "NO"). */
export function stateRows(countries) {
  const peoples = new Set(countries.filter(({ independent }) => independent).map(({ demonyms }) => demonyms?.eng?.m));
  return countries.map((country) => row(country, peoples)).sort();
}

/** `peoples`: demonyms of independent states, which a territory does not take from them ("American"). */
function row({ cca3, name, altSpellings, demonyms, capital, independent }, peoples) {
  const added = ADDED[cca3] ?? {};
  const english = demonyms?.eng ?? {};
  const names = [
    name.common,
    name.official,
    ...altSpellings.filter((one) => one.length > 3 || /^(?:USA|UAE|DRC|CAR)$/.test(one)),
    ...(added.names ?? []),
  ];
  const own = independent ? [english.m, english.f] : [english.m, english.f].filter((one) => !peoples.has(one));
  const people = [...own, ...(added.demonyms ?? [])].flatMap((one) => (one ? [one, ...plural(one)] : []));
  const capitals = cca3 === "HKG" ? [] : [...capital.map((one) => one.replace(/ D\.C\.$/, ", D.C.")), ...(added.capitals ?? [])];
  return [cca3, ...[names, people, capitals].map((list) => unique(list).join(";"))].join("|");
}

/** Demonyms that take an s: Cubans, Israelis. Those in -ese, -ish, -ch, -ss do not. */
const plural = (one) => (/(?:an|i|ot|ar|er)$/.test(one) ? [`${one}s`] : []);
const unique = (list) => [
  ...new Set(list.map((one) => one?.trim()).filter((one) => one && LATIN.test(one) && !/, (?:the )?[A-Z].* of|Republic of$/.test(one))),
];
