import type { Timed } from "./timed.ts";

/** Marks of dates that are written without spaces around them: the corpus parts them from what they join. */
const JOINED = /^[-–/]$/;

/** The dates that AnnoCTR marks. The corpus has words without the spaces between them: they are set as English is. Code and commands are left out. */
export function readDates(bio: string): Timed[] {
  return bio
    .split(/^<DOCSTART>.*$/m)
    .filter((part) => part.trim() !== "")
    .map((part, index) => readDocument(`annoctr-${index}`, part));
}

function readDocument(id: string, bio: string): Timed {
  let text = "";
  let gap = "";
  let open = false;
  const dates: [number, number][] = [];
  for (const line of bio.split("\n")) {
    const columns = line.split("\t");
    const form = columns[0]!.trim();
    if (columns.length < 7) [gap, open] = [text === "" ? "" : "\n\n", false];
    if (columns.length < 7 || form === "" || /CLICommand/.test(columns[5]! + columns[6]!)) continue;
    const tight = JOINED.test(form) && /[\p{L}\p{N}]$/u.test(text);
    const start = text.length + (tight || /^(?:[,.;:!?)\]%’”]|['’](?:s|t|re|ve|ll|d)|n['’]t)$/.test(form) ? 0 : gap.length);
    text = text.padEnd(start, gap) + form;
    const label = columns.slice(1).find((column) => column.endsWith("-DATE"));
    if (label?.startsWith("I-") && open) dates[dates.length - 1]![1] = text.length;
    else if (label) dates.push([start, text.length]);
    open = label !== undefined;
    gap = tight || /^[([“‘/]$/.test(form) ? "" : " ";
  }
  return { id, text, times: dates };
}
