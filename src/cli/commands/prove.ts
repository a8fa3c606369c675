import { type Archive, withoutBytes } from "../../archive/index.ts";
import { sealNow } from "../../pipeline/index.ts";
import { OnrecordError } from "../../record/error.ts";
import type { Proof } from "../../record/proof.ts";
import { findCapture } from "../find-capture.ts";
import { json, tell } from "../output.ts";
import { save } from "../save.ts";
import { archiveOption, examples, type Register } from "../usage.ts";
import { withArchive } from "../with-archive.ts";

interface Options {
  readonly archive: string;
  readonly hashOnly?: boolean;
  readonly output?: string;
}

/** `onrecord prove ID` */
export const registerProve: Register = (program) => {
  const command = program
    .command("prove")
    .description("write a proof of a statement or a page that can be checked without the archive")
    .argument("<id>", "a statement's id, a capture's SHA-256 (its first digits are enough), or a file that was added")
    .option("--hash-only", "leave the page's bytes and text out; who checks brings them along")
    .option("--output <file>", "write it to a file, not to standard output")
    .addOption(archiveOption());
  examples(command, "prove s4f0c1d2e3a4b5c6d7e8f > proof.json", "prove page.html --hash-only --output proof.json").action(prove);
};

async function prove(id: string, { archive: place, hashOnly = false, output }: Options): Promise<void> {
  const whole = await proofOf(place, id);
  const proof = hashOnly ? withoutBytes(whole) : whole;
  if (output === undefined) await json(proof);
  else await save([`${JSON.stringify(proof, null, 2)}\n`], output);
  tell(`Proved by the seal ${proof.head} of ${proof.seal.at}.`);
}

/** The proof by the newest seal; what is not sealed yet is sealed first. */
async function proofOf(place: string, id: string): Promise<Proof> {
  try {
    return await withArchive(place, { readOnly: true }, (archive) => find(archive, id));
  } catch (error) {
    if (!(error instanceof OnrecordError) || error.code !== "not-sealed") throw error;
  }
  return withArchive(place, {}, async (archive) => {
    await sealNow(archive, new Date().toISOString());
    return find(archive, id);
  });
}

async function find(archive: Archive, id: string): Promise<Proof> {
  if (/^s[0-9a-f]{20}$/.test(id)) return archive.prove(id);
  return archive.prove(await findCapture(archive, id));
}
