import { ENGINE } from "../src/pipeline/index.ts";
import { OnrecordError } from "../src/record/index.ts";

/** The program and its models as a heading names them: `onrecord 1.2.0 (english rules)`. */
export function engineName(): string {
  const models = Object.entries(ENGINE.models).map(([room, model]) => `${room} ${model}`);
  return `onrecord ${ENGINE.version} (${models.join(", ")})`;
}

/** Runs a bench and prints what it reports. Where it gives null or the call was wrong, says how it is called; exit code 2. */
export async function ran(usage: string, bench: () => string | null | Promise<string | null>): Promise<void> {
  try {
    const report = await bench();
    if (report !== null) {
      console.log(report);
      return;
    }
    console.error(`Expected a call like: ${usage}`);
  } catch (error) {
    const wrongCall = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
    if (!wrongCall && !(error instanceof OnrecordError)) throw error;
    console.error(`${(error as Error).message}${wrongCall ? `\nExpected a call like: ${usage}` : ""}`);
  }
  process.exitCode = 2;
}
