// Packs and unpacks the answers that it is told line by line: {items, answers, limit} in, {text, found} out.
import { createInterface } from "node:readline";
import { packedAnswers, unpackedAnswers } from "../../sympblock/edition/scripts/package/answers_of_lms.js";

let items = [];

for await (const line of createInterface({ input: process.stdin })) {
  const told = JSON.parse(line);
  items = told.items ?? items;
  const text = packedAnswers(told.answers, told.limit);
  console.log(JSON.stringify({ text, found: [...unpackedAnswers(text, items)] }));
}
