import type { Job } from "../adding/jobs.ts";
import { addWords } from "../adding/words.ts";
import { useFormat } from "../http/format.ts";
import { words } from "../words.ts";
import { Outcome } from "./add-result-page.tsx";

/** What was handed in, as far as it is. With scripts it follows by itself; without, the page is loaded again now and then. */
export function AddJobPage({ job, live }: { readonly job: Job; readonly live: boolean }) {
  const format = useFormat();
  const back = `/add/jobs/${job.id}`;
  const done = job.items.filter(({ stage }) => stage === "done").length;
  return (
    <div class="page narrow">
      <h1>{job.done ? addWords.done : addWords.result}</h1>
      {!job.done && (
        <p role="status" data-add-progress>
          {addWords.progress(format.number(done), format.number(job.items.length))}
        </p>
      )}
      {job.done && done < job.items.length && <p class="remark">{addWords.stopped}</p>}
      <ul
        class="outcomes"
        data-add-job={live && !job.done ? `${back}/events` : undefined}
        data-done={back}
        data-stages={JSON.stringify(addWords.stages)}
      >
        {job.items.map(({ place, stage, outcome }) => (
          <li>
            {outcome ? (
              <Outcome outcome={outcome} back={back} />
            ) : (
              <p class="place">
                <bdi>{place}</bdi> <span class="quiet">{addWords.stages[stage]}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
      {job.done ? (
        <p class="more">
          <a href="/add">{words.add.again}</a>
        </p>
      ) : (
        <p class="more">
          <a href={back}>{addWords.again}</a>
        </p>
      )}
    </div>
  );
}
