import { Option } from "commander";
import { decode, meet } from "../../capture/index.ts";
import { conlluFault, fromConllu, parse, toConllu } from "../../english/index.ts";
import { trained } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { line, print, safe, tell } from "../output.ts";
import { examples, type Register } from "../usage.ts";

interface Options {
  readonly from: "text" | "conllu";
}

/** `onrecord parse PATH...`: what the language engine sees. */
export const registerParse: Register = (program) => {
  const command = program
    .command("parse")
    .description("print what the language engine sees, as CoNLL-U")
    .argument("<path...>", "text or CoNLL-U files, folders of them, or - for standard input")
    .addOption(new Option("--from <format>", "what the files hold").choices(["text", "conllu"]).default("text"))
    .addOption(new Option("--to <format>", "what to print").choices(["conllu"]).default("conllu"));
  examples(command, "parse page.txt", "parse --from conllu --to conllu sentences.conllu").action(parsePaths);
};

async function parsePaths(paths: string[], { from }: Options): Promise<void> {
  const options = trained();
  for await (const met of meet(paths)) {
    try {
      if ("error" in met) throw met.error;
      const { text } = decode(met.captured.bytes, met.captured.mediaType);
      if (from === "conllu") rowsOnly(text);
      if (paths.length > 1 || met.place !== paths[0]) await line(`# newdoc id = ${safe(met.place)}`);
      await print(toConllu(from === "conllu" ? fromConllu(text, options) : parse(text, options)));
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      tell(`${safe(met.place)}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}

/** Throws `bad-conllu` where a line is no row: plain text would give nothing without a word. */
function rowsOnly(text: string): void {
  const fault = conlluFault(text);
  if (!fault) return;
  const message = `Expected CoNLL-U, rows of a number, a tab and a form, but line ${fault.line} is \`${safe(fault.text)}\`. For plain text leave out --from conllu.`;
  throw new OnrecordError("bad-conllu", message, { ...fault });
}
