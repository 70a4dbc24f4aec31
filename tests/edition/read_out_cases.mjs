// Sums up what it is told line by line, as the page of the reading edition does: {items, answers, words} in, the read-out out.
import { createInterface } from "node:readline";
import { readOutView } from "../../sympblock/edition/scripts/questions/read_out_view.js";

for await (const line of createInterface({ input: process.stdin })) {
  const { items, answers, words } = JSON.parse(line);
  console.log(JSON.stringify(readOutView(items, ({ id }) => answers[id] ?? null, words)));
}
