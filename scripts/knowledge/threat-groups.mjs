/**
 * Who stands behind the identifiers of `name-attribution`: MISP keeps the names of producers in another file. Read off the naming
 * schemes, which are these companies' own.
 */
const PRODUCERS = {
  "da5cdcd1-7b15-4371-b7eb-ca32916d2052": "Mandiant",
  "f9eb432f-2293-48b7-bca4-cc78beb50df0": "CrowdStrike",
  "d0c33595-b684-45ef-91c3-e2f5ce1a8191": "Microsoft",
  "a7119872-bc6b-494b-9f7a-8c50faaf53a9": "Secureworks",
  "a1ad5090-2487-46d2-8237-6151a2dd5063": "MITRE",
};

/** Microsoft's codes for its names of groups, as its file orders them: country of origin to ISO alpha-2. */
const ORIGINS = {
  China: "CN",
  Russia: "RU",
  Iran: "IR",
  "North Korea": "KP",
  Lebanon: "LB",
  Turkey: "TR",
  Türkiye: "TR",
  Vietnam: "VN",
  "South Korea": "KR",
  Korea: "KR",
  Israel: "IL",
  India: "IN",
  "United Arab Emirates": "AE",
};

/** Microsoft's names for groups that it still looks into: those it later names otherwise are its former names. */
const IN_DEVELOPMENT = /^(?:Storm|DEV)-\d{4}$/;

/**
 * One row a group of the sources, each with the sources that have it so: a threat-actor of MISP, b MISP's list of Microsoft's groups,
 * c Microsoft's own list. A group of two sources is two rows, unless they say the very same: nothing is merged here.
 */
export function threatGroupRows(actors, activity, mapping) {
  const rows = new Map();
  const add = (source, refs, written) => {
    if (written === null) return;
    const known = rows.get(written) ?? { sources: new Set(), dates: [] };
    known.sources.add(source);
    known.dates.push(...datesIn(refs));
    rows.set(written, known);
  };
  for (const { value, meta = {} } of actors.values)
    add("a", meta.refs, row(meta.country, [value, ...(meta.synonyms ?? [])], attributions(meta)));
  for (const { value, meta = {} } of activity.values) {
    const names = [value, ...(meta.synonyms ?? [])];
    add("b", meta.refs, row(meta.country, names, byMicrosoft(names)));
  }
  for (const entry of mapping) {
    const names = [entry["Threat actor name"], ...entry["Other names"].split(",").map((name) => name.trim())];
    const origin = Object.keys(ORIGINS).find((country) => entry["Origin/Threat"].split(",")[0].trim() === country);
    add("c", [], row(ORIGINS[origin], names, byMicrosoft(names)));
  }
  return [...rows].map(([written, { sources, dates }]) => `${written}|${[...sources].join("")}|${dates.sort()[0] ?? ""}`).sort();
}

/** In Microsoft's lists the first name is its own, and so are those of groups that it was still looking into. */
const byMicrosoft = ([first, ...others]) =>
  new Map([first, ...others.filter((name) => IN_DEVELOPMENT.test(name))].map((name) => [name, "Microsoft"]));

/** Days and months that stand in the addresses of references: /2023/07/14/, 2023-07. */
function datesIn(refs = []) {
  return refs.flatMap((ref) => {
    const [, year, month, day] = /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-])/.exec(ref) ?? [];
    return year ? [`${year}-${month}${day ? `-${day}` : ""}`] : [];
  });
}

function attributions(meta) {
  const by = new Map();
  for (const one of meta["name-attribution"] ?? []) {
    const cut = one.lastIndexOf(":");
    const producer = PRODUCERS[one.slice(cut + 1)];
    if (producer) by.set(one.slice(0, cut), producer);
  }
  for (const [key, producer] of Object.entries(meta))
    if (key.startsWith("origin:") && typeof producer === "string") by.set(key.slice("origin:".length), producer);
  return by;
}

function row(country, names, by) {
  const clean = [...new Set(names.map((name) => name.trim()))].filter(
    (name) => name.length > 2 && !/[|;@`]/.test(name) && !/^G\d{4}$/.test(name),
  );
  if (clean.length === 0) return null;
  return `${country ?? ""}|${clean.map((name) => (by.has(name) ? `${name}@${by.get(name)}` : name)).join(";")}`;
}
