import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";

/** The root of the project, wherever a script is started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts path below the root */
export const at = (...parts) => join(root, ...parts);
