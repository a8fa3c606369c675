import { AGENCY } from "../about/outlets.ts";

/**
 * Lines that say by their words that they are no story. Each has the most words that such a line has: a longer one is a
 * sentence about such things. Words are those of a whole line, never of a part of one.
 */
export interface Phrase {
  readonly why: string;
  readonly words: number;
  readonly pattern: RegExp;
}

const NETWORKS =
  "(?:facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|tumblr|instagram|bluesky|mastodon|flipboard|messenger|viber|youtube|tiktok|vkontakte|vk)";

const SHARING: readonly Phrase[] = [
  { why: "share line", words: 6, pattern: /^(?:please )?spread the (?:love|word)\b/i },
  { why: "share line", words: 8, pattern: /^shar(?:e|ing)\b[^.?!]{0,20}[:!]/i },
  {
    why: "share line",
    words: 6,
    pattern:
      /^(?:share|tweet|pin|email|e-?mail|print|save|send|copy(?: link| url)?|listen|bookmark|gift)(?:[\s|,/·]+(?:share|tweet|pin|email|e-?mail|print|save|send|copy|link|url|post|listen|bookmark|this|article|story|gift|comments?))*[\s:]*$/i,
  },
  {
    why: "share line",
    words: 6,
    pattern:
      /^(?:share|post|send|tweet|pin|follow(?: us)?) (?:this |it )?(?:(?:article|story|page|post|entry) )?(?:on|via|by|with|to)\b[^.?!]*$/i,
  },
  { why: "share line", words: 8, pattern: new RegExp(`^(?:${NETWORKS}[\\s|,/·]*){1,8}$`, "i") },
  { why: "share line", words: 3, pattern: /^[\d.,]+[km]? shares?$/i },
  { why: "share line", words: 60, pattern: /^(?:share|comment) (?:or|and) (?:share|comment) on this (?:article|story)\b/i },
  { why: "share line", words: 40, pattern: /^(?:share )?(?:all )?sharing options for\b|^(?:\p{L}{3,12} ?)?share this with \p{L}{3,12}$/iu },
  {
    why: "share line",
    words: 8,
    pattern: /^(?:click|tap) to (?:share|email|print)\b|^share this (?:article|story|post|page|entry|video)$/i,
  },
  {
    why: "share line",
    words: 14,
    pattern: /^(?:like|liked|enjoy|enjoyed|love|loved) (?:this|the) (?:story|article|post|piece|video|read)\?/i,
  },
  {
    why: "share line",
    words: 40,
    pattern: new RegExp(`^(?=[^.?!“”"]*$)(?=.*\\b(?:share|sharing|tweet|follow|pin)\\b)(?=.*?${NETWORKS}.*?${NETWORKS})`, "i"),
  },
  { why: "share line", words: 5, pattern: /^addthis\b/i },
];

