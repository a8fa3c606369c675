import { parentPort, workerData } from "node:worker_threads";
import { random } from "../../../english/train/random.ts";
import { learnGlance } from "./learn-glance.ts";
import type { NetOrder } from "./learn-nets.ts";

// Learns the net that was ordered, and answers with its bytes.
const { examples, lemmas, settings, seed } = workerData as NetOrder;
parentPort?.postMessage(learnGlance(examples, lemmas, settings, random(seed)).bytes);
