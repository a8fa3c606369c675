import { organizationNamed } from "../../knowledge/index.ts";

/** Words in a name that make it an outlet's. */
const OUTLET =
  /\b(?:post|times|news|journal|herald|tribune|gazette|courier|ledger|telegraph|guardian|press|daily|weekly|radio|television|tv|broadcasting|wire|lantern|observer|chronicle|standard|mail|star|dispatch|review|magazine|examiner|inquirer|globe|sun|mirror|independent|monitor|network|bulletin|newswire|today)\b/i;
/** Words that make it an office after all: "the Press Office", "the News Agency Commission". */
const OFFICE = /\b(?:office|department|ministry|secretary|commission|bureau|committee|union|party|institute|association)\b/i;

/** Whether a name is that of a news organisation, by what is known of it or by its words. */
export function isOutletName(name: string): boolean {
  const kind = organizationNamed(name);
  if (kind !== undefined && kind !== null) return kind === "news";
  return OUTLET.test(name) && !OFFICE.test(name);
}
