import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type PlanFault, faultText } from "../../src/plans/schema";

const ROOT = join(__dirname, "../..");

/** The file of a plan's folder in which something stands, by the first word of what the fault calls it. */
const FILES: Readonly<Record<string, string>> = {
  invoer: "inputs",
  rij: "rows",
  reeks: "series",
  wachtlijst: "series",
  mijlpaal: "milestones",
  gevraagd: "milestones",
  meting: "measures",
  gedrukte: "published",
  vraag: "questions",
};

/**
 * A fault in the folder of a plan, with the file and the line to mend: "src/plans/twente/inputs.ts:54: Invoer inflow: …".
 *
 * @param folder of the plan, from the top of the repository
 */
export function faultInFolder(folder: string, fault: PlanFault): string {
  return `${placeOf(folder, fault.where)}: ${faultText(fault)}`;
}

function placeOf(folder: string, where: string): string {
  const [kind = "", ...words] = where.split(" ");
  const own = FILES[kind] ?? "plan";
  const files = filesIn(folder);
  // "rij vg.prevented, structureel …", "gedrukte regel “…” (row vg.prevented)".
  const ids = words.map((word) => word.replace(/[“”(),]/g, "")).reverse();
  const theirs = files.filter((file) => isPartOf(file, own));
  const others = files.filter((file) => !isPartOf(file, own));
  for (const id of ids) {
    for (const [places, line] of [
      [theirs, defined],
      [theirs, named],
      [others, defined],
      [others, named],
    ] as const) {
      for (const file of places) {
        const found = line(join(folder, file), id);
        if (found > 0) return `${folder}/${file}:${found}`;
      }
    }
  }
  return `${folder}/${own}.ts`;
}

/** "inputs.ts" and "inputs/rates.ts" are parts of "inputs"; so is "published.json" of "published". */
function isPartOf(file: string, own: string): boolean {
  return file.startsWith(`${own}.`) || file.startsWith(`${own}/`);
}

function filesIn(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(ts|json)$/.test(file))
    .sort((a, b) => a.split("/").length - b.split("/").length);
}

/** The first line that defines the id, 0 where none does. A milestone goes by its number. */
function defined(file: string, id: string): number {
  const milestone = /^\d+$/.test(id) ? new RegExp(`"?nr"?: ${id}\\b|\\[${id}, `) : null;
  return firstLine(file, (line) => milestone?.test(line) ?? line.includes(`id: "${id}"`));
}

/** The first line that names the id, 0 where none does. */
function named(file: string, id: string): number {
  return firstLine(file, (line) => line.includes(`"${id}"`));
}

function firstLine(file: string, is: (line: string) => boolean): number {
  return readFileSync(join(ROOT, file), "utf8").split("\n").findIndex(is) + 1;
}
