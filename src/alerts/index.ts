export { AlertBook, alertsFileOf, type Delivery, type Subscription } from "./book.ts";
export { atomFeed, type Feed, type FeedAddresses, feedOf, jsonFeed } from "./feed.ts";
export { AlertItem } from "./item.ts";
export { look, type Message, type News, preview, subscribe } from "./look.ts";
export { type Sending, type Sent, sendDue, WAITS } from "./send.ts";
export { newWebhookSecret, signedHeaders } from "./sign.ts";
export { type AlertStanding, alertsOf, standingOf } from "./standing.ts";
