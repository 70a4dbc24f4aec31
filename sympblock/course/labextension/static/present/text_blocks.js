// @ts-check
// Divides the rendered text of one cell into what fits on a slide each: no picture beside another, no table cut off from its caption.

/** So many words fill a slide; an answer that is folded may stand below a question of so many. */
const MOST_WORDS = 100;
const SLACK_WORDS = 30;
const SHORT_QUESTION_WORDS = 70;
const CAPTION_WORDS = 30;

/** @param {Element} block */
export const wordsIn = (block) => block.textContent.trim().split(/\s+/).filter(Boolean).length;

/** @param {Element} block */
export const isHeading = (block) => /^H[1-6]$/.test(block.tagName);
/** @param {Element} block */
const isPicture = (block) =>
  block.tagName !== "DETAILS" && (block.tagName === "IMG" || block.querySelector("img") !== null);
/** @param {Element} block */
const isTable = (block) =>
  block.tagName === "TABLE" || (block.tagName === "DIV" && block.querySelector("table") !== null);
/** @param {Element} block */
export const isAnswer = (block) => block.tagName === "DETAILS";

/** What to do where sources differ; it stays beside what they say. @param {Element} block */
const isDefault = (block) => block.tagName === "BLOCKQUOTE";

/** A table's caption stands above it, alone and in strong type. @param {Element} block */
const isCaption = (block) => block.firstElementChild?.tagName === "STRONG" && wordsIn(block) <= CAPTION_WORDS;

/**
 * The text that a piece holds already, its headings not counted.
 * @param {Element[]} piece
 */
const textOf = (piece) => piece.filter((block) => !isHeading(block));

/** @param {Element[]} blocks */
const sumOfWords = (blocks) => blocks.reduce((sum, block) => sum + wordsIn(block), 0);

/** @param {Element} block */
const isPlain = (block) => !isHeading(block) && !isPicture(block) && !isTable(block) && !isAnswer(block);

/**
 * The plain text that goes on from here.
 * @param {Element[]} rest
 */
function plainRun(rest) {
  const end = rest.findIndex((block) => !isPlain(block));
  return end < 0 ? rest : rest.slice(0, end);
}

/**
 * Whether a block begins a piece of its own.
 * @param {Element[]} rest The block, and what follows it.
 * @param {Element[]} piece What stands before it.
 */
function begins(rest, piece) {
  const [block, next] = rest;
  const before = textOf(piece);
  if (isHeading(block)) return before.length > 0;
  if (!before.length) return false;
  const last = before[before.length - 1];
  const words = sumOfWords(before);
  if (isTable(block)) return !(before.length === 1 && isCaption(last));
  if (isPicture(block) || (isCaption(block) && next && isTable(next))) return true;
  if (isAnswer(block)) return words > SHORT_QUESTION_WORDS || isPicture(last) || isTable(last);
  if (isDefault(block) && isPlain(last)) return false;
  if (!isPlain(last)) return true;
  // A last short line is not left alone on a slide.
  return words + wordsIn(block) > MOST_WORDS && words + sumOfWords(plainRun(rest)) > MOST_WORDS + SLACK_WORDS;
}

/**
 * Divide blocks that follow each other. Every block lies in exactly one piece, in its order.
 * @param {Element[]} blocks
 * @returns {Element[][]}
 */
export function piecesOf(blocks) {
  /** @type {Element[][]} */
  const pieces = [];
  blocks.forEach((block, i) => {
    const piece = pieces[pieces.length - 1];
    if (!piece || begins(blocks.slice(i), piece)) pieces.push([block]);
    else piece.push(block);
  });
  return pieces;
}
