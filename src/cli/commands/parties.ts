import { Option } from "commander";
import type { PartyDossier, PartyEntry, SuggestedPage } from "../../archive/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { PartyKind } from "../../record/party.ts";
import { saidIn } from "../entry-text.ts";
import { json, line, oneLine, print, tell } from "../output.ts";
import { dossierText, suggestedText } from "../party-text.ts";
import { archiveOption, examples, type Register, whole } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly kind?: PartyKind;
  readonly limit: number;
  readonly after?: string;
  readonly suggested?: boolean;
  readonly json?: boolean;
}

/** `onrecord parties [WORDS]` */
export const registerParties: Register = (program) => {
  const command = program
    .command("parties")
    .description("list who is on record, or tell one of them: names, roles, why it is one party, and what may be one with it")
    .argument("[words...]", "words that must all stand in one of its names; or one party's id (p…)")
    .addOption(new Option("--kind <kind>", "only those of a kind").choices(PartyKind.options.filter((kind) => kind !== "document")))
    .option("--limit <number>", "how many at most", whole(1, 1000), 50)
    .option("--after <cursor>", "go on after the `next` of the page before")
    .option("--suggested", "instead each two that may be one, with how one decides: parties first, then incidents and commitments")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(
    command,
    "parties",
    "parties --suggested",
    "parties ministry --kind organization",
    "parties p0123456789abcdef0123 --json",
  ).action(parties);
};

async function parties(words: readonly string[], options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const [id] = words;
    if (words.length === 1 && /^p[0-9a-f]{20}$/.test(id!)) return tellOne(id!, await archive.dossier(id!), options);
    const { kind, limit, after } = options;
    if (options.suggested) return tellSuggested(await archive.suggestions({ limit, ...(after !== undefined && { after }) }), options);
    const sought = { ...(words.length > 0 && { words: words.join(" ") }), ...(kind && { kind }), ...(after !== undefined && { after }) };
    const { entries, next, total } = await archive.parties({ ...sought, limit });
    if (options.json) return json({ parties: entries, next, total });
    for (const entry of entries) await printShort(entry);
    tell(total === 0 ? "No party matches. Try fewer words." : `${entries.length} of ${total}${next ? `; go on with --after ${next}` : ""}`);
  });
}

async function tellSuggested({ entries, next }: SuggestedPage, options: Options): Promise<void> {
  if (options.json) return json({ suggestions: entries, next });
  for (const entry of entries) await print(suggestedText(entry));
  tell(`${entries.length} that may be one${next ? `; go on with --after ${next}` : ""}`);
}

async function tellOne(id: string, dossier: PartyDossier | null, options: Options): Promise<void> {
  if (!dossier)
    throw new OnrecordError("not-found", `Expected the id of a party in this archive, not \`${id}\`. \`onrecord parties\` lists them.`, {
      id,
    });
  if (dossier.party.id !== id) tell(`${id} is now ${dossier.party.id}.`);
  await (options.json ? json(dossier) : print(dossierText(dossier)));
}

async function printShort(party: PartyEntry): Promise<void> {
  const { id, name, kind, state, roles } = party;
  const about = [kind, kind === "state" ? "" : oneLine(state ?? "", 40), roles[0] ? oneLine(roles[0], 60) : ""]
    .filter((part) => part !== "")
    .join(" · ");
  await line(`${oneLine(name, 80)} · ${about}`);
  await line(`  ${id} · ${saidIn(party)}`);
}
