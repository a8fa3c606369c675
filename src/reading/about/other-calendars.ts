import { daysOf } from "../../record/date.ts";

/** Names of months in languages that papers near to English ones are written in, January first; short forms stand behind a bar. */
const NAMES: readonly string[] = [
  // German, with Austria's January
  "januar|jänner|jan februar|feber|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt november|nov dezember|dez",
  // French
  "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc",
  // Spanish
  "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep|sept octubre|oct noviembre|nov diciembre|dic",
  // Italian
  "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set|sett ottobre|ott novembre|nov dicembre|dic",
  // Portuguese
  "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  // Dutch
  "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec",
  // Swedish, Danish, Norwegian
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar marts|mars april maj|mai juni juli august september oktober november december|desember",
  // Turkish
  "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
  // Polish, in the case that dates have
  "stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru",
  // Russian
  "января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя декабря|дек",
  // Ukrainian
  "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  // Arabic, as in Egypt, and as in the Levant
  "يناير فبراير مارس أبريل|إبريل مايو يونيو|يونية يوليو|يولية أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
  "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((language) => language.split(" ").flatMap((month, index) => month.split("|").map((name) => [name, index + 1] as const))),
);

/** Words that stand in dates and say nothing: `12 de junio del 2031`, `le 1er juin 2031`, `12 июня 2031 года`. */
const SMALL = new Set(["de", "del", "di", "do", "le", "el", "il", "den", "dne", "года", "г", "року", "р", "roku", "r", "am", "em"]);

/** Names of the days of the week begin so, or end so. */
const WEEKDAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|п.?ятниця|субота|неділя|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$/u;

/** What stands behind a day: a clock, and the words around it. */
const CLOCK =
  /(?: ?[-–|·•/])?(?: (?:um|à|a las|alle|alle ore|ore|às|om|o godz|godz|в|о|klo|at))? \d{1,2}(?: ?[:h] ?| )\d{2}(?::\d{2})?(?: ?(?:uhr|h|hrs|cest|cet|msk|мск|utc|gmt))*$/u;

/** The longest line that can be nothing but a date, in code units. */
const LONGEST = 80;

/**
 * The day that a text writes in another language than English, where it writes a day with its year (and a time of day) and nothing else: `12. Juni 2031, 14:05 Uhr`,
 * `12 de junio de 2031`, `12 июня 2031, 14:05`, `١٢ يونيو ٢٠٣١`, `2031年6月12日`. As EDTF; null where it is anything else.
 */
export function foreignDay(text: string): string | null {
  if (text.length > LONGEST || !/\p{Nd}{4}/u.test(text) || /\d\.$/.test(text)) return null;
  const plain = withPlainDigits(text.toLowerCase()).replace(/[,،.]/g, " ").replace(/\s+/g, " ").trim();
  const east = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]( ?\d{1,2}[:時시]\d{2}[分분]?)?$/u.exec(plain);
  if (east) return dayOf(Number(east[3]), Number(east[2]), east[1]!);
  const words = plain
    .replace(/كانون (?=ال)/u, "كانون_")
    .replace(/تشرين (?=ال)/u, "تشرين_")
    .replace(CLOCK, "")
    .split(" ")
    .filter((word) => !SMALL.has(word));
  const [first = ""] = words;
  const [day, month, year, ...rest] = WEEKDAY.test(first) ? words.slice(1) : words;
  const number = /^(\d{1,2})(?:er|º|ª|°|-?го|-?е)?$/u.exec(day ?? "")?.[1];
  if (number === undefined || !/^\d{4}$/.test(year ?? "") || rest.length > 0) return null;
  const named = MONTHS.get(month!);
  return named === undefined ? null : dayOf(Number(number), named, year!);
}

function dayOf(day: number, month: number, year: string): string | null {
  const edtf = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return daysOf(edtf) && edtf;
}

/** What stands before a day of publication, and before one of a change. */
const PUBLISHED =
  /^(?:veröffentlicht|erschienen|publié|publicad[oa]|pubblicato|gepubliceerd|geplaatst|opublikowano|publicerad|publisert|опубликовано|опубліковано|yayınlanma|تاريخ النشر|نشر)(?: (?:am|le|el|il|em|op|den|في))?(?::? +|: *)/iu;
const CHANGED =
  /^(?:(?:zuletzt )?(?:aktualisiert|geändert)|mis à jour|(?:última )?actualiza(?:do|ción)|aggiornato|atualizad[oa]|bijgewerkt|(?:za)?aktualizowano|обновлено|оновлено)(?: (?:am|le|el|il|em|op|den))?(?::? +|: *)/iu;

/** A line without the word of another language that says that a day of publication follows. */
export function withoutLabel(text: string): string {
  return text.replace(PUBLISHED, "");
}

/** Whether a line says in another language than English when something was changed. */
export function isForeignChange(text: string): boolean {
  return CHANGED.test(text);
}

/** Whether a line is a day of publication or of a change in another language, with the word that says so, and nothing else. */
export function isForeignDateLine(text: string): boolean {
  return text.length <= LONGEST && foreignDay(text.replace(PUBLISHED, "").replace(CHANGED, "")) !== null;
}

/** The first digit of Hindi; those of Arabic and Persian end in their number. */
const HINDI = 0x966;

/** A text with the digits of Arabic, of Persian and of India's scripts as those of English. */
export function withPlainDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= HINDI ? code - HINDI : code & 0xf);
  });
}
