import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { IMPLEMENTATIONS } from "../../scripts/functions/call";
import { breaches, contractFile, contractOf, type Promised } from "../../scripts/functions/contract";
import { functionsMetadata } from "../../scripts/functions/metadata";
import { expectMadeBy } from "../support/made-by";

const FILE = join(__dirname, "../../docs/functies/contract.json");

let promised: readonly Promised[];
let today: readonly Promised[];

beforeAll(async () => {
  promised = JSON.parse(await readFile(FILE, "utf8")) as Promised[];
  today = contractOf((await functionsMetadata()).functions);
});

test("no promise to existing workbooks is broken", () => {
  expect(breaches(promised, today)).toEqual([]);
});

test("what is new has been recorded", () => {
  expectMadeBy("npm run docs:functions", "docs/functies/contract.json", contractFile(today));
});

test("every recorded function has code", () => {
  expect(promised.map(({ id }) => id).sort()).toEqual([...IMPLEMENTATIONS.keys()].sort());
});

describe("a breach is seen", () => {
  const old: Promised = {
    id: "VOORBEELD",
    parameters: [
      { name: "aantal", optional: false, range: true },
      { name: "index", optional: true, range: false },
    ],
  };
  const [count, index] = old.parameters as [Promised["parameters"][0], Promised["parameters"][0]];
  const changed = (parameters: Promised["parameters"]) => breaches([old], [{ id: old.id, parameters }]);

  test.each([
    ["a name", [{ ...count, name: "getal" }, index], "argument aantal became getal"],
    ["the order", [index, count], "argument aantal became index"],
    ["an argument that is gone", [count], "argument index is gone"],
    ["optional to required", [count, { ...index, optional: false }], "argument index became required"],
    ["a range to one cell", [{ ...count, range: false }, index], "argument aantal takes no range any more"],
    ["a new required argument", [count, index, { ...count, name: "nieuw" }], "new argument nieuw is required"],
  ])("%s", (_, parameters, expected) => {
    expect(changed(parameters)).toContain(`VOORBEELD: ${expected}`);
  });

  test("a function that is gone", () => expect(breaches([old], [])).toEqual(["VOORBEELD is gone"]));

  test("a new optional argument at the end is welcome, and so is a new function", () => {
    expect(changed([count, index, { name: "marge", optional: true, range: false }])).toEqual([]);
    expect(breaches([], [old])).toEqual([]);
  });
});