const MARKS: readonly Phrase[] = [
  {
    why: "advertisement mark",
    words: 6,
    pattern:
      /^[-–—•*\s([]*(?:advertis?e?ments?|advertising|sponsored(?: content| links?)?|promoted(?: content)?|paid post|ads?)[-–—•*\s)\]:]*$/i,
  },
  {
    why: "advertisement mark",
    words: 10,
    pattern:
      /^(?:(?:story|article) continues (?:below|after)|continue reading (?:below|after|the main story)|scroll (?:down )?(?:to|for) (?:continue|more)|(?:this )?advertisement has not loaded|report this ad|skip advertisement)/i,
  },
  { why: "copyright line", words: 120, pattern: /^(?:©|copyright\b|\(c\)\s|&copy;)/i },
  { why: "copyright line", words: 60, pattern: /\ball rights reserved\b[^a-z]*$/i },
  { why: "copyright line", words: 40, pattern: /\bmay not be (?:published|reproduced|republished|redistributed)\b/i },
  {
    why: "cookie notice",
    words: 80,
    pattern: /^(?:we|this (?:site|website|page)|our (?:site|website))\b[^.]{0,60}\b(?:uses?|stores?)\b[^.]{0,20}\bcookies\b/i,
  },
  {
    why: "cookie notice",
    words: 150,
    pattern:
      /^(?=[^“”"]*\bcookies\b[^“”"]{1,400}\bcookies?\b)(?=[^“”"]*\b(?:you|your|we|our)\b)(?=[^“”"]*\b(?:websites?|site|browser|consent|preferences)\b)/i,
  },
  {
    why: "cookie notice",
    words: 60,
    pattern: /^by (?:using|continuing to (?:use|browse)|browsing) (?:this|our|the) (?:site|website|page|service)\b/i,
  },
  { why: "cookie notice", words: 6, pattern: /^(?:accept|reject|allow|manage) (?:all )?cookies$/i },
  { why: "end mark", words: 5, pattern: /^(?:[-–—*\s]*(?:ends?|-30-)[-–—*\s]*|(?:#\s*){3})$/i },
  { why: "advertisement mark", words: 8, pattern: /^advertisement\s*[·|•–-]?\s*scroll to continue$/i },
  { why: "advertisement mark", words: 5, pattern: /^(?:after|before) (?:the )?newsletter promotion$/i },
  {
    why: "note on the page's age",
    words: 12,
    pattern: /^this (?:article|story) is (?:more than |over )?\d+ (?:days?|weeks?|months?|years?) old\.?$/i,
  },
  { why: "licence of a picture", words: 80, pattern: /\bpurchase licensing rights\b(?:, opens new tab)?$/i },
  {
    why: "note on print",
    words: 60,
    pattern: /^a version of this (?:article|story|piece) (?:appears|appeared|ran|was published) (?:in|on)\b/i,
  },
  { why: "author box", words: 60, pattern: /[.] (?:read )?more (?:about|by|from) \p{Lu}[^.?!“”"]{2,60}$/iu },
  { why: "skip link", words: 6, pattern: /^skip to (?:main |the )?(?:content|navigation|article)/i },
];

const LINKS: readonly Phrase[] = [
  { why: "'also read' link", words: 60, pattern: /^(?:also|must|further|related)[- ]?read(?:ing)?s?\s*(?:[:|»–—>-]|$)/i },
  { why: "'also read' link", words: 60, pattern: /^(?:read|see|watch|listen|hear)(?: (?:also|more|next|now|on|too))+\s*(?:[:|»–—>-]|$)/i },
  { why: "'also read' link", words: 60, pattern: /^(?:also|more) (?:in|on|from)\b[^:.!?]{1,40}:/i },
  { why: "'also read' link", words: 60, pattern: /^[[(]?(?:READ|WATCH|RELATED|MORE|SEE|LISTEN)(?: [A-Z]+){0,3}\s?[:|»–—-]/ },
  { why: "'also read' link", words: 40, pattern: /^(?:on [\p{L}\d-]{3,40}\.(?:com|org|net|co\.uk)|(?:watch|listen) live)\s*[:|]/iu },
  {
    why: "link line",
    words: 20,
    pattern:
      /^(?:you can )?(?:listen|watch|read|see|view|find|join|subscribe|tune in)\b[^“”",;]{0,120}\b(?:back |live )?(?<!\b(?:was|were|is|are|been) )here[.!]?$/i,
  },
  {
    why: "picture counter",
    words: 3,
    pattern: /^(?:\+\d{1,3}|(?:view|open|see|launch) (?:gallery|slideshow|photos|(?:full|larger) image|image in (?:full|new).*))$/i,
  },
  { why: "picture counter", words: 3, pattern: /^\d{1,3} ?(?:of|\/) ?\d{1,3}$/i },
  { why: "link line", words: 40, pattern: /\bclick (?:here|on the (?:link|image|picture))\b[^“”"]{0,80}$/i },
  {
    why: "'also read' link",
    words: 40,
    pattern: /^\[?(?:related|more|recommended)(?: (?:story|stories|articles?|links?|coverage|news|posts?))?\s*:/i,
  },
  {
    why: "link to the source",
    words: 3,
    pattern: /^(?:source link|original (?:article|source|link)|view (?:original|source)|read (?:the )?full (?:article|story)|source)$/i,
  },
  { why: "link line", words: 4, pattern: /^(?:load|show|see|view|read|learn|find out) (?:more|all)(?: \p{L}+)?[\s.…»>]*$/iu },
  {
    why: "link line",
    words: 4,
    pattern:
      /^(?:back to (?:the )?top|print(?:er)?[- ](?:version|friendly)|text size(?: a)*|log ?in|sign in|sign up|register|subscribe(?: now)?|home|search|menu|close|next|previous)$/i,
  },
];

const PROMPTS: readonly Phrase[] = [
  { why: "newsletter prompt", words: 45, pattern: /^(?:sign up|subscribe)\s*(?::|\b(?:here|now|today|to|for|with)\b)/i },
  { why: "newsletter prompt", words: 45, pattern: /^(?:get|receive|have)\b[^.?!]{0,80}\b(?:in|to|into) your (?:inbox|e-?mail|mailbox)\b/i },
  {
    why: "newsletter prompt",
    words: 40,
    pattern:
      /^(?:get|receive|start)\b[^“”"]{0,160}\b(?:delivered|sent|straight|curated)\b[^“”"]{0,60}\b(?:daily|weekly|(?:every|each) (?:\p{L}{1,10} )?(?:day|morning|week|weekday|evening|\p{L}{3,6}day))\W*$/iu,
  },
  { why: "newsletter prompt", words: 5, pattern: /^(?:(?:a|our|the) )?(?:free )?(?:daily|weekly|\p{L}+) (?:e-?mail )?newsletter$/iu },
  {
    why: "newsletter prompt",
    words: 40,
    pattern: /^(?:our|the) (?:\p{L}+ ){0,3}(?:e-?mail|newsletter)\b(?=[^“”"]*\byou)(?![^“”"]*\b(?:said|says|told|asked)\b)[^“”"]*$/iu,
  },
  { why: "newsletter prompt", words: 60, pattern: /^privacy notice\s*:/i },
  {
    why: "assistant prompt",
    words: 20,
    pattern:
      /^(?:get|ask|have)\b(?![^“”"]*\b(?:said|says|told|asked)\b)[^“”"]{0,100}\b(?:questions?|answers?|ask)\b[^“”"]{0,60}\bAI\b[^“”"]{0,20}$/i,
  },
  { why: "newsletter prompt", words: 20, pattern: /^(?:enter|your) (?:your )?e-?mail address\b/i },
  {
    why: "newsletter prompt",
    words: 12,
    pattern: /^(?:i (?:agree|accept|consent) to the (?:terms|privacy)|thank you for subscribing|you have been subscribed)/i,
  },
  { why: "newsletter prompt", words: 25, pattern: new RegExp(`^(?:follow|like|join|find) [^.?!]{1,40} on ${NETWORKS}\\b`, "i") },
  { why: "app prompt", words: 20, pattern: /^(?:download|get|install) (?:the|our)\b[^.?!]{0,40}\bapp\b/i },
  {
    why: "readers' comments",
    words: 8,
    pattern:
      /^(?:leave a (?:reply|comment)\b|(?:recent|latest|all|post|add|view|show|join the) (?:comments?|conversation)|no comments(?: yet| to show)?|cancel reply|comments? (?:are )?closed|\d[\d,.]* (?:comments?|replies|views?|reads?))/i,
  },
  { why: "readers' comments", words: 20, pattern: /^your email address will not be published/i },
  {
    why: "readers' comments",
    words: 30,
    pattern:
      /^[^“”"]{0,120}\b(?:(?:let us know|tell us|share your (?:thoughts|views|opinions?)|sound off|weigh in)\b[^.“”"]{0,60}\b(?:in the comments?|below)|have your say)\b[^“”"]{0,20}$/i,
  },
  { why: "page counter", words: 5, pattern: /^(?:(?:page )?views?:? [\d.,]+k?|[\d.,]+[km]? views?(?: \d{1,2}:\d{2})?)$/i },
  { why: "reading time", words: 16, pattern: /\b\d+[- ]min(?:ute)?s?[- ](?:read|listen)$/i },
  { why: "reading time", words: 8, pattern: /^(?:estimated )?(?:read(?:ing)?|listening) time\b[^.?!]{0,30}$/i },
];

const PLEAS: readonly Phrase[] = [
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
      /^(?:(?:to continue reading|to read (?:the (?:rest|full)|this)|already a (?:subscriber|member)|subscribers? only|this (?:article|content|story) is (?:for|reserved for|available (?:only )?to|only available to) (?:our )?(?:paying )?(?:subscribers|members))\b|(?:you have|you’ve|you've) (?:reached|used|read)\b[^.]{0,40}\b(?:free|articles?|limit)\b)/i,
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

/** A verb that a sentence has and a row of names has not: what follows is told. */
const TOLD = '[^“"]*?\\b(?:said|says|told|asked|denied|is|was|were|are|had|has|that)\\b';

const LABELS: readonly Phrase[] = [
  {
    why: "tags",
    words: 40,
    pattern: /^(?:tags?|topics?|keywords|filed under|posted in|tagged(?: (?:with|in))?|categor(?:y|ies))\s*(?::|$)/i,
  },
  { why: "tags", words: 60, pattern: /^(?:tags|tagged|filed under|posted in)\s[^.?!]*$/i },
  { why: "credit line", words: 30, pattern: /^[^“"]{0,120}\bcontributed (?:to (?:this|the) (?:report|story|article)|reporting)\.?$/i },
  {
    why: "credit line",
    words: 60,
    pattern: new RegExp(
      `^\\(?(?:(?:additional )?reporting|writing|editing|edited|compiled|translated|written) (?:by|from)\\b(?!${TOLD})[^“"]*$`,
      "i",
    ),
  },
  { why: "credit line", words: 30, pattern: new RegExp(`^(?:via|source|sources)\\s*:\\s(?!${TOLD})[^.?!]*$`, "i") },
  {
    why: "credit line",
    words: 30,
    pattern: new RegExp(
      `^\\(?(?:with (?:additional |some )?(?:reporting|reports|files|material|information|inputs?)(?: by| from)? |(?:some )?(?:information|material|reporting)(?: (?:in|for) this (?:report|story|article))? (?:came|comes|was provided) (?:from|by) |(?:information|material) from [^.]{2,100} was used in this (?:report|story|article)|this (?:report|story|article) (?:includes|contains) (?:information|material|reporting) )(?!${TOLD})[^“"]*$`,
      "i",
    ),
  },
  { why: "credit line", words: 40, pattern: /^(?:[\p{Lu}][\p{L}.’'-]*,? (?:(?:and|the|in|for) )*){1,16}contributed\.?$/u },
  {
    why: "credit line",
    words: 4,
    pattern: new RegExp(
      `^\\(?(?:[–—-]+\\s?)?(?:(?:with|by|text by):? )?${AGENCY}(?: (?:staff|reporters?))?(?:/[\\p{L}]{1,12}){0,2}\\)?$`,
      "u",
    ),
  },
  {
    why: "credit line",
    words: 40,
    pattern:
      /^(?:this (?:article|story|post|report|piece)|(?:originally|first) (?:published|appeared))\b[^“"]{0,60}\b(?:(?:first|originally) (?:appeared|published|ran)|(?:published|appeared)|republished|reprinted)\b/i,
  },
  {
    why: "note on the page's own changes",
    words: 40,
    pattern: /^(?:editor[’']s note\b|this (?:article|story|post|report|page) (?:has been|was) (?:updated|amended|corrected|edited))/i,
  },
  {
    why: "note on the page's own changes",
    words: 10,
    pattern:
      /^(?!UPDATE \d{1,2}-)(?:[Ll]ast |[Ff]irst |[Oo]riginally )?(?:[Uu]pdated?|UPDATED?|[Mm]odified|[Pp]ublished|PUBLISHED|[Pp]osted|POSTED)\s*(?::|on\b|at\b|\d|[A-Z][a-z]{2,8}\.? \d)[^“"]*$/,
  },
  { why: "standards line", words: 12, pattern: /^our standards\s*:/i },
  { why: "contact line", words: 16, pattern: /^(?:contact(?: us)?|email|e-mail|phone|tel|fax|press office|tips)\b[^.?!“"]*[:@][^“"]*$/i },
];

/** All phrases, in the order they are tried. */
export const PHRASES: readonly Phrase[] = [...SHARING, ...MARKS, ...LINKS, ...PROMPTS, ...PLEAS, ...LABELS];

/** Headings under which no story goes on. */
export const TAIL_HEADING =
  /^(?:(?:the )?(?:most|more) (?:popular|read|watched|viewed|shared|commented|recent|from|in|on|news|stories|like this)\b.*|(?:you (?:may|might|could) (?:also )?(?:like|enjoy|be interested in)|what to read next|up next)\b.*|(?:related|recommended|trending|popular|latest|top|recent|featured|further)(?: (?:now|today|for you|reading|news|stor(?:y|ies)|articles?|posts?|topics?|content|links?|coverage|comments?|videos?|searches))?|(?:read|see) (?:also|next|more)|editor[’']?s[’']? (?:picks?|choice)|around the web|from (?:our|the) (?:partners|web)|don[’']t miss|archives?|other (?:stories|news|articles|headlines)|in (?:other|related) news|more (?:world|politics|business|technology|tech|europe|africa|asia|national|local|sports?|headlines|coverage)|\d* ?comments?|leave a (?:reply|comment)|about the authors?|\d+ (?:thoughts?|responses?|replies) (?:on|to)\b.*|share this|share your thoughts|tags)\s*[:.…»>]*$/i;
