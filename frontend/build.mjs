// Bundles the scripts into the Python package, with the land for the maps and the licences of all that is not ours.
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";

const out = "../src/comity/web/static";
mkdirSync(out, { recursive: true });

const { metafile } = await build({
  entryPoints: ["src/canvas.ts", "src/links.ts"],
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "none", // the licences stand in THIRD-PARTY.txt
  metafile: true,
});
copyFileSync("src/canvas.css", `${out}/canvas.css`);

// The coarse land is light (105 kB) but leaves out Malta, Singapore, Hong Kong and Liechtenstein; the finer one has them.
const land = ["countries-110m.json", "countries-50m.json"];
for (const file of land) copyFileSync(`node_modules/world-atlas/${file}`, `${out}/${file}`);

/** The packages whose code is in the bundle, as the bundler saw it. */
const bundled = [...new Set(Object.keys(metafile.inputs)
  .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
  .filter(Boolean))].sort();

function notice(name) {
  const folder = `node_modules/${name}`;
  const { version, license, homepage = "" } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENCE"].map((one) => `${folder}/${one}`).find(existsSync);
  if (!file) throw new Error(`${name} comes without the text of its licence`);
  return `${"=".repeat(78)}\n${name} ${version} (${license}) ${homepage}\n\n${readFileSync(file, "utf8").trim()}\n`;
}

const head = `Third-party parts of this folder

canvas.js bundles: ${bundled.join(", ")}.
${land.join(" and ")} are copied unchanged from the package world-atlas, which was made from
Natural Earth (naturalearthdata.com), version 4.1.0, whose data is in the public domain.
`;
writeFileSync(`${out}/THIRD-PARTY.txt`, [head, ...[...bundled, "world-atlas"].map(notice)].join("\n"));
