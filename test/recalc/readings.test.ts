import { parseArguments } from "../../src/recalc/arguments";
import { calculate } from "../../src/recalc/calculate";
import type { Report } from "../../src/recalc/report";

// Published cases, each the example of Twente with something added that changes no figure: their second witness is the
// report on another case of the same base, of which nothing is read otherwise.

async function report(name: string): Promise<Report> {
  const file = `test/material/cases/${name}.xlsx`;
  return JSON.parse((await calculate(parseArguments([file, "--json"]))).text) as Report;
}

let base: Report;
beforeAll(async () => {
  base = await report("24-gevoeligheidslabel");
});

const read = ({ totals, payout, waitList, rows, missing, findings, warnings }: Report) => ({
  ...{ totals, payout, waitList, rows, missing, warnings },
  findings: findings.map(({ message }) => message),
});

test.each([
  "05-datum-1904",
  "10-verborgen-oude-kopie",
  "15-stuurteken-gemeente",
  "17g-vier-namen-groot-bereik",
  "18-tabel-kleurfilter",
  "18b-tabel-top10",
  "35-getalopmaak",
  "44-percentage-gereed",
  "54-andere-deelnaam",
])("%s comes to all that the base comes to", async (name) => {
  expect(read(await report(name))).toEqual(read(base));
});

test("of an input that also stands on a hidden sheet, it is said that the other is hidden", async () => {
  const { links } = await report("10-verborgen-oude-kopie");
  const inflow = links.find(({ input }) => input === "inflow");
  expect(inflow).toMatchObject({ sheet: "Algemene input", address: "B10", value: 12046 });
  expect(inflow?.why).toContain("en niet Blad3!B10: dat tabblad is verborgen");
});
