/** `npm start`: the workbench, a spreadsheet in the browser with the task pane beside it. */
import { ensureBuilt } from "./built.mjs";
import { become } from "./child.mjs";
import { ensureInstalled } from "./installed.mjs";
import { at } from "./paths.mjs";

ensureInstalled();
if (!ensureBuilt()) process.exit(1);
become(process.execPath, ["--import", "tsx", at("src", "workbench", "server", "main.ts"), ...process.argv.slice(2)]);
