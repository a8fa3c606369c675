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

/** One row a group of the sources. A group of two sources is two rows: nothing is merged here. */
export function threatGroupRows(actors, activity, mapping) {
  const rows = [
    ...actors.values.map(({ value, meta = {} }) => row(meta.country, [value, ...(meta.synonyms ?? [])], attributions(meta))),
    ...activity.values.map(({ value, meta = {} }) => row(meta.country, [value, ...(meta.synonyms ?? [])], new Map([[value, "Microsoft"]]))),
    ...mapping.map((entry) => {
      const name = entry["Threat actor name"];
      const others = entry["Other names"].split(",");
      const origin = Object.keys(ORIGINS).find((country) => entry["Origin/Threat"].split(",")[0].trim() === country);
      return row(ORIGINS[origin], [name, ...others], new Map([[name, "Microsoft"]]));
    }),
  ];
  return [...new Set(rows.filter((one) => one !== null))].sort();
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
