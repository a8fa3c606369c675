import type { Dispatcher } from "undici";
import { OnrecordError } from "../../record/error.ts";
import { checkHost } from "./agent.ts";
import type { Answer, Conditions } from "./answer.ts";
import { refreshOf } from "./meta-refresh.ts";
import { ask } from "./request.ts";
import type { WebOptions } from "./web-options.ts";

/** Makes each request, redirects too, when it is the host's turn; throws where the host is not to be asked. */
export type Gate = (url: URL, request: () => Promise<Answer>) => Promise<Answer>;

/** An address of the web, checked and without a fragment or a password in it. Errors: `bad-address`, `private-address`. */
export function webAddress(address: string, { allowPrivate }: Pick<WebOptions, "allowPrivate">): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === "" || address.length > LONGEST)
    throw new OnrecordError("bad-address", `Expected an http or https address, not \`${address.slice(0, 200)}\`. Check its spelling.`, {
      address,
    });
  url.hash = "";
  url.username = "";
  url.password = "";
  checkHost(url, allowPrivate);
  return url;
}

/** Characters of an address; servers take 8,000. */
const LONGEST = 8_000;

/** Asks for an address and follows where it leads. Each step is checked as the first one is. Errors: `redirects` besides those of `ask`. */
export async function askFollowing(
  start: URL,
  conditions: Conditions,
  agent: Dispatcher,
  gate: Gate,
  options: WebOptions,
  stop?: AbortSignal,
): Promise<Answer> {
  const seen = new Set<string>();
  for (let url = start; ; ) {
    seen.add(url.href);
    const here = url;
    const answer = await gate(here, () => ask(here, here === start ? conditions : {}, agent, options, stop));
    const refresh = refreshOf(answer);
    if (refresh !== null && seen.has(refresh)) return answer;
    const location = refresh ?? ([301, 302, 303, 307, 308].includes(answer.status) ? answer.headers.get("location") : undefined);
    if (location === undefined) return answer;
    const next = URL.canParse(location, url) ? new URL(location, url).href : location;
    if (seen.size > options.redirects || seen.has(next)) throw tooMany(start.href, seen.size, seen.has(next));
    url = webAddress(next, options);
  }
}

function tooMany(place: string, count: number, loop: boolean): OnrecordError {
  const words = loop ? "leads back to where it was" : `leads on more than ${count - 1} times`;
  return new OnrecordError(
    "redirects",
    `Expected a page, but \`${place}\` ${words}. Open it in a browser, and add the address it ends at.`,
    { place },
  );
}
