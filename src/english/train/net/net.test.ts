import { describe, expect, it } from "vitest";
import { random } from "../random.ts";
import { batchOf, type Example } from "./batch.ts";
import { learn, newNet, parametersOf } from "./net.ts";
import { Workshop } from "./workshop.ts";

/** As heads and relations are learnt; smoothing would move what the loss tells of. */
const LESSON = { weight: 1, smoothing: 0 };
const SIZES = { width: 8, units: 16, windows: [3, 1, 3], tagsAfter: 1, arcs: 8, labels: 8 };
const CLASSES = { tags: 5, relations: 4 };
const ROWS = 40;

/** An invented sentence of so many words: each hangs on the one before, but the first on the second, which is the root. */
const example = (length: number, salt: number): Example => ({
  features: Array.from({ length }, (_, at) => [(at * 3 + salt) % 6, 7 + ((at * 5 + salt) % 30)]),
  hidden: new Array(length).fill(0),
  tags: Array.from({ length }, (_, at) => ((at + salt) % 6) - 1),
  heads: Array.from({ length }, (_, at) => (at === 1 ? length : at === 0 ? 1 : at - 1)),
  relations: Array.from({ length }, (_, at) => ((at + salt) % 5) - 1),
});

const shop = new Workshop(20_000_000);
const net = newNet(shop, SIZES, CLASSES, 5, ROWS, random(3));
const batch = batchOf([example(5, 0), example(3, 1), example(7, 2)]);
const parameters = [net.table, ...parametersOf(net)];

/** What is lost by word, with nothing dropped. */
function loss(): number {
  const { tags, arcs, relations } = learn(shop, net, batch, { embeddings: 0, layers: 0, told: 0 }, LESSON, random(1)).loss;
  return (tags + arcs + relations) / batch.words;
}

describe("the gradient", () => {
  loss();
  const told = parameters.map(({ gradient }) => gradient.values.slice());

  it.each(parameters.map((parameter, which) => [which, parameter] as const))(
    "is how the loss changes with the weights of part %i",
    (which, { value }) => {
      const { values } = value;
      const apart = 0.01;
      // The table is large; its first rows are those of words.
      const stride = Math.max(1, Math.floor(Math.min(values.length, 300) / 40));
      for (let at = 0; at < Math.min(values.length, 40 * stride); at += stride) {
        const was = values[at]!;
        values[at] = was + apart;
        const above = loss();
        values[at] = was - apart;
        const below = loss();
        values[at] = was;
        expect((above - below) / (2 * apart)).toBeCloseTo(told[which]![at]!, 4);
      }
    },
  );
});

it("does not depend on what stands beside a sentence, as long as nothing is learnt", () => {
  const alone = (one: Example) => {
    const { tags, arcs, relations } = learn(shop, net, batchOf([one]), { embeddings: 0, layers: 0, told: 0 }, LESSON, random(1)).loss;
    return tags + arcs + relations;
  };
  const apart = batch.examples.map(alone).reduce((sum, each) => sum + each, 0);
  expect(apart / batch.words).toBeCloseTo(loss(), 4);
});
