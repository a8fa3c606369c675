import { readFile } from "node:fs/promises";
import { checkProof } from "../../archive/index.ts";
import { readProofAgain } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import { json, line, oneLine, tell } from "../output.ts";
import { examples, type Register, sealKnown } from "../usage.ts";

interface Options {
  readonly bytes?: string;
  readonly head?: string;
  readonly json?: boolean;
}

/** `onrecord check PROOF` */
export const registerCheck: Register = (program) => {
  const command = program
    .command("check")
    .description(
      "check a proof without the archive that made it: 0 where it holds, 1 where it does not, with the reason, 2 where it is no proof",
    )
    .argument("<proof>", "a file that `onrecord prove` wrote")
    .option("--bytes <file>", "the page, where the proof has only its hash")
    .option("--head <hash>", "the hash of the seal as you know it, which the proof must have; at least 6 of its digits", sealKnown)
    .option("--json", "print JSON");
  examples(command, "check proof.json", "check proof.json --bytes page.html --head 0f3a90c2").action(check);
};

async function check(path: string, { bytes: page, head, json: asJson }: Options): Promise<void> {
  const value = parsed(path, await contentOf(path));
  const bytes = page === undefined ? undefined : await contentOf(page);
  const { proof, reasons, bytes: looked } = checkProof(value, { ...(bytes && { bytes }), ...(head !== undefined && { head }) });
  const again = proof && reasons.length === 0 ? readProofAgain(proof, looked) : null;
  const why = again?.same === false ? [again.note] : reasons;
  process.exitCode = proof === null ? 2 : why.length === 0 ? 0 : 1;
  if (asJson) return json({ holds: why.length === 0, reasons: why, bytes: looked !== null, read: again, head: proof?.head ?? null });
  for (const reason of why) await line(`Does not hold: ${reason}`);
  if (!proof || why.length > 0) return;
  const { passage, log, seal } = proof;
  await line(`Holds: capture ${proof.capture.sha256}, met ${log.sighting.at} at ${oneLine(log.sighting.place)}`);
  if (passage)
    await line(
      `“${oneLine(passage.content.map(({ exact }) => exact).join(" … "))}” at ${passage.content.map(({ position }) => position.join("-")).join(", ")}`,
    );
  await line(`Sealed ${seal.at}: ${proof.head}`);
  tell(`${looked ? "The bytes are those of the capture" : "The bytes were not looked at (--bytes FILE)"}; ${again?.note}.`);
  if (head === undefined) tell("That the seal is of the archive that you mean, its hash tells, where you know it (--head HASH).");
}

async function contentOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new OnrecordError("bad-file", `Expected a file that can be read, not \`${path}\`. Check the path.`, { path }, cause);
  }
}

function parsed(path: string, content: Buffer): unknown {
  try {
    return JSON.parse(content.toString("utf8"));
  } catch (cause) {
    throw new OnrecordError("bad-proof", `Expected a proof as \`onrecord prove\` writes it, but \`${path}\` is no JSON.`, { path }, cause);
  }
}
