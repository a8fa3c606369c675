import { slice } from "../../record/span.ts";
import type { Draft } from "../draft.ts";
import type { View } from "../view.ts";

/** What only says how a source spoke or was asked to be called; it is part of a chain, not something told. */
const SOURCING =
  /^(?:on )?(?:the )?condition (?:of (?:strict )?anonymity|that )|^(?:not )?to (?:not )?be (?:named|identified|quoted)|^anonymity\b|^(?:that )?(?:his|her|their) names? not be|^(?:to speak|speaking) (?:publicly|on the record|to (?:the )?(?:media|press|reporters))/i;

/** Leaves out drafts that are only words of sourcing: "spoke on | condition of anonymity", "asked | not to be named". */
export function withoutSourcing(view: View, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(({ content: [first] }) => !first || !SOURCING.test(slice(view.text, first)));
}
