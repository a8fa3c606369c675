import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import type { Run } from "./onrecord.ts";

let before: Promise<unknown> = Promise.resolve();

/**
 * Runs a command in a folder to its end, in this process, which has the engine loaded: a hundredth of what a program of its own takes to start. Commands
 * go one after the other, since each has the folder, the streams and the exit code of the whole process.
 */
export function onrecord(cwd: string, args: readonly string[], input: string | Uint8Array = ""): Promise<Run> {
  const ran = before.then(() => alone(cwd, args, input));
  before = ran.catch(() => undefined);
  return ran;
}

async function alone(cwd: string, args: readonly string[], input: string | Uint8Array): Promise<Run> {
  const folder = process.cwd();
  const { ONRECORD_NAME, ONRECORD_ARCHIVE } = process.env;
  const [out, err] = [gathered(process.stdout), gathered(process.stderr)];
  const stdin = Object.getOwnPropertyDescriptor(process, "stdin")!;
  const { exitCode } = process;
  try {
    process.chdir(cwd);
    setNames("Tester", undefined);
    Object.defineProperty(process, "stdin", { value: Readable.from([Buffer.from(input)], { objectMode: false }), configurable: true });
    process.exitCode = undefined;
    await run(args);
    return { code: Number(process.exitCode ?? 0), out: out.text(), err: err.text() };
  } finally {
    process.exitCode = exitCode;
    Object.defineProperty(process, "stdin", stdin);
    setNames(ONRECORD_NAME, ONRECORD_ARCHIVE);
    process.chdir(folder);
    out.end();
    err.end();
  }
}

function setNames(name: string | undefined, archive: string | undefined): void {
  for (const [key, value] of Object.entries({ ONRECORD_NAME: name, ONRECORD_ARCHIVE: archive })) {
    if (value === undefined) delete process.env[key];
    else process.env[key] = value;
  }
}

/** Keeps what is written to a stream from whoever reads it, until the end. */
function gathered(stream: NodeJS.WriteStream): { text(): string; end(): void } {
  const pieces: Buffer[] = [];
  const { write } = stream;
  stream.write = (piece: string | Uint8Array, ...rest: unknown[]) => {
    pieces.push(Buffer.from(piece as Uint8Array));
    const taken = rest.at(-1);
    if (typeof taken === "function") queueMicrotask(() => taken());
    return true;
  };
  return { text: () => Buffer.concat(pieces).toString("utf8"), end: () => void Object.assign(stream, { write }) };
}
