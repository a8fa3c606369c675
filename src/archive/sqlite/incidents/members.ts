import { sql } from "kysely";
import type { Article } from "../../../record/article.ts";
import type { Findings } from "../../../record/contract.ts";
import type { ArticleDraft } from "../../draft.ts";
import { incidentIds, type Member, type MemberParty, type MemberStatement } from "../../incidents/index.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import type { Member as Linked } from "../linking/index.ts";
import { pagesOf } from "../party-pages-of.ts";
import { outletsOf } from "../telling/outlets.ts";
import { tellingsOf } from "../telling/told.ts";

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
  const outlets = await outletsOf(
    db,
    linked.map(({ capture }) => capture),
  );
  const members: Member[] = [];
  for (const { id, capture, likeness } of linked) {
    const row = await rowOf(db, capture);
    const findings = fromJson<Findings>(row.findings_json);
    const incident = findings.incidents[incidentIds(capture, findings.incidents).indexOf(id)];
    if (!incident) continue;
    members.push({
      ...{
        id,
        capture,
        incident,
        likeness,
        article: fromJson<Article>(row.article_json),
        day: row.date_key,
        outlet: outlets.get(capture) ?? null,
      },
      parties: await partiesOf(db, fromJson(row.parties_json)),
      statements: await statementsOf(
        db,
        row.seq,
        new Set([...incident.statements, ...findings.statements.filter((one) => one.incident === incident.id).map((one) => one.id)]),
      ),
    });
  }
  return members;
}

async function rowOf(db: Db, capture: string): Promise<Row> {
  const { rows } = await sql<Row>`select a.capture as seq, a.sha256, a.date_key, a.article_json, t.findings_json, t.parties_json
    from articles a join texts t on t.capture = a.capture where a.sha256 = ${capture}`.execute(db);
  return rows[0]!;
}

async function partiesOf(db: Db, parties: ArticleDraft["parties"]): Promise<ReadonlyMap<string, MemberParty>> {
  const pages = await pagesOf(
    db,
    parties.flatMap(({ link }) => link?.id ?? []),
  );
  return new Map(parties.map((party) => [party.id, { ...party, page: (party.link && pages.get(party.link.id)) ?? null }]));
}

/** The article's statements with these ids in its findings, but for those that a person rejected. */
async function statementsOf(db: Db, capture: number, locals: ReadonlySet<string>): Promise<ReadonlyMap<string, MemberStatement>> {
  const { rows } = await sql<{ seq: number; local: string; date_key: string }>`select seq, local, date_key from statements
    where capture = ${capture} and standing <> 'rejected' order by start, id`.execute(db);
  const wanted = rows.filter(({ local }) => locals.has(local));
  const entries = await entriesOf(
    db,
    wanted.map(({ seq }) => seq),
  );
  const tellings = await tellingsOf(
    db,
    entries.map(({ id }) => id),
  );
  return new Map(
    entries.map((entry, index) => {
      const telling = tellings.get(entry.id) ?? { article: entry.capture, outlet: null, unnamedOnly: !entry.by.some(({ named }) => named) };
      return [wanted[index]!.local, { entry, day: wanted[index]!.date_key, telling }];
    }),
  );
}
