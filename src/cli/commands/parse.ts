import { Option } from "commander";
import { decode, meet } from "../../capture/index.ts";
import { fromConllu, parse, toConllu } from "../../english/index.ts";
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
    .argument("<path...>", "text or CoNLL-U files, or - for standard input")
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
      if (paths.length > 1) await line(`# newdoc id = ${safe(met.place)}`);
      await print(toConllu(from === "conllu" ? fromConllu(text, options) : parse(text, options)));
    } catch (error) {
      if (!(error instanceof OnrecordError)) throw error;
      tell(`${safe(met.place)}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
