/** Places that news in English names often and that are no states: parts of states, large cities, seas, regions; put together by hand. Names that are rather people's are left out. */
const PLACES =
  "Virginia;Ala.;Ariz.;Ark.;Calif.;Colo.;Conn.;Del.;Fla.;Ga.;Ill.;Ind.;Kan.;Ky.;La.;Md.;Mass.;Mich.;Minn.;Miss.;Mo.;Mont.;Neb.;Nev.;N.H.;N.J.;N.M.;N.Y.;N.C.;N.D.;Okla.;Ore.;Pa.;R.I.;S.C.;S.D.;Tenn.;Tex.;Vt.;Va.;Wash.;W.Va.;Wis.;Wyo.;D.C.;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;" +
  "North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;West Virginia;Wisconsin;Wyoming;Puerto Rico;Guam;Ontario;Quebec;Alberta;British Columbia;Manitoba;Nova Scotia;" +
  "Charlotte;Richmond;Ferguson;Tulsa;Columbus;Nashville;Memphis;Milwaukee;Sacramento;Phoenix;Cincinnati;Indianapolis;Louisville;Raleigh;Tampa;Anchorage;New York City;Los Angeles;Chicago;Houston;Philadelphia;San Antonio;San Diego;Dallas;San Jose;San Francisco;Seattle;Denver;Boston;Detroit;Atlanta;Miami;Las Vegas;New Orleans;Baltimore;Minneapolis;Pittsburgh;Cleveland;St. Louis;Salt Lake City;Honolulu;Silicon Valley;Wall Street;Brooklyn;Manhattan;" +
  "Toronto;Montreal;Vancouver;Calgary;Melbourne;Sydney;Brisbane;Perth;Auckland;Birmingham;Manchester;Glasgow;Edinburgh;Liverpool;Belfast;Cardiff;Oxford;Cambridge;Munich;Frankfurt;Hamburg;Cologne;Bonn;Dresden;Leipzig;Stuttgart;Zurich;Geneva;Basel;Milan;Naples;Turin;Venice;Florence;Barcelona;Seville;Valencia;Lyon;Marseille;Strasbourg;Nice;" +
  "The Hague;Rotterdam;Antwerp;Ghent;Bruges;Gothenburg;Bergen;Krakow;Gdansk;St. Petersburg;Kharkiv;Odesa;Odessa;Lviv;Mariupol;Donetsk;Luhansk;Kherson;Crimea;Donbas;Chechnya;Siberia;Istanbul;Izmir;Aleppo;Mosul;Basra;Gaza;Gaza City;West Bank;Tel Aviv;Haifa;Dubai;Jeddah;Mecca;Karachi;Lahore;Mumbai;Delhi;Kolkata;Bangalore;Bengaluru;Chennai;Hyderabad;Kashmir;" +
  "Shanghai;Shenzhen;Guangzhou;Chengdu;Wuhan;Tianjin;Nanjing;Chongqing;Xinjiang;Tibet;Guangdong;Sichuan;Hainan;Macau;Hong Kong;Osaka;Kyoto;Okinawa;Busan;Saigon;Ho Chi Minh City;Bali;Johannesburg;Cape Town;Durban;Lagos;Casablanca;Alexandria;Sao Paulo;Rio de Janeiro;Guadalajara;Tijuana;" +
  "Europe;Asia;Africa;North America;South America;Latin America;Central America;Middle East;Southeast Asia;East Asia;Central Asia;South Asia;Eastern Europe;Western Europe;Balkans;Caucasus;Scandinavia;Baltics;Caribbean;Arctic;Antarctica;Persian Gulf;Black Sea;Baltic Sea;Red Sea;South China Sea;East China Sea;Mediterranean;Atlantic;Pacific;Indian Ocean;Indo-Pacific;Strait of Hormuz;Taiwan Strait;Davos;Aspen;Guantanamo Bay;Scotland;Wales;Northern Ireland;Catalonia;Bavaria;Kurdistan;Sinai;Sahel";

const table: ReadonlySet<string> = new Set(PLACES.split(";"));

/** Whether a name is a known place that is no state. A miss says nothing. */
export function isPlace(name: string): boolean {
  return table.has(name);
}
