import type { Command } from "commander";
import { bashCompletion } from "../completion/bash.ts";
import { fishCompletion } from "../completion/fish.ts";
import { completedCommands } from "../completion/table.ts";
import { zshCompletion } from "../completion/zsh.ts";
import { json, print } from "../output.ts";
import { examples, type Register } from "../usage.ts";

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `onrecord completion bash|zsh|fish` */
export const registerCompletion: Register = (program) => {
  const command = program.command("completion").description("print what completes the commands and their options in a shell");
  examples(
    command
      .addArgument(command.createArgument("<shell>", "the shell").choices(Object.keys(SHELLS)))
      .option("--json", "print the table that it is made of instead"),
    "completion bash > ~/.local/share/bash-completion/completions/onrecord",
    'completion zsh > "$' + '{fpath[1]}/_onrecord"',
    "completion fish > ~/.config/fish/completions/onrecord.fish",
  ).action(async (shell: keyof typeof SHELLS, { json: asData }: { readonly json?: boolean }) => {
    const commands = completedCommands(await whole());
    return asData ? json({ commands }) : print(SHELLS[shell](commands));
  });
};

/** The whole command line: what was called has loaded one command only. */
async function whole(): Promise<Command> {
  const { createProgram } = await import("../program.ts");
  return createProgram();
}
