// Judges what it is told line by line, as the page of the reading edition does: {item, response} in, verdict or refusal out.
import { createInterface } from "node:readline";
import { judge, ResponseError } from "../../sympblock/edition/scripts/questions/judge.js";
import { verdictView } from "../../sympblock/edition/scripts/questions/verdict_view.js";

const items = new Map();

function answer({ item, id, response }) {
  if (item) items.set(id, item);
  try {
    const judgement = judge(items.get(id), response);
    const { outcome, notes } = judgement;
    return { outcome, notes, view: verdictView(items.get(id), response, judgement) };
  } catch (error) {
    if (error instanceof ResponseError) return { refused: true };
    throw error;
  }
}

for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify(answer(JSON.parse(line))));
