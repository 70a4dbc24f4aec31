// Makes the one file of each widget: `npm run build`, or `node bundle.mjs FOLDER` to write somewhere else.
import { readdirSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const entries = readdirSync(here).filter((name) => existsSync(join(here, name, "main.js")));

await build({
  entryPoints: Object.fromEntries(entries.map((name) => [name, join(here, name, "main.js")])),
  outdir: process.argv[2] ?? join(here, "bundles"),
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  loader: { ".css": "text" },
  legalComments: "inline",
  charset: "utf8",
});
