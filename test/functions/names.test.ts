import { functionsMetadata } from "../../scripts/functions/metadata";
import { DUTCH_NAMES, ENGLISH_NAMES } from "./excel-names";

const BUILT_IN = new Set([...DUTCH_NAMES, ...ENGLISH_NAMES]);

test("no function of ours, with its namespace, has the name of one of Excel's own", async () => {
  const { functions } = await functionsMetadata();
  expect(functions.filter(({ name }) => BUILT_IN.has(`MGN.${name}`))).toEqual([]);
});

test("nothing of Excel's own looks as if it were in our namespace", () => {
  expect([...BUILT_IN].filter((name) => name.startsWith("MGN"))).toEqual([]);
});

// What a reader may confuse is kept small and known; the documentation says that the namespace tells them apart.
test("without its namespace, only INDEX and VERSCHUIVING (OFFSET) are also names of Excel's own", async () => {
  const { functions } = await functionsMetadata();
  expect(functions.map(({ name }) => name).filter((name) => BUILT_IN.has(name))).toEqual(["INDEX", "VERSCHUIVING"]);
});

test("a name is Dutch capitals and dots, and never looks like a cell", async () => {
  const { functions } = await functionsMetadata();
  for (const { id, name } of functions) {
    expect(id).toBe(name);
    expect(name).toMatch(/^[A-Z]+(\.[A-Z]+)?$/);
  }
});
