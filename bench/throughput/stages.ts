import { meet } from "../../src/capture/index.ts";
import { parse } from "../../src/english/index.ts";
import { trained, trainedStatements } from "../../src/pipeline/index.ts";
import { read } from "../../src/reading/index.ts";
import { findStatements } from "../../src/statements/index.ts";
import { chunksOf, type Page } from "./pages.ts";
import { secondsARun } from "./repeat.ts";

/** What each stage does with one page, given what the stages before it gave. */
const STAGES = {
  reading: ({ met }: Page) => {
    read(met.captured, met.given);
  },
  english: ({ reading, english }: Page) => {
    if (english) parse(reading.text, { blocks: english.blocks, ...trained() });
  },
  statements: ({ reading, english }: Page) => {
    if (english) findStatements(reading, english.doc, trainedStatements());
  },
} as const;

export type Stage = "meeting" | keyof typeof STAGES;

/** What is at a path, and how many seconds each stage takes over all of it, alone. */
export interface Stages {
  readonly documents: number;
  readonly bytes: number;
  /** Tokens of the language engine, furniture left out. */
  readonly tokens: number;
  readonly seconds: Readonly<Record<Stage, number>>;
}

/** Share of `atLeast` that each stage runs before it is timed, for the compiler to settle. */
const WARM_UP = 0.25;

/**
 * Times every stage alone over all pages at a path, over and over for `atLeast` seconds each where one run is shorter. Pages
 * are prepared outside the time taken; each chunk of them gets its part of the seconds by its bytes.
 */
export async function timeStages(path: string, atLeast: number): Promise<Stages> {
  const meeting = await timeMeeting(path, atLeast);
  const seconds = { meeting: meeting.seconds, reading: 0, english: 0, statements: 0 };
  let [documents, bytes, tokens] = [0, 0, 0];
  for await (const pages of chunksOf(path)) {
    const size = pages.reduce((sum, { met }) => sum + met.captured.size, 0);
    const part = meeting.bytes === 0 ? 0 : (atLeast * size) / meeting.bytes;
    for (const stage of ["reading", "english", "statements"] as const) {
      const run = () => pages.forEach(STAGES[stage]);
      if (documents === 0) secondsARun(atLeast * WARM_UP, run);
      seconds[stage] += secondsARun(part, run);
    }
    documents += pages.length;
    bytes += size;
    tokens += pages.reduce((sum, { english }) => sum + (english?.doc.tokens.length ?? 0), 0);
  }
  return { documents, bytes, tokens, seconds };
}

/** Meeting is finding files, taking their bytes, hashing them and telling what they are. */
async function timeMeeting(path: string, atLeast: number): Promise<{ seconds: number; bytes: number }> {
  const started = performance.now();
  let [runs, seconds, bytes] = [0, 0, 0];
  do {
    for await (const met of meet([path])) if (!("error" in met)) bytes += met.captured.size;
    runs++;
    seconds = (performance.now() - started) / 1000;
  } while (seconds < atLeast);
  return { seconds: seconds / runs, bytes: bytes / runs };
}
