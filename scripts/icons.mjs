/**
 * `npm run icons`: draws assets/icons/*.svg as png in the sizes that Office asks for.
 * With `--check` nothing is written: it tells which png differs from its drawing and exits with 1.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { at } from "./paths.mjs";

const sizes = [16, 32, 64, 80];
const check = process.argv.includes("--check");
const folder = at("assets", "icons");

for (const file of readdirSync(folder).filter((name) => name.endsWith(".svg"))) {
  const drawing = readFileSync(`${folder}/${file}`, "utf8");
  for (const size of sizes) {
    const png = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
    const path = `${folder}/${basename(file, ".svg")}-${size}.png`;
    if (!check) {
      writeFileSync(path, png);
    } else if (!existsSync(path) || !readFileSync(path).equals(png)) {
      console.error(`${basename(path)} is not what ${file} draws; run: npm run icons`);
      process.exitCode = 1;
    }
  }
}
