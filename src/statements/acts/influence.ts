import { clause } from "./rule.ts";
import type { ActRule } from "./said.ts";

/** What opinions are swayed with: it says of itself that it pretends, or is told beside a state. */
const THING =
  "(?:(?:(?:fake|false|bogus|forged|inauthentic|coordinated|troll|bot|automated) (?:\\w+ ){0,3}(?:accounts?|profiles?|pages?|personas?|websites?|sites?|outlets?|videos?|stories|posts?|farms?|networks?|behaviou?r)|(?:network|web|cluster|ring)s? of (?:\\w+ ){0,4}?(?:accounts|profiles|pages|personas|websites|sites|bots|trolls)|disinformation|deep-?fakes?|propaganda|influence (?:operations?|campaigns?)|troll (?:farms?|factory|factories)|botnets?)(?: (?:campaigns?|operations?|networks?))?)";
/** What may be such a thing, where a state is named as well. */
const LOOSE = "(?:networks?|accounts?|profiles?|pages?|websites?|sites|channels?|campaigns?|operations?|videos?|posts?)";
const RUN =
  "(?:run|operated|controlled|created|set up|managed|coordinated|funded|financed|bankrolled|directed|orchestrated|steered|paid for|commissioned|ordered|backed|sponsored)";
const COMES =
  "(?:originat\\w+ (?:in|from)|(?:was|were|is|are|been) (?:run|operated|controlled|managed|coordinated|directed) from|came from|come from|stem\\w* from|emanat\\w+ from)";

const doubtful = / (?:not|never|who|unclear|whether|if|could|might|may) /;

/** Who runs what sways opinions and votes, told as found: an attribution, as of any other deed. */
export const INFLUENCE: readonly ActRule[] = [
  clause(
    "attribution",
    new RegExp(
      ` ${THING} (?:\\S+ ){0,6}?(?:was|were|is|are|been|be) (?:\\w+ly )?${RUN} (?:and \\w+ )?(?:by|on behalf of|for|at the behest of) `,
    ),
    ({ words, doer }) => doer !== "own" && !doubtful.test(words),
  ),
  clause(
    "attribution",
    new RegExp(
      ` ${LOOSE} (?:\\S+ ){0,4}?(?:was|were|is|are|been|be) (?:\\w+ly )?${RUN} (?:and \\w+ )?(?:by|on behalf of|for|at the behest of) (?:\\S+ ){0,9}?(?:STATE|GROUP) `,
    ),
    ({ words, doer }) => doer !== "own" && !doubtful.test(words),
  ),
  clause(
    "attribution",
    new RegExp(` (?:${THING}|${LOOSE}) (?:\\S+ ){0,4}?${COMES} (?:\\S+ ){0,3}?(?:STATE|PLACE) `),
    ({ words, doer }) => doer !== "own" && !doubtful.test(words),
  ),
  clause(
    "attribution",
    / (?:STATE|GROUP) (?:\S+ ){0,5}?(?:trolls?|troll farms?|bots|operatives|agents|spies|intelligence|services?|military|contractors?|network|accounts|outlets) (?:\S+ ){0,4}?(?:had |has |have |was |were )?(?:spread(?:ing)?|push(?:ed|ing)|pos(?:ed|ing) as|impersonat(?:ed|ing)|amplif(?:ied|ying)|flood(?:ed|ing)|circulat(?:ed|ing)|disseminat(?:ed|ing)|fabricat(?:ed|ing)) /,
    ({ words, doer, standing }) => doer === "other" && standing === "main" && !doubtful.test(words),
  ),
];
