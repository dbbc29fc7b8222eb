/** What a user waits for: every script that pane.html loads at once, compressed, is at most 235 kB. Run by the build. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { at } from "./paths.mjs";

const limit = 235_000;

const page = readFileSync(at("dist", "pane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^":]+)"/g)].map(([, file]) => file);
const sizes = scripts.map((file) => ({ file, bytes: gzipSync(readFileSync(at("dist", file))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `First load, gzip: ${kB(total)} of ${kB(limit)}: ${sizes.map((s) => `${s.file} ${kB(s.bytes)}`).join(", ")}`,
);
if (scripts.length === 0 || total > limit) {
  console.error("The pane loads too much at once, or nothing at all.");
  process.exitCode = 1;
}
