import { Instrumenter } from "@stryker-mutator/instrumenter";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { at } from "../paths.mjs";

/**
 * A small change to a source, that a test should notice.
 * @typedef {{ id: string, file: string, line: number, within: string, was: string, becomes: string, mutator: string,
 *   from: number, to: number }} Mutant within: the line that it begins on; from and to: places in the text
 */

const silent = { isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, trace: no, debug: no, info: no, warn: no };

/**
 * All mutants of a room. In its sources as instrumented each stands beside the code itself, and is on when
 * `__stryker__.activeMutant` names it.
 * @param {string} room a folder below the root
 * @returns {Promise<{ mutants: Mutant[], sources: Map<string, string> }>}
 */
export async function mutantsOf(room) {
  const files = readdirSync(at(room), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => ({ name: join(at(room), file), content: readFileSync(at(room, file), "utf8"), mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], mutator: { plugins: null } };
  const instrumented = await new Instrumenter(silent).instrument(files, options);
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  return {
    sources: new Map(instrumented.files.map(({ name, content }) => [name, withLimit(content)])),
    mutants: instrumented.mutants.map(({ id, fileName, location, replacement, mutatorName }) => {
      const text = texts.get(fileName);
      const [from, to] = [offset(text, location.start), offset(text, location.end)];
      const was = text.slice(from, to);
      const file = fileName.slice(at().length + 1);
      const within = text.split("\n")[location.start.line].trim();
      const what = { within, was, becomes: replacement, mutator: mutatorName };
      return { id, file, line: location.start.line + 1, ...what, from, to };
    }),
  };
}

/**
 * While mutants are tried it is not counted which of them are passed, but how often any is: more than the limit is a loop
 * without end.
 */
function withLimit(instrumented) {
  const head = "function cover() {";
  // A file of types alone has none.
  if (!instrumented.includes("stryCov")) return instrumented;
  if (!instrumented.includes(head)) throw new Error("the instrumenter no longer counts as it did");
  return instrumented.replace(
    head,
    `${head} if (ns.limit) { if (++ns.passed > ns.limit) throw new Error("endless"); return; }`,
  );
}

/** @param {string} text @param {{ line: number, column: number }} position */
function offset(text, { line, column }) {
  const before = text.split("\n").slice(0, line);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column;
}

function no() {
  return false;
}
