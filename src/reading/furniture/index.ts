import { authorBox } from "./by-author.ts";
import { caption, heading, insideFurniture, linkedStory, linkLine, outsideArticle, pullQuote, standfirst } from "./by-markup.ts";
import { byPhrase, ownNote } from "./by-phrase.ts";
import { doubledCaption, headline, repeatedLine } from "./by-repetition.ts";
import { bareAddress, byline, datedLine, dateLine, menuLine, runningHead, signsOnly, tagList, templateTag } from "./by-shape.ts";
import { capitalRun } from "./by-words.ts";
import { aboutBox, writersNote } from "./refine-about.ts";
import { readersComments } from "./refine-comments.ts";
import { consentWall } from "./refine-consent.ts";
import { outsideCore } from "./refine-core.ts";
import { beforeTheStory } from "./refine-head.ts";
import { otherPosts } from "./refine-posts.ts";
import { afterEndMark, afterTailHeading, afterTheStory, shortLineInside } from "./refine-tail.ts";
import { teaserRun } from "./refine-teasers.ts";
import type { Refiner, Rule } from "./rule.ts";

/** The rules that judge a paragraph, in their order: the first that speaks is heard. */
export const RULES: readonly Rule[] = [
  headline,
  templateTag,
  signsOnly,
  byPhrase,
  ownNote,
  bareAddress,
  byline,
  runningHead,
  dateLine,
  datedLine,
  menuLine,
  tagList,
  capitalRun,
  authorBox,
  linkedStory,
  standfirst,
  pullQuote,
  insideFurniture,
  caption,
  outsideArticle,
  doubledCaption,
  repeatedLine,
  linkLine,
  heading,
];

/** What mends their findings by what stands around, in its order. What is left over is body. */
export const REFINERS: readonly Refiner[] = [
  consentWall,
  readersComments,
  aboutBox,
  writersNote,
  otherPosts,
  beforeTheStory,
  afterTailHeading,
  afterEndMark,
  afterTheStory,
  shortLineInside,
  teaserRun,
  outsideCore,
];
