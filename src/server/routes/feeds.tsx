import { atomFeed, type FeedAddresses, feedOf, jsonFeed } from "../../alerts/index.ts";
import type { App, Call } from "../http/environment.ts";
import { addressOf } from "../search.ts";

/** What came into a saved search or a commitment's scope last, for readers of feeds: `feed.atom`, and `feed.json`. */
export function feedRoutes(app: App): void {
  for (const kind of ["searches", "commitments"]) {
    app.get(`/${kind}/:id/feed.atom`, async (call) => {
      const feed = await feedOf(call.get("archive"), call.req.param("id"));
      return call.body(atomFeed(feed, await addressesOf(call, kind, feed.watched.id, "atom")), 200, {
        "content-type": "application/atom+xml; charset=utf-8",
      });
    });

    app.get(`/${kind}/:id/feed`, async (call) => {
      if (!call.get("json")) return call.redirect(`${call.req.path}.atom`, 303);
      const feed = await feedOf(call.get("archive"), call.req.param("id"));
      return call.body(jsonFeed(feed, await addressesOf(call, kind, feed.watched.id, "json")), 200, {
        "content-type": "application/feed+json; charset=utf-8",
      });
    });
  }
}

async function addressesOf(call: Call, kind: string, id: string, ending: string): Promise<FeedAddresses> {
  const { origin: base } = new URL(call.req.url);
  const saved = kind === "searches" ? await call.get("archive").savedSearch(id) : null;
  const page = saved ? addressOf(saved.query) : `/${kind}/${id}`;
  return { base, page: `${base}${page}`, self: `${base}/${kind}/${id}/feed.${ending}` };
}
