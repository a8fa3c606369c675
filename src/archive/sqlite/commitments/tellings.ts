import type { Article } from "../../../record/article.ts";
import type { Commitment } from "../../../record/commitment.ts";
import type { Findings } from "../../../record/contract.ts";
import { slice } from "../../../record/span.ts";
import type { CommitmentParty, CommitmentStep, CommitmentTelling } from "../../commitment-entries.ts";
import { eventOf } from "../../commitment-events.ts";
import { commitmentsIn } from "../../commitments.ts";
import type { ArticleDraft } from "../../draft.ts";
import { pagedParties } from "../articles.ts";
import type { Db } from "../connection.ts";
import { entriesOf } from "../entries.ts";
import { fromJson } from "../json.ts";
import { chainsOf } from "./chains.ts";
import type { GatheredCommitment } from "./gathered.ts";

/** A telling with the steps that it tells of. */
export interface Told {
  readonly telling: CommitmentTelling;
  readonly steps: readonly CommitmentStep[];
}

/** What articles tell of a commitment, in the order of its tellings. An article is read once, however often it tells it. */
export async function toldIn(db: Db, members: readonly GatheredCommitment[]): Promise<readonly Told[]> {
  const articles = new Map<string, Awaited<ReturnType<typeof articleOf>>>();
  for (const { capture } of members) if (!articles.has(capture)) articles.set(capture, await articleOf(db, capture));
  return members.flatMap(({ id, capture, likeness }): Told[] => {
    const article = articles.get(capture)!;
    const commitment = article.commitments.find((one) => one.id === id);
    return commitment
      ? [{ telling: tellingOf(article, commitment, likeness), steps: commitment.history.map((step) => stepOf(article, commitment, step)) }]
      : [];
  });
}

async function articleOf(db: Db, capture: string) {
  const row = await db
    .selectFrom("articles as a")
    .innerJoin("texts as t", "t.capture", "a.capture")
    .select(["a.capture as seq", "a.article_json", "t.text_json", "t.findings_json", "t.parties_json"])
    .where("a.sha256", "=", capture)
    .executeTakeFirstOrThrow();
  const text = fromJson<string>(row.text_json);
  const statements = await db.selectFrom("statements").select(["seq", "local", "standing"]).where("capture", "=", row.seq).execute();
  const rejected = new Set(statements.filter(({ standing }) => standing === "rejected").map(({ local }) => local));
  const findings = fromJson<Findings>(row.findings_json);
  const commitments = commitmentsIn({ capture, text, findings }, rejected);
  const telling = new Set(commitments.flatMap(({ history }) => history.flatMap(({ statement }) => statement ?? [])));
  const told = statements.filter(({ local, standing }) => telling.has(local) && standing !== "rejected");
  const entries = await entriesOf(
    db,
    told.map(({ seq }) => seq),
  );
  const parties = fromJson<ArticleDraft["parties"]>(row.parties_json);
  return {
    ...{ capture, text, commitments, findings, article: fromJson<Article>(row.article_json) },
    parties: new Map((await pagedParties(db, parties)).map((party) => [party.id, party])),
    chains: await chainsOf(db, entries),
    statements: new Map(told.map(({ local }, index) => [local, entries[index]!])),
  };
}

type Read = Awaited<ReturnType<typeof articleOf>>;

function tellingOf(
  { capture, text, article, parties }: Read,
  commitment: Commitment,
  likeness: CommitmentTelling["likeness"],
): CommitmentTelling {
  const named = (ids: readonly string[]): CommitmentParty[] =>
    ids.flatMap((id) => {
      const party = parties.get(id);
      return party ? [{ name: party.name, party: party.party, state: party.state?.name ?? null }] : [];
    });
  return {
    ...{ id: commitment.id, capture, likeness, given: commitment.given, sure: commitment.sure },
    ...{ title: article.title?.text ?? null, publisher: article.publisher?.name ?? null, published: article.published?.edtf ?? null },
    words: commitment.action.map((span) => slice(text, span)).join(" … "),
    ...{ by: named(commitment.by), to: named(commitment.to) },
  };
}

function stepOf(
  { capture, text, article, findings, statements, chains }: Read,
  { id, given, action }: Commitment,
  { kind, date, statement }: Commitment["history"][number],
): CommitmentStep {
  const said = findings.statements.find((one) => one.id === statement) ?? null;
  // What takes up a promise is said at a meeting of its own.
  const event = eventOf(findings.events, kind === "assured" || kind === "agreed" ? action : [], said);
  const when = date?.earliest ? date : event?.date?.earliest ? event.date : null;
  return {
    ...{ kind, date: when?.edtf ?? null, day: when?.earliest ?? article.published?.earliest ?? null },
    event: event && { kind: event.kind, place: event.place && slice(text, event.place.span), date: event.date?.edtf ?? null },
    ...{ telling: id, capture, given, statement: statements.get(statement ?? "") ?? null },
    chain: chains.get(statements.get(statement ?? "")?.id ?? "") ?? [],
  };
}
