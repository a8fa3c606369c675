import type { StatementEntry } from "../../archive/archive.ts";
import type { Reliability } from "../../record/grade.ts";
import { gradeWords } from "../grade-words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";

/** How reviewers grade a party as a source: each by the letters that she gave its statements, most often first. Nothing where nobody did. */
export function SourceGrades({ statements }: { readonly statements: readonly StatementEntry[] }) {
  const format = useFormat();
  const given = statements.flatMap(({ grades = [] }) =>
    grades.flatMap(({ by, reliability }) => (reliability ? [{ by, reliability }] : [])),
  );
  if (given.length === 0) return null;
  const reviewers = [...Map.groupBy(given, ({ by }) => by)].sort(([one], [other]) => (one < other ? -1 : 1));
  return (
    <section>
      <h2>{gradeWords.asSource}</h2>
      <ul class="plain">
        {reviewers.map(([by, grades]) => (
          <li>
            <bdi>{by}</bdi>:{" "}
            {lettersOf(grades)
              .map(([letter, count]) => letterWords(letter, count, format.number(count)))
              .join("; ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lettersOf(grades: readonly { readonly reliability: Reliability }[]): readonly (readonly [Reliability, number])[] {
  const counts = [...Map.groupBy(grades, ({ reliability }) => reliability)].map(([letter, all]) => [letter, all.length] as const);
  return counts.sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

function letterWords(letter: Reliability, count: number, shown: string): string {
  return `${letter}, ${gradeWords.reliabilities[letter]} (${words.count.statements(count, shown)})`;
}
