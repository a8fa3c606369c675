import type { StatementEntry } from "../../archive/archive.ts";
import type { Act } from "../../record/acts.ts";
import { daysOf } from "../../record/date.ts";
import type { Party } from "../../record/party.ts";
import { csvCell } from "../csv/cell.ts";
import type { Write } from "../format.ts";
import { type Lost, tellOthers } from "../lost.ts";
import type { Chapter } from "../material/material.ts";
import { type Cell, LIST } from "../tables/table.ts";
import { webAddress } from "../text/web-address.ts";
import { codeOf, contextsOf } from "./codes.ts";

const COLUMNS = [
  ...["event_id", "date", "source", "source_code", "target", "target_code", "cameo_code", "cameo_root", "plover_event", "plover_mode"],
  ...["plover_contexts", "act", "text", "title", "publisher", "url", "capture", "sure"],
] as const;

/** Acts whose target is who is said to have done something, not who is spoken to. */
const ABOUT_DOERS: ReadonlySet<Act> = new Set(["attribution", "accusation", "condemnation", "charge", "sanction", "threat"]);

const END = "\r\n";

/** Statements as event records: who does what to whom in CAMEO's and PLOVER's codes, as CSV. What has no code is told of. */
export const writeCameo: Write = async function* (material, _options, lost) {
  yield `${COLUMNS.join(",")}${END}`;
  for await (const chapter of material.articles())
    for (const statement of chapter.statements) {
      const record = recordOf(statement, chapter, lost);
      if (record) yield `${COLUMNS.map((name) => csvCell(record[name], lost)).join(",")}${END}`;
    }
  await tellOthers(material, new Set(["statement", "article"]), "An event record is of a statement; it has no place there.", lost);
};

function recordOf(statement: StatementEntry, chapter: Chapter, lost: Lost): Readonly<Record<(typeof COLUMNS)[number], Cell>> | null {
  const { id, act, topics, date, words, capture, sure, speakers } = statement;
  const code = codeOf(act.main, topics);
  if (!code) {
    lost.add(`statement of the act ${act.main}`, "CAMEO and PLOVER have no code for it.");
    return null;
  }
  const day = date === null ? null : dayOf(date);
  if (day === null) lost.add("day of an event", "It is not known to the day; the field is empty.");
  const parties = new Map(chapter.parties.map((party) => [party.id, party]));
  const people = (ids: readonly (string | null)[]) => ids.flatMap((one) => (one === null ? [] : (parties.get(one) ?? [])));
  const source = people(speakers);
  const target = people(targetsOf(statement).filter((party) => !speakers.some((speaker) => speaker === party)));
  if (target.length === 0) lost.add("target of an event", "The article does not say whom it is done to; the field is empty.");
  return {
    ...{
      event_id: id,
      date: day,
      source: namesOf(source),
      source_code: codesOf(source),
      target: namesOf(target),
      target_code: codesOf(target),
    },
    ...{ cameo_code: code.cameo, cameo_root: code.cameo.slice(0, 2), plover_event: code.plover, plover_mode: code.mode },
    ...{ plover_contexts: contextsOf(topics).join(LIST) || null, act: act.main, text: words.content || null, capture, sure },
    ...{
      title: chapter.article.title?.text ?? null,
      publisher: chapter.article.publisher?.name ?? null,
      url: webAddress(chapter.article.address),
    },
  };
}

function targetsOf({ act, deed, addressees }: StatementEntry): readonly (string | null)[] {
  const spokenTo = addressees.map(({ party }) => party);
  if (ABOUT_DOERS.has(act.main)) return deed && deed.by.length > 0 ? deed.by : spokenTo;
  return spokenTo.some((party) => party !== null) ? spokenTo : (deed?.to ?? []);
}

/** A day as event data writes it, `20310409`; null where it is not known to the day. */
function dayOf(edtf: string): string | null {
  const days = daysOf(edtf);
  return days && days.earliest === days.latest ? edtf.replaceAll("-", "") : null;
}

function namesOf(parties: readonly Party[]): string | null {
  return parties.map(({ name }) => name).join(LIST) || null;
}

/** CAMEO's actors: the state in three letters, and `GOV` behind it for a body or person of its government. Others have no code of ours. */
function codesOf(parties: readonly Party[]): string | null {
  const codes = parties
    .map(({ country, kind, institution }) => {
      const state = country ?? institution?.country ?? "";
      return state !== "" && kind !== "state" && institution ? `${state}GOV` : state;
    })
    .filter((code) => code !== "");
  return codes.join(LIST) || null;
}
