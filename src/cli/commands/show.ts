import type { Archive } from "../../archive/index.ts";
import { versionsOf } from "../../pipeline/index.ts";
import { type Article, writersOf } from "../../record/article.ts";
import { OnrecordError } from "../../record/error.ts";
import { partyText, printableStatement, statementText } from "../entry-text.ts";
import { findCapture } from "../find-capture.ts";
import { json, print, safe, tell } from "../output.ts";
import { printableRelated, relatedText } from "../related-text.ts";
import { printableTelling, tellingText } from "../telling-text.ts";
import { languageName } from "../unread-text.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { notesText, versionsText } from "../versions-text.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly json?: boolean;
}

/** `onrecord show ID` */
export const registerShow: Register = (program) => {
  const command = program
    .command("show")
    .description("show one entry with its evidence: the passage, where it stands, why it was made")
    .argument("<id>", "a statement (s…), a party (p…), a decision (d…) or a capture's SHA-256")
    .option("--json", "print JSON")
    .addOption(archiveOption());
  examples(command, "show s0123456789abcdef0123", "show --json sha256:9f86d0").action(show);
};

async function show(id: string, options: Options): Promise<void> {
  await withArchive(options.archive, { readOnly: true }, async (archive) => {
    const { value, text } = await find(archive, id);
    await (options.json ? json(value) : print(text));
  });
}

async function find(archive: Archive, id: string): Promise<{ value: unknown; text: string }> {
  if (/^s[0-9a-f]{20}$/.test(id)) {
    const statement = await archive.statement(id);
    if (statement) {
      const telling = await archive.telling(id);
      const related = await archive.related(statement.id);
      const value = { ...printableStatement(statement), telling: telling && printableTelling(telling), related: printableRelated(related) };
      return { value, text: `${statementText(statement)}${telling ? tellingText(telling) : ""}${relatedText(related)}` };
    }
  }
  if (/^p[0-9a-f]{20}$/.test(id)) {
    const party = await archive.party(id);
    if (party && party.id !== id) tell(`${id} is now ${party.id}.`);
    if (party) return { value: party, text: partyText(party) };
  }
  if (/^d\d+$/.test(id)) {
    const entry = (await archive.decisions()).find(({ decision }) => decision.id === id);
    if (entry) return { value: entry, text: safe(`${JSON.stringify(entry, null, 2)}\n`) };
  }
  if (/^[sp][0-9a-f]{20}$|^d\d{1,5}$/.test(id))
    throw new OnrecordError(
      "not-found",
      `Expected the id of an entry in this archive, not \`${id}\`. \`onrecord search\` and \`onrecord decisions\` show ids.`,
      { id },
    );
  const article = await archive.article(await findCapture(archive, id));
  if (!article)
    throw new OnrecordError(
      "not-found",
      `Expected an article that was read; this capture was kept but not read. \`onrecord add\` reads it.`,
      { id },
    );
  const { capture, article: about, text, statements } = article;
  const versions = await versionsOf(archive, article);
  const head = `${safe(about.title?.text ?? "untitled")}\n  capture   sha256:${capture}\n  publisher ${safe(about.publisher?.name ?? "unknown")}${writersOf(about).length > 0 ? `\n  byline    ${safe(writersOf(about).join(", "))}` : ""}\n  published ${about.published ? `${about.published.edtf} (${safe(about.published.why)})` : "unknown"}\n${about.modified ? `  changed   ${about.modified.edtf} (${safe(about.modified.why)})\n` : ""}  language  ${languageText(about)}\n${about.partial ? `  shown     in part, ${about.partial.kind}: ${safe(about.partial.why)}\n` : ""}${about.encoding ? `  encoding  ${about.encoding.name}: ${safe(about.encoding.why)}\n` : ""}  text      ${text.length} UTF-16 code units, ${about.blocks.length} blocks\n  record    ${statements.length} statements\n${notesText(article)}${versionsText(versions, capture)}`;
  return { value: { capture, text, article: about, versions, statements: statements.map(printableStatement) }, text: head };
}

/** The language of an article as its code, with what that means for its record. */
function languageText({ language, otherLanguages = [], notRead }: Pick<Article, "language" | "otherLanguages" | "notRead">): string {
  if (notRead) return `${safe(language)} (${languageName(language)}), not read for statements: ${notRead.why}`;
  if (language !== "en") return safe(language);
  return otherLanguages.length === 0 ? "en" : `en; parts in ${safe(otherLanguages.join(", "))}, not read for statements`;
}
