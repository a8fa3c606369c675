import type { Label, Mark, Marked } from "./marked.ts";

const LABELS: Readonly<Record<string, Label>> = { ORG: "ORG", LOC: "LOC", GROUP: "GROUP" };

/**
 * The organizations, places and threat groups that AnnoCTR marks. The corpus has words without the spaces between them: they are set as
 * English is, and every line of it is a paragraph. Code and commands are left out.
 */
export function readAnnoctr(bio: string): Marked[] {
  return bio
    .split(/^<DOCSTART>.*$/m)
    .filter((part) => part.trim() !== "")
    .map((part, index) => readDocument(`annoctr-${index}`, part));
}

function readDocument(id: string, bio: string): Marked {
  let text = "";
  let gap = "";
  const marks: Mark[] = [];
  let open = false;
  for (const line of bio.split("\n")) {
    const columns = line.split("\t");
    const form = columns[0]!.trim();
    if (columns.length < 7) [gap, open] = [text === "" ? "" : "\n\n", false];
    if (columns.length < 7 || form === "") continue;
    if (/CLICommand/.test(columns[5]! + columns[6]!)) continue;
    const place = columns.slice(1).find((column) => LABELS[column.slice(2)] !== undefined) ?? "O";
    text += gap === " " && /^(?:[,.;:!?)\]%’”]|['’](?:s|t|re|ve|ll|d)|n['’]t)$/.test(form) ? form : gap + form;
    const [start, end] = [text.length - form.length, text.length];
    const label = LABELS[place.slice(2)];
    const last = marks.at(-1);
    if (label && place.startsWith("I-") && open && last?.label === label) marks[marks.length - 1] = { ...last, end };
    else if (label) marks.push({ start, end, label, party: null });
    open = label !== undefined;
    gap = /^[([“‘]$/.test(form) ? "" : " ";
  }
  return { id, text, marks, labels: ["ORG", "LOC", "GROUP"] };
}
