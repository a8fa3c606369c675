import type { Archive } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { findCapture } from "../find-capture.ts";
import { examples, type Register } from "../usage.ts";
import { type Choice, type DecideOptions, decideAll, decidingOptions } from "./deciding.ts";

const PARTY = /^p[0-9a-f]{20}$/;
const STATEMENT = /^s[0-9a-f]{20}$/;

/** `onrecord merge A B` */
export const registerMerge: Register = (program) => {
  const command = decidingOptions(
    program
      .command("merge")
      .description("decide that two parties are one, or that two statements are one that was told twice")
      .argument("<a>", "a party (p…) or a statement (s…)")
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
      .description("decide that who is mentioned in some articles is another than a party; or that two parties, or statements, are not one")
      .argument("<id>", "the party (p…) or the statement (s…)")
      .argument(
        "<others...>",
        "of a party the articles (SHA-256 or its start, a file, or a statement in it) in which another is meant, or a party that is another; of a statement those that are others",
      ),
  );
  examples(
    command,
    "split p0123456789abcdef0123 9f86d081 page.txt",
    "split p0123456789abcdef0123 p3210fedcba9876543210",
    "split s0123456789abcdef0123 s3210fedcba9876543210",
  ).action((id: string, others: readonly string[], options: DecideOptions) =>
    decideAll(options, (archive) => splitting(archive, id, others)),
  );
};

async function splitting(archive: Archive, id: string, others: readonly string[]): Promise<Choice[]> {
  const apart = others.filter((other) => PARTY.test(other) || (STATEMENT.test(id) && STATEMENT.test(other)));
  if (STATEMENT.test(id)) assertAlike([id, ...others]);
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
  if (ids.every((id) => PARTY.test(id)) || ids.every((id) => STATEMENT.test(id))) return;
  throw usage(ids.find((id) => !PARTY.test(id)) ?? ids[0]!);
}

function usage(id: string): OnrecordError {
  const message = `Expected ids of parties (p…), or of statements (s…), not \`${id}\`. \`onrecord parties\` and \`onrecord search\` show them.`;
  return new OnrecordError("bad-query", message, { id });
}
