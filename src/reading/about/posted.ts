import type { Block } from "../../record/article.ts";
import { type DateValue, daysOf } from "../../record/date.ts";
import type { Paragraph } from "../page.ts";
import { machineDay } from "./written-date.ts";

/** Blocks with the day on which the post was put up that they are of, where the page has several posts with times of their own. `paragraphs`: of the first blocks, in their order. */
export function withPosts(blocks: readonly Block[], paragraphs: readonly Paragraph[]): Block[] {
  const posts = new Set(blocks.flatMap(({ kind }, index) => (kind === "body" ? (paragraphs[index]?.markup?.post ?? []) : [])));
  if (posts.size < POSTS) return [...blocks];
  return blocks.map((block, index) => {
    const post = paragraphs[index]?.markup?.post;
    const posted = post === undefined || block.kind === "furniture" ? null : dayOf(post);
    return posted === null ? block : { ...block, posted };
  });
}

/** Posts of which the story is at least; else it is one message among others, whose day is the page's. */
const POSTS = 2;

function dayOf(written: string): DateValue | null {
  const edtf = machineDay(written);
  const days = edtf === null ? null : daysOf(edtf);
  return days && { span: null, edtf: edtf!, ...days, basis: "explicit", why: `the time of its post, ${written.slice(0, LONGEST)}` };
}

/** Code units of a time that are shown. */
const LONGEST = 40;
