import { stemOf } from "./meaning.ts";

/**
 * Words that two translators, or two reporters, take for one another where states speak of each other: a group a line. They never make two statements
 * one; they only say that a person should look.
 */
const GROUPS = `
meddle meddling interfere interference intervene intervention tamper
election elections vote voting ballot poll polls electoral
pledge promise vow assure assurance guarantee commit commitment undertake
attack strike assault hit
hack hacking breach intrude intrusion penetrate infiltrate compromise enter
steal stolen theft take taken
lie lies falsehood fabrication untrue false baseless groundless unfounded
evidence proof prove proven
affair matter issue question
internal domestic home
intend intention plan aim purpose
country nation
respect honor honour uphold observe
agreement deal pact accord treaty
talk negotiation dialogue discussion conversation
answer respond reply response
retaliate retaliation revenge countermeasure
ready prepare prepared willing
help assist assistance aid support
stop halt cease
start begin launch commence
large big major great
important significant crucial key
fear worry worried concern concerned
quick fast swift rapid
send sent dispatch
publish release disclose reveal
find found discover detect uncover identify
use employ deploy
network system computer
hacker intruder attacker
company firm enterprise
government authorities cabinet
citizen people population
buy bought purchase acquire
true right correct
wrong mistaken incorrect
threat danger risk menace
secure safe protect defend guard
money fund funding
increase grow rise raise
decrease fall reduce lower
responsible accountable blame guilty
accept agree approve
allow permit let
demand require insist urge
condemn denounce
repair mend fix restore
wait await expect
want wish desire
show demonstrate
think believe
pay cover finance
harm damage hurt
step measure action
foreign outside abroad
`;

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split("\n")
    .flatMap((line) => {
      const [first, ...others] = line.split(" ").map(stemOf);
      return [first!, ...others].map((stem) => [stem, first!] as const);
    }),
);

/** What a folded word means, roughly: the stem of it, or of the first of its group. */
export function conceptOf(word: string): string {
  const stem = stemOf(word);
  return CONCEPTS.get(stem) ?? stem;
}

/** Words that say that something is not done, beside those that deny. */
const LEFT_UNDONE = /^(?:refrain|abstain)(?:s|ed|ing)?$/;

/** Whether a folded word tells of something that is left undone. */
export function isLeftUndone(word: string): boolean {
  return LEFT_UNDONE.test(word);
}
