import { sql } from "kysely";
import type { Article } from "../../../record/article.ts";
import type { Findings } from "../../../record/contract.ts";
import type { ArticleDraft } from "../../draft.ts";
import { incidentIds, type Member, type MemberStatement, withoutStruck } from "../../incidents/index.ts";
import { inBatches } from "../batches.ts";
import type { Db } from "../connection.ts";
import { numbers, texts } from "../dialects.ts";
import { bareEntriesOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import type { Member as Linked } from "../linking/index.ts";
import { pagesOf } from "../party-pages-of.ts";
import { outletsOf } from "../telling/outlets.ts";
import { tellingsOf } from "../telling/told.ts";
import { struckOf } from "./struck.ts";

/** An article as far as its incidents ask for it. */
interface Row {
  readonly seq: number;
  readonly sha256: string;
  readonly date_key: string;
  readonly article_json: string;
  readonly findings_json: string;
  readonly parties_json: string;
}

/** What a cluster's articles tell of the incident, in the cluster's order. */
export async function membersOf(db: Db, linked: readonly Linked[]): Promise<Member[]> {
  const captures = [...new Set(linked.map(({ capture }) => capture))];
  const rows = await rowsOf(db, captures);
  const outlets = await outletsOf(db, captures);
  const told = linked.flatMap(({ id, capture, likeness }) => {
    const row = rows.get(capture)!;
    const findings = fromJson<Findings>(row.findings_json);
    const incident = findings.incidents[incidentIds(capture, findings.incidents).indexOf(id)];
    if (!incident) return [];
    const locals = [...incident.statements, ...findings.statements.filter((one) => one.incident === incident.id).map((one) => one.id)];
    return [
      { id, capture, incident, likeness, row, locals: new Set(locals), parties: fromJson<ArticleDraft["parties"]>(row.parties_json) },
    ];
  });
  const pages = await pagesOf(
    db,
    told.flatMap(({ parties }) => parties.flatMap(({ link }) => link?.id ?? [])),
  );
  const statements = await statementsOf(
    db,
    told.map(({ row, locals }) => ({ capture: row.seq, locals })),
  );
  const rejected = await rejectedIn(
    db,
    told.map(({ row }) => row.seq),
  );
  const struck = await struckOf(
    db,
    told.map(({ id }) => id),
  );
  return told.map(
    ({ id, capture, incident, likeness, row, parties }, index): Member => ({
      ...{ id, capture, incident: withoutStruck(incident, struck.get(id) ?? []), struck: struck.get(id) ?? [] },
      ...{ likeness, article: fromJson<Article>(row.article_json), day: row.date_key },
      outlet: outlets.get(capture) ?? null,
      parties: new Map(parties.map((party) => [party.id, { ...party, page: (party.link && pages.get(party.link.id)) ?? null }])),
      statements: statements[index]!,
      rejected: rejected.get(row.seq) ?? new Set(),
    }),
  );
}

async function rowsOf(db: Db, captures: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const rows = await inBatches(captures, async (some) => {
    const found = await sql<Row>`select a.capture as seq, a.sha256, a.date_key, a.article_json, t.findings_json, t.parties_json
      from ${texts(some)} cross join articles a on a.sha256 = j.value cross join texts t on t.capture = a.capture`.execute(db);
    return found.rows;
  });
  return new Map(rows.map((row) => [row.sha256, row]));
}

/** By the number of its article, what a person rejected of it. */
async function rejectedIn(db: Db, captures: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows = await inBatches([...new Set(captures)], async (some) => {
    const found = await sql<{ capture: number; local: string }>`select s.capture, s.local from ${numbers(some)}
      cross join statements s on s.capture = j.value where s.standing = 'rejected'`.execute(db);
    return found.rows;
  });
  return new Map(
    [...Map.groupBy(rows, ({ capture }) => capture)].map(([capture, own]) => [capture, new Set(own.map(({ local }) => local))]),
  );
}

/** Of each article the statements with some ids in its findings, but for those that a person rejected. */
async function statementsOf(
  db: Db,
  asked: readonly { readonly capture: number; readonly locals: ReadonlySet<string> }[],
): Promise<readonly ReadonlyMap<string, MemberStatement>[]> {
  const captures = [...new Set(asked.map(({ capture }) => capture))];
  const rows = await inBatches(captures, async (some) => {
    const found = await sql<{ seq: number; capture: number; local: string; date_key: string; start: number; id: string }>`
      select s.seq, s.capture, s.local, s.date_key, s.start, s.id from ${numbers(some)} cross join statements s on s.capture = j.value
      where s.standing <> 'rejected'`.execute(db);
    return found.rows;
  });
  const byCapture = Map.groupBy(
    rows.sort((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1)),
    ({ capture }) => capture,
  );
  const wanted = asked.map(({ capture, locals }) => (byCapture.get(capture) ?? []).filter(({ local }) => locals.has(local)));
  const seqs = [...new Set(wanted.flatMap((own) => own.map(({ seq }) => seq)))];
  const entries = new Map((await bareEntriesOf(db, seqs)).map((entry, at) => [seqs[at]!, entry]));
  const tellings = await tellingsOf(
    db,
    [...entries.values()].map(({ id }) => id),
  );
  return wanted.map(
    (own) =>
      new Map(
        own.map(({ seq, local, date_key }) => {
          const entry = entries.get(seq)!;
          const telling = tellings.get(entry.id) ?? {
            article: entry.capture,
            outlet: null,
            unnamedOnly: !entry.by.some(({ named }) => named),
          };
          return [local, { entry, day: date_key, telling }];
        }),
      ),
  );
}
