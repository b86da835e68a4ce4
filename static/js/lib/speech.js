// Reading an article aloud, sentence by sentence, the spoken one marked.
//
// Pausing ends the sentence and going on begins it again: on many phones the browser's own pause
// never wakes up, and a long utterance is cut off in the middle.
const SPOKEN = "h2, h3, h4, p, li, th, td, dt, dd, summary, figcaption, blockquote";
const MARK = "dibaca";

// Where each sentence of a text begins and ends.
export function sentences(text) {
  if (globalThis.Intl?.Segmenter) {
    const cut = new Intl.Segmenter("id", { granularity: "sentence" }).segment(text);
    return [...cut].map(({ index, segment }) => [index, index + segment.length]);
  }
  return [...text.matchAll(/[^.!?]+[.!?]*["”’)]*\s*/g)].map((found) => [
    found.index,
    found.index + found[0].length,
  ]);
}

// Every sentence of the article in reading order: its words, its range, and the block it is in.
export function spoken(article) {
  const blocks = [...article.querySelectorAll(SPOKEN)].filter(isReadable);
  return blocks.flatMap((block) => {
    const { text, nodes } = ownText(block);
    return sentences(text)
      .filter(([from, to]) => /[\p{L}\p{N}]/u.test(text.slice(from, to)))
      .map(([from, to]) => ({
        words: text.slice(from, to).replace(/\s+/g, " ").trim(),
        range: rangeOf(nodes, from, to),
        block,
      }));
  });
}

// What is folded away is not read, but for the line that unfolds it.
function isReadable(block) {
  const folded = block.closest("details:not([open])");
  return !folded || block.matches("summary");
}

// The text of the block itself, without that of blocks in it, which are read on their own.
function ownText(block) {
  const nodes = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(SPOKEN) === block) nodes.push(node);
  }
  return { text: nodes.map((node) => node.data).join(""), nodes };
}

function rangeOf(nodes, from, to) {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const end = before + node.length;
    if (from >= before && from < end) range.setStart(node, from - before);
    if (to > before && to <= end) range.setEnd(node, to - before);
    before = end;
  }
  return range;
}

export class Speech {
  #queue = [];
  #at = 0;
  #turn = 0;

  constructor(article, voice, tell) {
    Object.assign(this, { article, voice, tell });
  }

  go() {
    if (!this.#queue.length) this.#queue = spoken(this.article);
    this.#turn += 1;
    speechSynthesis.cancel();
    this.tell("speaking");
    this.#say(this.#turn);
  }

  pause() {
    this.#turn += 1;
    speechSynthesis.cancel();
    this.tell("paused");
  }

  stop() {
    this.#turn += 1;
    speechSynthesis.cancel();
    this.#queue = [];
    this.#at = 0;
    unmark();
    this.tell("idle");
  }

  // `turn` tells whether this is still the reading that was begun; later ones have another.
  #say(turn) {
    const sentence = this.#queue[this.#at];
    if (!sentence) return this.stop();
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.voice = this.voice;
    utterance.lang = this.voice.lang;
    utterance.rate = 0.95;
    utterance.onend = () => {
      if (turn !== this.#turn) return;
      this.#at += 1;
      this.#say(turn);
    };
    // A call comes in, the voice is gone: what was read stays marked, to go on from.
    utterance.onerror = () => {
      if (turn === this.#turn) this.pause();
    };
    mark(sentence);
    speechSynthesis.speak(utterance);
  }
}

function mark({ range, block }) {
  unmark();
  if (CSS.highlights) CSS.highlights.set(MARK, new Highlight(range));
  else block.classList.add(MARK);
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) block.scrollIntoView({ block: "center" });
}

function unmark() {
  CSS.highlights?.delete(MARK);
  for (const block of document.querySelectorAll(`.${MARK}`)) block.classList.remove(MARK);
}
