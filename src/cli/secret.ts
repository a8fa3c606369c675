import { OnrecordError } from "../record/error.ts";
import { tell } from "./output.ts";

/** Asks for a new password: twice at a terminal, which does not show it; else the first line of standard input. Throws `bad-password`. */
export async function newSecret(what: string): Promise<string> {
  if (!process.stdin.isTTY) return (await firstLine()) ?? "";
  const one = await hidden(`${what}: `);
  const again = await hidden("The same again: ");
  if (one !== again) throw new OnrecordError("bad-password", "Expected the same password twice, but they differ. Give them again.");
  return one;
}

async function firstLine(): Promise<string | undefined> {
  let text = "";
  process.stdin.setEncoding("utf8");
  for await (const part of process.stdin) {
    text += part;
    if (text.includes("\n") || text.length > 10_000) break;
  }
  return text.split(/\r?\n/)[0];
}

const [ENTER, INTERRUPT, END, DELETE, BACKSPACE] = ["\r", "\u0003", "\u0004", "\u007f", "\b"];

function hidden(prompt: string): Promise<string> {
  const { stdin, stderr } = process;
  stderr.write(prompt);
  stdin.setRawMode(true).setEncoding("utf8").resume();
  return new Promise((resolve) => {
    let typed = "";
    const end = (interrupted: boolean) => {
      stdin.setRawMode(false).pause().off("data", take);
      stderr.write("\n");
      if (interrupted) {
        tell("Nothing was changed.");
        process.exit(130);
      }
      resolve(typed);
    };
    const take = (keys: string) => {
      for (const key of keys) {
        if (key === INTERRUPT) return end(true);
        if (key === ENTER || key === "\n" || key === END) return end(false);
        typed = key === DELETE || key === BACKSPACE ? [...typed].slice(0, -1).join("") : typed + key;
      }
    };
    stdin.on("data", take);
  });
}
