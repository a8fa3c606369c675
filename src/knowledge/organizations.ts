import { type InstitutionKind, institutionsNamed } from "./institutions.ts";

/** What kind of organization a name stands for. */
export type OrganizationKind = "news" | "agency" | "international" | "security-company" | "company" | "party" | "government";

/** Names that their own words do not give away, by kind; put together by hand from the organizations' own sites. Ordinary words are left out. */
const BY_KIND: Readonly<Record<OrganizationKind, string>> = {
  news:
    "Reuters;Associated Press;AP;Agence France-Presse;AFP;Bloomberg;CNN;BBC;NBC;NBC News;CBS;CBS News;ABC News;MSNBC;PBS;NPR;CNBC;Fox News;Sky News;Al Jazeera;Axios;Politico;ProPublica;TechCrunch;CyberScoop;The Record;Xinhua;TASS;" +
    "Deutsche Welle;Der Spiegel;Le Monde;El Pais;Nikkei;Kyodo;Yonhap;The Guardian;The Economist;The Atlantic;The Hill;The New Yorker;Global Times;RIA Novosti;Interfax;Sputnik;Bellingcat;Financial Times;Voice of America;Radio Free Europe;Radio Free Asia;C-SPAN",
  agency:
    "FBI;CIA;NSA;CISA;DHS;DOJ;NASA;FCC;FTC;SEC;GCHQ;MI5;MI6;NCSC;FSB;SVR;GRU;KGB;MSS;Mossad;Shin Bet;BND;BSI;BfV;DGSE;ANSSI;ASIO;CSIS;NIS;Unit 8200;Pentagon;Europol;Interpol;USCYBERCOM;Cyber Command;U.S. Cyber Command;" +
    "Secret Service;Scotland Yard;Coast Guard;National Guard;IRGC;PLA;ODNI;DNI;EPA;IRS;FDA;CDC;NIST;ENISA;ACSC",
  international:
    "UN;U.N.;United Nations;NATO;EU;E.U.;European Union;European Commission;European Parliament;OSCE;WTO;IMF;World Bank;G7;G20;ASEAN;BRICS;OPEC;WHO;African Union;Arab League;Red Cross;International Criminal Court;ICC;OECD;Council of Europe",
  "security-company":
    "CrowdStrike;Mandiant;FireEye;Kaspersky;Symantec;ESET;SentinelOne;Recorded Future;Secureworks;Proofpoint;Fortinet;McAfee;Trend Micro;Sophos;Dragos;Volexity;Cisco Talos;Check Point;Palo Alto Networks;Bitdefender;Avast;Trellix;Graphika;Darktrace;Huntress;Rapid7;WithSecure;F-Secure;Group-IB;Qihoo 360;Okta;Cloudflare;Akamai;Citizen Lab",
  company:
    "Microsoft;Google;Amazon;Meta;IBM;Intel;Cisco;Oracle;Huawei;ZTE;Tencent;Baidu;Samsung;Sony;SolarWinds;Equifax;Marriott;Boeing;Lockheed Martin;OpenAI;Nvidia;AT&T;Verizon;Yahoo;eBay;Uber;PayPal;SpaceX;Dropbox;GitHub;Twitter;Facebook;Telegram;YouTube;TikTok;WeChat;WhatsApp;Instagram;LinkedIn;RAND;RAND Corporation",
  party: "CCP;GOP;ANC;BJP;Labour;Tories;Democrats;Republicans;Likud;AfD;CDU;SPD;Kuomintang;DPP",
  government:
    "White House;Kremlin;Capitol Hill;Congress;Senate;House of Representatives;Downing Street;Foggy Bottom;Bundestag;Duma;Knesset;State Duma;Supreme Court;Politburo;Élysée;Zhongnanhai;State Council;Parliament;House of Commons;House of Lords;Federal Reserve;Fed;Treasury;Justice Department;State Department;Foreign Office;Home Office",
};

const table: ReadonlyMap<string, OrganizationKind> = new Map(
  (Object.entries(BY_KIND) as [OrganizationKind, string][]).flatMap(([kind, names]) =>
    names.split(";").map((name) => [name, kind] as const),
  ),
);

/** The coarse kind of an institution of the tables. */
const COARSE: Readonly<Record<InstitutionKind, OrganizationKind>> = {
  government: "government",
  ministry: "government",
  embassy: "government",
  legislature: "government",
  court: "government",
  intelligence: "agency",
  police: "agency",
  military: "agency",
  "cyber-agency": "agency",
  regulator: "agency",
  "election-body": "agency",
  international: "international",
  news: "news",
  "news-agency": "news",
  "security-company": "security-company",
  company: "company",
};

/** What kind of organization a name stands for, or null where the tables do not have it. Streets, districts and cities that stand for one are places first. */
export function organizationNamed(name: string): OrganizationKind | null {
  const known = table.get(name);
  if (known) return known;
  const row = institutionsNamed(name).find(({ seat }) => seat === null || seat.also === "building");
  return row ? COARSE[row.kind] : null;
}
