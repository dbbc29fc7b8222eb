import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { at } from "./grid";

/** Names go with their cells, as in Excel: whatever is inserted, removed, moved or renamed, on whichever sheet. */

let engine: Engine;
let input: string;

beforeEach(async () => {
  engine = await createHeadlessEngine();
  input = engine.addSheet("Input VG").id;
  engine.setName({ name: "_mgn.one", formula: "='Input VG'!$B$4", hidden: true });
  engine.setName({ name: "_mgn.years", formula: "='Input VG'!$C$9,'Input VG'!$D$9", hidden: true });
});

afterEach(() => engine.dispose());

const formulas = () => engine.names().map(({ formula }) => formula);

test("rows and columns that come and go, though another sheet is in front", () => {
  engine.insertRows(input, 0, 1);
  engine.insertColumns(input, 3, 1);
  expect(formulas()).toEqual(["='Input VG'!$B$5", "='Input VG'!$C$10,'Input VG'!$E$10"]);
  const [other] = engine.sheets();
  engine.activate(other?.id ?? "");
  engine.deleteRows(input, 1, 2);
  expect(formulas()).toEqual(["='Input VG'!$B$3", "='Input VG'!$C$8,'Input VG'!$E$8"]);
  engine.deleteColumns(input, 2, 1);
  engine.deleteRows(input, 2, 1);
  expect(formulas()).toEqual(["=#REF!", "=#REF!,'Input VG'!$D$7"]);
  expect(engine.activeSheet()).toBe(other?.id);
});

test("cells that are cut and pasted, and a sheet with another name", async () => {
  engine.activate(input);
  await engine.moveRange(input, at("B4"), { row: 19, column: 5 });
  engine.renameSheet(input, "Ons 'blad', nieuw");
  expect(formulas()).toEqual([
    "='Ons ''blad'', nieuw'!$F$20",
    "='Ons ''blad'', nieuw'!$C$9,'Ons ''blad'', nieuw'!$D$9",
  ]);
  expect(engine.names().every(({ hidden }) => hidden === true)).toBe(true);
});
