/**
 * `npm start [-- WERKMAP.xlsx] [-- --port NUMMER]`: serves the workbench and says where.
 * scripts/start.mjs installs and builds first; on its own, this wants a build in dist/.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { serve } from "./serve";

const ROOT = resolve(__dirname, "../../..");

/** Tried first, so that the address stays the same from day to day. */
const PORT = "3100";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string", default: PORT } },
  });
  const dist = join(ROOT, "dist");
  const open = positionals[0] ?? join(ROOT, "assets/voorbeeld-twente.xlsx");
  for (const file of [join(dist, "pane.html"), open]) {
    if (existsSync(file)) continue;
    console.error(`${file} is er niet.${file.startsWith(dist) ? " Start met: npm start" : ""}`);
    return 1;
  }
  console.log("De werkbank wordt klaargezet …");
  const { url } = await serveOnFreePort(Number(values.port), dist, open);
  console.log(`Werkbank: ${url}\nStoppen: Ctrl+C`);
  return 0;
}

/** Another workbench may be running already. */
async function serveOnFreePort(port: number, dist: string, open: string) {
  try {
    return await serve({ port, dist, open });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return serve({ dist, open });
  }
}

void main().then((code) => (process.exitCode = code));
