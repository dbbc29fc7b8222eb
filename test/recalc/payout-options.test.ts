import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decimal } from "../../src/model/money/decimal";
import { NO_CHOICES } from "../../src/model/plan/choices";
import { twente } from "../../src/plans";
import { UsageError, parseArguments } from "../../src/recalc/arguments";
import { NO_PAYOUT_OPTIONS, changeOfChoices } from "../../src/recalc/payout-options";
import { twenteFigures } from "../support/twente-figures";

const { milestones } = twenteFigures();
const choose = async (options: Partial<typeof NO_PAYOUT_OPTIONS>) =>
  (await changeOfChoices({ ...NO_PAYOUT_OPTIONS, ...options }, twente, milestones))(NO_CHOICES);

test("statuses of milestones", async () => {
  const status = [
    "4=niet-gehaald",
    "5=later:2027-10-01",
    "9=deels:0.5",
    "10=gehaald:2026-06-30",
    "11=geacht",
    "12=open",
  ];
  expect((await choose({ status })).milestones).toEqual({
    4: { outcome: { status: "missed" } },
    5: { outcome: { status: "later", on: "2027-10-01" } },
    9: { outcome: { status: "partly", granted: new Decimal("0.5") } },
    10: { outcome: { status: "met", on: "2026-06-30" } },
    11: { outcome: { status: "deemed-met" } },
    12: { outcome: { status: "open" } },
  });
});

test.each([
  ["4", /schrijf bijvoorbeeld/],
  ["4=misschien", /schrijf bijvoorbeeld/],
  ["99=gemist", /er is geen mijlpaal 99/],
  ["5=later", /geef de dag/],
  ["5=later:2027-02-30", /geen bestaande dag/],
  ["9=deels", /tussen 0 en 1/],
  ["9=deels:1.5", /tussen 0 en 1/],
])("--status %s is wrong use", async (status, message) => {
  await expect(choose({ status: [status] })).rejects.toThrow(UsageError);
  await expect(choose({ status: [status] })).rejects.toThrow(message);
});

// The names and days of the table of IJssel-Vecht, where "3b" stands seven times and two milestones are called 10 and 11.
describe("a milestone is meant by its name in the table", () => {
  const named = (nr: number, name: string, due: string) => ({ ...milestoneOf(milestones), nr, name, due });
  const table = [named(8, "3b", "2026-03-31"), named(10, "3b", "2026-09-30"), named(39, "10", "2026-12-31")];
  const noted = async (status: string) =>
    Object.keys(
      (await changeOfChoices({ ...NO_PAYOUT_OPTIONS, status: [status] }, twente, table))(NO_CHOICES).milestones,
    );

  test.each([
    ["10=gemist", "39"],
    ["Mijlpaal 10=gemist", "39"],
    ["#10=gemist", "10"],
    ["3b@2026-09-30=gemist", "10"],
    ["3B@2026-03-31=later:2027-01-01", "8"],
  ])("%s", async (status, nr) => {
    expect(await noted(status)).toEqual([nr]);
  });

  test.each([
    ["3b=gemist", /er zijn 2 mijlpalen 3b; noem de dag .*: 3b@2026-03-31 of #8, 3b@2026-09-30 of #10/],
    ["8=gemist", /er is geen mijlpaal 8; er zijn 3b, 10/],
    ["3b@2026-04-01=gemist", /er is geen mijlpaal 3b@2026-04-01/],
    ["#9=gemist", /er is geen mijlpaal #9/],
  ])("%s is wrong use: never the place of a row", async (status, message) => {
    await expect(noted(status)).rejects.toThrow(message);
  });
});

function milestoneOf([first]: typeof milestones): (typeof milestones)[number] {
  if (first === undefined) throw new Error("Twente has milestones");
  return first;
}

test("a day that is not in the calendar is wrong use", () => {
  expect(parseArguments(["a.xlsx", "--today", "2028-02-29"]).payout?.today).toBe("2028-02-29");
  expect(() => parseArguments(["a.xlsx", "--today", "2027-02-29"])).toThrow(UsageError);
});

test("a count of inhabitants from a file", async () => {
  const file = join(await mkdtemp(join(tmpdir(), "mgn-")), "03759ned.csv");
  await writeFile(file, "RegioS;Perioden;BevolkingOp1Januari_1\nGM0141;2025JJ00;75000\n");
  expect((await choose({ count: file })).count).toMatchObject({ on: "2025-01-01", of: { GM0141: new Decimal(75000) } });
  await writeFile(file, "iets anders");
  await expect(choose({ count: file })).rejects.toThrow(/geen CSV van CBS-tabel/);
  await expect(choose({ count: `${file}.weg` })).rejects.toThrow(UsageError);
});
