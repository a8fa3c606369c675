import { useFormat } from "../http/format.ts";
import { incidentWords } from "../incident-words.ts";
import type { Beside } from "../incidents-beside.ts";
import { IncidentLine } from "./incidents-page.tsx";
import { JoinForm } from "./join-form.tsx";

/** Incidents of these weeks, or that name the same, for a person to hold to be this one. */
export function IncidentsBeside({ of, beside }: { readonly of: string; readonly beside: readonly Beside[] }) {
  const { number } = useFormat();
  const { beside: say } = incidentWords;
  if (beside.length === 0) return null;
  const why = ({ shared, days }: Beside) =>
    [...(shared.length > 0 ? [say.shared(shared.join(", "))] : []), ...(days === null ? [] : [say.days(days, number(days))])].join("; ");
  return (
    <section id="beside" class="may-review screen-only">
      <h2>{say.title}</h2>
      <p class="quiet">{say.means}</p>
      <ul class="article-lines long">
        {beside.map((one) => (
          <IncidentLine incident={one.incident} why={why(one)}>
            <JoinForm one={of} other={one.incident.id} back={`/incidents/${of}`} />
          </IncidentLine>
        ))}
      </ul>
    </section>
  );
}
