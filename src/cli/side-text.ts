import type { SideEntry, SideRow } from "../archive/index.ts";
import { chainText, saidBy } from "./chain-text.ts";
import { dated } from "./dated.ts";
import { counted } from "./entry-text.ts";
import { oneLine } from "./output.ts";

/** How wide quoted words may be, in UTF-16 code units. */
const WIDTH = 300;

const ROLES: Readonly<Record<SideRow["role"], string>> = {
  bound: "assures",
  denied: "denies",
  owned: "owns up",
  open: "leaves open",
  laid: "said of it",
  unanswered: "no answer",
};

/** What a side said of itself, and what was said of it, by day. */
export function sideText({ name, rows, more }: SideEntry): string {
  return `${[`${oneLine(name, 120)}: ${counted(rows.length, "statement")}`, ...rows.flatMap(rowLines), ...(more ? ["and more than is looked at"] : [])].join("\n")}\n`;
}

/** What of it is sure or accepted. */
export function sureOf(side: SideEntry): SideEntry {
  const rows = side.rows.filter(({ statement: { sure, decided } }) => sure || decided);
  const kept = new Set(rows.map(({ statement }) => statement.id));
  const among = <T extends { readonly statement: string }>(ones: readonly T[]) => ones.filter(({ statement }) => kept.has(statement));
  return { ...side, rows: rows.map((row) => ({ ...row, denials: among(row.denials), answers: among(row.answers) })) };
}

function rowLines({ role, statement, chain, elsewhere, denials, answers }: SideRow): string[] {
  const { date, act, sure, decided, id } = statement;
  return [
    "",
    [dated(date), ROLES[role], act.main, sure || decided ? "" : "not sure", saidBy(statement, WIDTH)]
      .filter((part) => part !== "")
      .join(" · "),
    `  on the word of ${chainText(chain)}`,
    ...(elsewhere === null ? [] : [`  of this side by another article, sha256:${elsewhere.slice(0, 12)}`]),
    ...denials.map((denial) => `  denied ${denial.sure ? "" : "(not surely) "}by ${denial.statement}: ${oneLine(denial.why, WIDTH)}`),
    ...answers.map((answer) => `  answered by ${answer.statement}: ${oneLine(answer.why, WIDTH)}`),
    `  ${id}`,
  ];
}
