import { streamSSE } from "hono/streaming";
import type { Archive } from "../../archive/archive.ts";
import { OnrecordError } from "../../record/error.ts";
import { type Job, Jobs, type Telling } from "../adding/jobs.ts";
import { addOne, readOutcome } from "../adding/outcome.ts";
import { type HandedIn, readGiven, readHandedIn } from "../adding/read-form.ts";
import { addWords } from "../adding/words.ts";
import { respond } from "../http/answer.tsx";
import type { App } from "../http/environment.ts";
import { atMost, backTo, formOf } from "../http/form.ts";
import type { AppOptions } from "../options.ts";
import { AddBox } from "../views/add-box.tsx";
import { AddJobPage } from "../views/add-job-page.tsx";
import { type AddOutcome, AddResultPage } from "../views/add-result-page.tsx";
import { words } from "../words.ts";

/** 20 MB of pages, and some room for the form around them. */
const MOST_BYTES = 20_000_000;
const FORM_BYTES = 200_000;

/** Seconds after which a page without scripts looks again, and milliseconds between two tellings of a page with scripts. */
const LOOKED_AGAIN = 3;
const TOLD_AGAIN = 200;

/** Reads what is pasted, handed in or fetched: while the browser waits, or as a job that it can look at. */
export function addRoutes(app: App): void {
  const jobs = new Jobs();

  app.get("/add", (call) => {
    const [archive, options] = [call.get("archive"), call.get("options")];
    const body = (
      <div class="page narrow">
        <h1>{addWords.title}</h1>
        <AddBox world={archive.world} fetches={options.addFrom !== undefined} />
      </div>
    );
    return respond(call, { title: addWords.title, data: {}, body });
  });

  app.post("/add", atMost(MOST_BYTES + FORM_BYTES), async (call) => {
    const [archive, options] = [call.get("archive"), call.get("options")];
    assertOpen(archive);
    const form = await formOf(call);
    const handedIn = await readHandedIn(form);
    if (handedIn.addresses.length > 0 && !options.addFrom) throw new OnrecordError("bad-form", addWords.noAddresses);
    if (!call.get("json") && (form.has("live") || handedIn.addresses.length > 0)) {
      const work = (telling: Telling) => readAll(archive, options, handedIn, telling);
      const job = jobs.begin({ by: call.get("person")!.name, at: options.now() }, work, options.report ?? console.error);
      return call.redirect(`/add/jobs/${job.id}${form.has("live") ? "?live" : ""}`, 303);
    }
    const outcomes: AddOutcome[] = [];
    await readAll(archive, options, handedIn, {
      ...{ add: () => outcomes.length, stage: () => {} },
      done: (_, outcome) => void outcomes.push(outcome),
    });
    const [only] = outcomes;
    if (outcomes.length === 1 && only && "error" in only) throw new OnrecordError(only.error.code, only.error.message);
    const article = articleOf(outcomes);
    if (article && !call.get("json")) return call.redirect(article, 303);
    return respond(call, { title: words.add.result, data: { outcomes }, body: <AddResultPage outcomes={outcomes} /> });
  });

  app.post("/add/given", atMost(FORM_BYTES), async (call) => {
    const [archive, options] = [call.get("archive"), call.get("options")];
    assertOpen(archive);
    const form = await formOf(call);
    const [capture, back] = [String(form.get("capture") ?? ""), form.get("back")];
    const given = readGiven(form);
    if (!(await archive.article(capture))) throw new OnrecordError("not-found", words.decide.noArticle(capture), { capture });
    if (Object.keys(given).length === 0) throw new OnrecordError("nothing-given", words.add.nothing);
    if (!options.give) throw new OnrecordError("archive-read-only", addWords.readsNothing);
    await options.give(capture, given);
    if (call.get("json")) return call.json(await readOutcome(archive, { place: capture, capture, known: true }));
    return call.redirect(typeof back === "string" ? backTo(back) : `/articles/${capture}`, 303);
  });

  app.get("/add/jobs/:id", async (call) => {
    const job = await asItStands(call.get("archive"), known(jobs, call.req.param("id")));
    const live = call.req.query("live") !== undefined;
    const article = job.done ? articleOf(job.items.map(({ outcome }) => outcome)) : null;
    if (article && !call.get("json")) return call.redirect(article, 303);
    if (!job.done && !live) call.header("refresh", String(LOOKED_AGAIN));
    return respond(call, { title: job.done ? addWords.done : addWords.result, data: job, body: <AddJobPage job={job} live={live} /> });
  });

  app.get("/add/jobs/:id/events", (call) => {
    const id = known(jobs, call.req.param("id")).id;
    return streamSSE(call, async (stream) => {
      let told = "";
      while (!stream.aborted) {
        const job = jobs.get(id);
        const { items = [], done = true } = job ?? {};
        const now = JSON.stringify({ items: items.map(({ place, stage }) => ({ place, stage })), done });
        if (now !== told) await stream.writeSSE({ data: now });
        told = now;
        if (done) return;
        await stream.sleep(TOLD_AGAIN);
      }
    });
  });
}

/** The article where one new page was read, and there is nothing to ask of it; null where there is more to show. */
function articleOf(outcomes: readonly (AddOutcome | null)[]): string | null {
  const [only] = outcomes;
  const isPlain = outcomes.length === 1 && only && "capture" in only && !only.known && only.missing.length === 0;
  return isPlain ? `/articles/${only.capture}` : null;
}

/** Reads everything that was handed in, one thing after another, then what stands at addresses. */
async function readAll(archive: Archive, options: AppOptions, { inputs, addresses, given }: HandedIn, telling: Telling): Promise<void> {
  const numbers = inputs.map(({ place }) => telling.add(place));
  const fetched = new Map(addresses.map((address) => [address, telling.add(address)]));
  for (const [at, input] of inputs.entries()) {
    telling.stage(numbers[at]!, "reading");
    telling.done(numbers[at]!, await addOne(archive, options, input));
  }
  for (const address of addresses) {
    telling.stage(fetched.get(address)!, "fetching");
    let count = 0;
    for await (const met of options.addFrom!(address, given)) {
      // A feed or sitemap stands for what it lists.
      const item = count++ === 0 ? fetched.get(address)! : telling.add(met.place, "reading");
      telling.done(item, "error" in met ? met : await readOutcome(archive, met));
    }
    if (count === 0) telling.done(fetched.get(address)!, { place: address, error: { code: "nothing-new", message: addWords.nothingNew } });
  }
}

/** A job with what its pages tell of themselves now: somebody may have given it since they were read. */
async function asItStands(archive: Archive, job: Job): Promise<Job> {
  const now = async ({ outcome, ...item }: Job["items"][number]) => ({
    ...item,
    outcome: outcome && "capture" in outcome && outcome.missing.length > 0 ? await readOutcome(archive, outcome) : outcome,
  });
  return { ...job, items: await Promise.all(job.items.map(now)) };
}

function assertOpen({ world }: Archive): void {
  if (world === "sample") throw new OnrecordError("sample-closed", `${words.add.sample} ${words.add.command}`);
}

function known(jobs: Jobs, id: string): Job {
  const job = jobs.get(id);
  if (!job) throw new OnrecordError("not-found", addWords.none(id), { id });
  return job;
}
