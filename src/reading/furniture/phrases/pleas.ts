import type { Phrase } from "./phrase.ts";

/** What asks them to pay, to give, to answer; and rules of the house. */
export const PLEAS: readonly Phrase[] = [
  {
    why: "newsletter prompt",
    words: 45,
    pattern:
      /^[^“”"]{0,160}\b(?:(?:subscribe|sign up|register) (?:to|for|with) (?:our|the|this) (?:[\p{L}’'-]{1,20} ){0,4}(?:newsletters?|list|briefing|alerts?|updates|e-?mails?)|follow us (?:by|on|at)|our (?:free )?newsletter)\b/iu,
  },
  { why: "newsletter prompt", words: 30, pattern: /^(?:do you )?want (?:to (?:stay|keep|be|get)|more)\b[^.!“”"]{0,100}\?/i },
  {
    why: "subscription prompt",
    words: 60,
    pattern:
      /^(?:(?:to continue reading|to read (?:the (?:rest|full)|this|on\b|more,)|already a (?:subscriber|member)|subscribers? only|this (?:article|content|story) is (?:for|reserved for|available (?:only )?to|only available to) (?:our )?(?:paying )?(?:subscribers|members))\b|(?:you have|you’ve|you've) (?:reached|used|read)\b[^.]{0,40}\b(?:free|articles?|limit)\b)/i,
  },
  {
    why: "subscription prompt",
    words: 60,
    pattern:
      /^(?:get|buy|try|start|order)\b[^“”"]{0,160}\b(?:subscriptions?|free trial|issues for|(?:delivered|sent|straight) (?:to|through) your (?:door|letterbox|inbox|phone))\b/i,
  },
  {
    why: "subscription prompt",
    words: 60,
    pattern:
      /^(?:[^.“”"]{1,80}\b(?:is a reader-supported publication|posts are free)\b|to receive new posts\b|thanks for reading\b[^.“”"]{0,80}[!.] ?subscribe\b)/i,
  },
  {
    why: "subscription prompt",
    words: 40,
    pattern:
      /^[^“”"]{0,160}\b(?:unlimited (?:digital )?access|only \S{1,8} a (?:week|month))\b[^“”"]{0,120}\bcancel any ?time\b[^“”"]{0,20}$/i,
  },
  { why: "feedback prompt", words: 60, pattern: /\bwe(?:[’']d| would) (?:like|love) to hear (?:what you think|from you)\b/i },
  {
    why: "plea for support",
    words: 90,
    pattern:
      /^(?:support (?:our|independent|quality|local) (?:work|reporting|journalism)|(?:please )?(?:consider )?(?:donate|becoming a (?:member|supporter)|making a (?:donation|contribution))\b|help us (?:keep|continue|fund)\b|your (?:donation|contribution|support) (?:helps|makes|keeps))/i,
  },
  { why: "'also read' link", words: 30, pattern: /^also on [\p{L}\d.-]{2,40}\.(?:com|org|net|[a-z]{2})\b/iu },
  {
    why: "standards line",
    words: 30,
    pattern: /^(?:all |any )?(?:the )?(?:views|opinions) (?:and opinions )?expressed (?:here |above )?(?:are|do not|belong)\b/i,
  },
  {
    why: "standards line",
    words: 60,
    pattern:
      /^(?:comments are (?:subject to|moderated|the opinions)|registration on or use of this site|use of this (?:site|website) constitutes|the (?:views|opinions) expressed (?:here|in this|are (?:those|the) of)|this (?:page|site|feature|slideshow|video|content) requires javascript|please enable javascript|(?:enable|turn on) javascript)\b/i,
  },
  {
    why: "link line",
    words: 14,
    pattern: /^these are external links\b|^(?:skip|jump)(?: directly)? to (?:the |main |site )*(?:content|index|navigation|menu|search)\b/i,
  },
  {
    why: "player line",
    words: 14,
    pattern:
      /^(?:media playback is (?:unsupported|not supported)|video player is loading|this is a modal window|(?:play|pause|mute|unmute|watch) (?:the )?video|listen to this (?:article|story|report)\b|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$|(?:current|remaining) time\b|playback speed|loaded: )/i,
  },
  { why: "navigation", words: 8, pattern: /^(?:previous|next|older|newer) (?:post|article|story|entry)s?\b[^.?!]*$/i },
];
