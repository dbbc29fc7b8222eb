import { readFile } from "node:fs/promises";
import type { Engine } from "../../../src/workbench/engine/engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/univer/headless";
import { readWorkbook, writeWorkbook } from "../../../src/workbench/files";
import { newFaults } from "../../support/open-xml-sdk";
import { at, cell } from "../engine/grid";
import { changedCells, changedParts, frameOf, partsOf, sheetPaths } from "./wholeness";

// The expectation is the published case itself: all of it is still there. The judge of the form is Microsoft's Open XML SDK.
let engine: Engine;

beforeEach(async () => (engine = await createHeadlessEngine()));
afterEach(() => engine.dispose());

/** What an edit of ours may touch: the workbook's list, looks, what parts there are, and Excel's order of calculation. */
const OURS =
  /^(?:\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/workbook\.xml|xl\/styles\.xml|xl\/calcChain\.xml)$/;

function sheetNamed(name: string): string {
  return engine.sheets().find((sheet) => sheet.name === name)?.id ?? "";
}

/** On the added sheets of two cases: what the engine calculates otherwise than Excel. */
const OTHERWISE: readonly string[] = [];

const CASES = [
  "01-gedeelde-formule.xlsx",
  "02-dollar-in-naam.xlsx",
  "03-externe-koppeling.xlsx",
  "22-kringverwijzing-iteratief.xlsx",
  "23-handmatig-rekenen.xlsx",
  "24-gevoeligheidslabel.xlsx",
  "34-keuzelijst-ander-blad.xlsx",
  "35-getalopmaak.xlsx",
  "42-basis.xlsm",
  "51-tabel-verwijzingen.xlsx",
  "54-andere-deelnaam.xlsx",
];

/** Opening, saving, judging twice and opening again. */
const TIMEOUT_MS = 60_000;

test.each(CASES)(
  "%s comes out whole, with a value, a look and a sheet of ours",
  async (name) => {
    const input = new Uint8Array(await readFile(`test/material/cases/${name}`));
    const open = await readWorkbook(input, name, engine);
    await engine.settled();
    const costs = sheetNamed("Algemene input");
    engine.write(costs, at("C40"), [["van ons"]]);
    engine.setFormat(costs, at("C40"), { bold: true, fill: "#FFFF00" });
    const added = engine.addSheet("MGN Controle").id;
    engine.write(added, at("A1:B1"), [["Som", "=SUM('Algemene input'!B1:B9)"]]);
    const output = await writeWorkbook(open);

    const path = (await sheetPaths(input)).get("Algemene input") ?? "";
    const changed = (await changedParts(input, output)).filter((part) => !OURS.test(part));
    const [was, is] = await Promise.all([partsOf(input), partsOf(output)]);
    const sheets = (await sheetPaths(input)).values();
    for (const sheet of sheets) {
      const [before, after] = [was.get(sheet) ?? "", is.get(sheet) ?? ""];
      expect(frameOf(after)).toBe(frameOf(before));
      const others = changedCells(before, after).filter((address) => !OTHERWISE.includes(address));
      expect([sheet, others]).toEqual([sheet, sheet === path ? ["C40"] : []]);
    }
    expect(changed).toContain(path);
    expect(await newFaults(input, output, name.slice(-4))).toEqual([]);

    // Opened again, it is what was saved.
    await readWorkbook(output, name, engine);
    await engine.settled();
    expect(cell(engine, sheetNamed("Algemene input"), "C40").value).toBe("van ons");
    expect(engine.format(sheetNamed("Algemene input"), 39, 2)).toMatchObject({ bold: true, fill: "#FFFF00" });
    expect(engine.sheets().at(-1)?.name).toBe("MGN Controle");
  },
  TIMEOUT_MS,
);
