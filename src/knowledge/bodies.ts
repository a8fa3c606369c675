import type { InstitutionKind } from "./institutions.ts";

/** What ministries are for, in the usual English of their names. */
const TOPIC =
  "(?:Foreign|Interior|Internal|Home|Defen[cs]e|National Defen[cs]e|Justice|Finance|Treasury|Trade|Economy|Economic|Economics|Commerce|Industry|Energy|Health|Education|Science|Culture|Digital|Information|Communications?|Telecommunications?|Transport|Transportation|Infrastructure|Agriculture|Environment|Labou?r|External|Public|State|Homeland|Security|Intelligence|Technology|European|International|Tourism|Sports?|Planning|Development|Emergency|Religious|Immigration|Electronics|Veterans|Social|Family|Strategic|Water|Oil|Petroleum|Maritime|Fisheries|Innovation|Research|Unification|Diaspora|Climate)";

/** Bodies that every state may have, by the words for them; the first that fits tells the kind. */
const BODIES: readonly (readonly [InstitutionKind, RegExp])[] = [
  [
    "embassy",
    /^(?:Embassy|Consulate(?: General)?|High Commission|Permanent Mission|Mission to the (?:UN|U\.N\.|United Nations|EU|European Union))$/,
  ],
  ["ministry", new RegExp(`^${TOPIC}(?:(?: and| &|,)? [A-Z][\\p{L}]+){0,4} (?:Ministry|Department)$`, "u")],
  ["ministry", new RegExp(`^(?:(?:Federal|State|Royal) )?(?:Ministry|Department|Secretariat) (?:of|for) (?:the )?${TOPIC}\\b`)],
  [
    "court",
    /^(?:(?:Supreme|Constitutional|High|Highest|Federal|Appeals?|Administrative|District|Criminal|Military|Superior|Regional) ){1,2}(?:Court|Tribunal)$|^(?:Supreme|Constitutional|High) Court of Justice$|^Court of (?:Appeals?|Cassation|Justice|Audit)$/,
  ],
  [
    "election-body",
    /^(?:(?:Central|National|Federal|State|Supreme|Superior|Independent|High|Permanent) ){0,3}(?:Election|Electoral|Elections) (?:Commission|Committee|Council|Board|Bureau|Authority|Court|Tribunal|Office)$/,
  ],
  [
    "legislature",
    /^(?:Parliament|National Assembly|Legislative Assembly|Legislative Council|Federal Assembly|National Parliament|Senate|Congress|House of Representatives|Chamber of Deputies|House of Commons|National Council)$/,
  ],
  [
    "cyber-agency",
    /^(?:National |Federal )?(?:(?:Cyber ?[Ss]ecurity|Cyber) (?:Agency|Cent(?:er|re)|Authority|Directorate|Office|Bureau)|Cyber Security Cent(?:er|re)|Computer Emergency Response Team|CERT|CSIRT)$/,
  ],
  [
    "intelligence",
    /^(?:(?:Foreign|National|State|Federal|General|Internal|External|Domestic|Military|Defen[cs]e|Central) ){0,3}(?:(?:Security|Intelligence|Secret|Security and Intelligence|Intelligence and Security) (?:Services?|Agency|Agencies|Bureau|Directorate|Organi[sz]ation|Department)|Military Intelligence)$/,
  ],
  [
    "police",
    /^(?:(?:National|Federal|Criminal|State|Cyber|Central|Metropolitan|Military|Border|Judicial) ){0,2}(?:Police|Cyberpolice)(?: Force| Service| Agency)?$|^National Crime Agency$|^(?:Federal |National )?Bureau of Investigation$/,
  ],
  [
    "military",
    /^(?:(?:Royal|National|Imperial|People's) )?(?:Army|Navy|Air Force|Armed Forces|Defen[cs]e Forces?|Marine Corps|Marines|Coast Guard|National Guard|Space Force|General Staff|Cyber Command|Ground Forces|Special Forces)$/,
  ],
  [
    "regulator",
    /^(?:(?:National|Federal|State) )?(?:Central Bank|Reserve Bank|National Bank|Data Protection (?:Authority|Commission|Agency|Board)|Communications (?:Authority|Commission)|Competition (?:Authority|Commission)|Securities (?:and Exchange )?Commission|Telecommunications? (?:Authority|Commission))$/,
  ],
  [
    "government",
    /^(?:Government|Cabinet|Presidency|Presidential (?:Office|Administration|Palace)|Prime Minister's Office|President's Office|Office of the (?:President|Prime Minister)|Chancellery|National Security Council|Security Council|State Council|Council of Ministers|Royal Court|Politburo|Communist Party|Attorney General's Office|Prosecutor General's Office|General Prosecutor's Office)$/,
  ],
];

/** Which body of a state words name, without the state: "Foreign Ministry", "Supreme Court"; null where they name none. */
export function bodyKind(words: string): InstitutionKind | null {
  return BODIES.find(([, form]) => form.test(words))?.[0] ?? null;
}
