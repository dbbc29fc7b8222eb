import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folder of the production build; `npm test` makes it. */
export const dist = join(__dirname, "../../dist");

/** The text of a built file. @throws when there is no build */
export function built(file: string): string {
  if (!existsSync(join(dist, "pane.html"))) throw new Error("there is no dist/: run npm run build first");
  return readFileSync(join(dist, file), "utf8");
}
