import type { Archive } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { findCapture } from "../find-capture.ts";
import { examples, type Register } from "../usage.ts";
import { type Choice, type DecideOptions, decideAll, decidingOptions } from "./deciding.ts";

const PARTY = /^p[0-9a-f]{20}$/;
const STATEMENT = /^s[0-9a-f]{20}$/;
/** What is told in several articles: statements, commitments, incidents. */
const TOLD = [STATEMENT, /^c[0-9a-f]{20}$/, /^i[0-9a-f]{20}$/] as const;

/** `onrecord merge A B` */
export const registerMerge: Register = (program) => {
  const command = decidingOptions(
    program
      .command("merge")
      .description("decide that two parties are one, or that two statements, commitments or incidents are one that was told twice")
      .argument("<a>", "a party (p…), a statement (s…), a commitment (c…) or an incident (i…)")
      .argument("<b>", "the other"),
  );
  examples(command, "merge p0123456789abcdef0123 p3210fedcba9876543210 --note 'her name by marriage'").action(
    (one: string, other: string, options: DecideOptions) =>
      decideAll(options, async () => {
        assertAlike([one, other]);
        return [{ kind: "merge", ids: [one, other] }];
      }),
  );
};

/** `onrecord split ID ARTICLE|STATEMENT...` */
export const registerSplit: Register = (program) => {
  const command = decidingOptions(
    program
      .command("split")
      .description(
        "decide that who is mentioned in some articles is another than a party; or that two parties, statements, commitments or incidents are not one",
      )
      .argument("<id>", "the party (p…), statement (s…), commitment (c…) or incident (i…)")
      .argument(
        "<others...>",
        "of a party the articles (SHA-256 or its start, a file, or a statement in it) in which another is meant, or a party that is another; of a statement, or of an article's telling of a commitment or incident, those that are others",
      ),
  );
  examples(
    command,
    "split p0123456789abcdef0123 9f86d081 page.txt",
    "split p0123456789abcdef0123 p3210fedcba9876543210",
    "split s0123456789abcdef0123 s3210fedcba9876543210",
    "split i0123456789abcdef0123 i3210fedcba9876543210",
  ).action((id: string, others: readonly string[], options: DecideOptions) =>
    decideAll(options, (archive) => splitting(archive, id, others)),
  );
};

async function splitting(archive: Archive, id: string, others: readonly string[]): Promise<Choice[]> {
  const isTold = TOLD.some((form) => form.test(id));
  const apart = isTold ? others : others.filter((other) => PARTY.test(other));
  if (isTold) assertAlike([id, ...others]);
  else if (!PARTY.test(id)) throw usage(id);
  const captures: string[] = [];
  for (const other of others) if (!apart.includes(other)) captures.push(await captureMeant(archive, other));
  return [
    ...(captures.length > 0 ? [{ kind: "split" as const, party: id, captures }] : []),
    ...apart.map((other) => ({ kind: "split" as const, ids: [id, other] as const })),
  ];
}

async function captureMeant(archive: Archive, words: string): Promise<string> {
  const statement = STATEMENT.test(words) ? await archive.statement(words) : null;
  return statement?.capture ?? findCapture(archive, words);
}

function assertAlike(ids: readonly string[]): void {
  if ([PARTY, ...TOLD].some((form) => ids.every((id) => form.test(id)))) return;
  throw usage(ids.find((id) => !PARTY.test(id)) ?? ids[0]!);
}

function usage(id: string): OnrecordError {
  const message = `Expected ids of one kind: of parties (p…), statements (s…), commitments (c…) or incidents (i…), not \`${id}\`. \`onrecord parties\`, \`search\`, \`commitments\` and \`incidents\` show them.`;
  return new OnrecordError("bad-query", message, { id });
}
