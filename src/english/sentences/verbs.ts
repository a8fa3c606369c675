/** Forms of verbs by which speech is told. A sentence goes on after `?"` when one of these follows soon. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "say says said tell tells told ask asks asked add adds added write writes wrote reply replies replied answer answers answered warn warns warned " +
    "claim claims claimed insist insists insisted state states stated declare declares declared argue argues argued note notes noted explain explains explained " +
    "remark remarks remarked recall recalls recalled wonder wonders wondered shout shouts shouted cry cries cried exclaim exclaims exclaimed joke jokes joked " +
    "tweet tweets tweeted post posts posted quip quips quipped concede concedes conceded continue continues continued conclude concludes concluded " +
    "respond responds responded demand demands demanded announce announces announced acknowledge acknowledges acknowledged admit admits admitted " +
    "agree agrees agreed assert asserts asserted caution cautions cautioned complain complains complained confirm confirms confirmed deny denies denied " +
    "emphasize emphasizes emphasized emphasise emphasised stress stresses stressed suggest suggests suggested urge urges urged vow vows vowed pledge pledges pledged"
  ).split(" "),
);
