// Sends what is typed to the worker and draws what it sees.
import { drawSentence } from "./draw.ts";
import type { Asked, Told } from "./worker.ts";

/** More than this is read but not drawn. */
const DRAWN = 40;

const text = document.querySelector<HTMLTextAreaElement>("#text")!;
const state = document.querySelector<HTMLElement>("#state")!;
const sentences = document.querySelector<HTMLElement>("#sentences")!;
const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });

let asked = 0;
let waiting = false;

/** Asks for one text at a time, and for the newest when the answer is there: fast typing never queues up. */
function ask(): void {
  if (waiting) return;
  waiting = true;
  worker.postMessage({ number: ++asked, text: text.value } satisfies Asked);
}

worker.addEventListener("message", ({ data }: MessageEvent<Told>) => {
  if ("failed" in data) {
    state.textContent = data.failed;
    return;
  }
  waiting = false;
  const { doc, took } = data;
  if (doc.text !== text.value) ask();
  const many = doc.sentences.length;
  const left = many > DRAWN ? ` The first ${DRAWN} are drawn.` : "";
  state.textContent = `${doc.tokens.length} tokens, ${many} ${many === 1 ? "sentence" : "sentences"}, ${doc.names.length} names, read in ${took.toFixed(1)} ms.${left}`;
  sentences.replaceChildren(...doc.sentences.slice(0, DRAWN).map((sentence) => drawSentence(doc, sentence)));
});

text.addEventListener("input", ask);
ask();
