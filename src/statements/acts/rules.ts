import { ADMITTING } from "./admitting.ts";
import { ASKING } from "./asking.ts";
import { ATTRIBUTING } from "./attributing.ts";
import { BINDING } from "./binding.ts";
import { CHARGING } from "./charging.ts";
import { DEEDS_TOLD } from "./deeds-told.ts";
import { DENYING } from "./denying.ts";
import { DOUBTING } from "./doubting.ts";
import { FINDING } from "./finding.ts";
import { INFLUENCE } from "./influence.ts";
import { PERFORMING } from "./performing.ts";
import { REFUSING } from "./refusing.ts";
import type { ActRule } from "./said.ts";
import { VALUING } from "./valuing.ts";
import { WITHHOLDING } from "./withholding.ts";

/** All rules of acts, a file for each family. Which wins is decided by the codebook's order (`record/acts.ts`), not by theirs. */
export const RULES: readonly ActRule[] = [
  ...WITHHOLDING,
  ...DENYING,
  ...REFUSING,
  ...DOUBTING,
  ...PERFORMING,
  ...DEEDS_TOLD,
  ...ADMITTING,
  ...BINDING,
  ...CHARGING,
  ...ATTRIBUTING,
  ...INFLUENCE,
  ...ASKING,
  ...FINDING,
  ...VALUING,
];
