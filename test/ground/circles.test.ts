import { readdirSync, readFileSync, existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const SOURCE = join(__dirname, "../../src");

/** Whose folders stand apart as well: none leads back to one that leads to it. */
const IN_ONE_DIRECTION = ["commands", "letter", "model", "recalc", "simulation", "workbook"];
const WITHOUT_LOOSE_FILES = ["model", "workbook"];

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Imports of types count as well: lint's own rule passes over them. */
const files: Graph = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, importedBy(path)]),
);

function importedBy(path: string): ReadonlySet<string> {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(SOURCE, path), "utf8"), true, true);
  return new Set(
    importedFiles.flatMap(({ fileName }) => {
      const wanted = join(SOURCE, dirname(path), fileName);
      const found = [".ts", ".tsx", "/index.ts"].map((end) => wanted + end).find(existsSync);
      return fileName.startsWith(".") && found !== undefined ? [relative(SOURCE, found)] : [];
    }),
  );
}

function foldersOf(graph: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [path, imported] of graph) {
    const own = folders.get(dirname(path)) ?? new Set();
    for (const other of imported) if (dirname(other) !== dirname(path)) own.add(dirname(other));
    folders.set(dirname(path), own);
  }
  return folders;
}

/** What leads to each other in a circle, each circle once: strongly connected components of more than one (Tarjan). */
function circlesIn(graph: Graph): readonly (readonly string[])[] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  const visit = (node: string): number => {
    order.set(node, order.size);
    open.push(node);
    let low = order.size - 1;
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === order.get(node)) {
      const circle = open.splice(open.indexOf(node));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return circles;
}

test("finds a circle, and nothing else", () => {
  const graph = new Map(
    Object.entries({ a: ["b"], b: ["c", "e"], c: ["d"], d: ["b"], e: [] }).map(([n, to]) => [n, new Set(to)]),
  );
  expect(circlesIn(graph)).toEqual([["b", "c", "d"]]);
});

test("no file of the product imports itself by way of others, not even for a type", () => {
  expect(files.size).toBeGreaterThan(800);
  expect(circlesIn(files)).toEqual([]);
});

test.each(IN_ONE_DIRECTION)("the folders of %s import one another in one direction", (storey) => {
  const own = [...files].filter(([path]) => path.startsWith(`${storey}/`));
  expect(circlesIn(foldersOf(new Map(own)))).toEqual([]);
});

test.each(WITHOUT_LOOSE_FILES)("%s has rooms, and no loose files", (storey) => {
  expect([...files.keys()].filter((path) => dirname(path) === storey)).toEqual([]);
});
