import JSZip from "jszip";
import { ALL_FIELDS, textIn } from "../../material/registration/forms";
import { registration, truthOf } from "../../material/registration/talks";
import { openSmall } from "../../faults/support/small-bench";
import { smallWorkbook } from "../../support/small-workbook";

/** What is planted in the columns about a person stands nowhere in the file that is saved after an import. */

test("none of the planted values is in the saved file, packed or unpacked", async () => {
  const { rows, talks } = registration(20261130, { perMonth: [6, 9, 0, 14] });
  const fields = ALL_FIELDS.filter((field) => field !== "place");
  const text = textIn({ delimiter: ";", language: "nl", dates: "d-m-yyyy", fields }, rows);
  const bench = await openSmall(await smallWorkbook());
  await bench.session.recalculate();
  const found = (await bench.session.findActuals({ name: "export.csv", text })) ?? [];
  const outcome = await bench.session.importActuals(found);
  const counted = bench.session.state().actuals?.actuals?.counts ?? [];
  const saved = await bench.office.save();
  bench.office.close();

  // It was imported: as many talks as the generator says took place.
  expect(outcome?.figures).toBe(3);
  const truth = truthOf(talks);
  expect(counted.map(({ period, amount }) => [period, amount.toNumber()])).toEqual(
    ["2025-05", "2025-06", "2025-08"].map((period) => [period, truth.get(`${period}|talks|`)]),
  );

  const zip = await JSZip.loadAsync(saved);
  const unpacked = await Promise.all(Object.values(zip.files).map((part) => part.async("string")));
  const all = [Buffer.from(saved).toString("latin1"), ...unpacked];
  const isThere = (value: string) => all.some((part) => part.includes(value));
  const planted = rows.flatMap(({ person }) => Object.values(person as unknown as Record<string, string>));
  expect(planted.length).toBeGreaterThan(150);
  expect([...new Set(planted)].filter(isThere)).toEqual([]);
  // What was written is found so, and what was planted can be found where it is.
  expect(isThere("Realisatie inlezen")).toBe(true);
  expect(planted.filter((value) => text.includes(value))).toHaveLength(planted.length);
});
