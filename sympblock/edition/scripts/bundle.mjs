// Makes the one file of each script of the reading edition: `npm run build`, or `node bundle.mjs FOLDER` to write somewhere else.
// Classic scripts: a page that is opened from a folder can load no modules.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const outdir = process.argv[2] ?? join(here, "..", "bundles");

function bundle(name) {
  return build({
    entryPoints: { [name]: join(here, name, "main.js") },
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    // Telephones of some years ago read these pages, too.
    target: "es2019",
    loader: { ".css": "text" },
    legalComments: "inline",
    charset: "utf8",
  });
}

const names = readdirSync(here).filter((name) => existsSync(join(here, name, "main.js")));
const outcomes = await Promise.allSettled(names.map(bundle));
process.exitCode = outcomes.some(({ status }) => status === "rejected") ? 1 : 0;
