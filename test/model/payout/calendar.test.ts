import {
  dayOf,
  daysAfter,
  leadAccountsBy,
  milestoneDates,
  municipalAccountsBy,
  nextQuarter,
  quarterOf,
} from "../../../src/model/payout/calendar";
import { milestoneStatus } from "../../../src/model/payout/milestone-status";
import { Decimal } from "../../../src/model/money/decimal";

// By the calendar, and the agreement: four weeks of assessment; accounts by 15 July of the next year, of the lead a year later.
const END = "2027-12-31";

test("quarters, and the one after", () => {
  expect(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map((day) => quarterOf(day).quarter)).toEqual([
    1, 1, 2, 4,
  ]);
  expect(nextQuarter("2026-03-31")).toEqual({ year: 2026, quarter: 2 });
  expect(nextQuarter("2026-12-31")).toEqual({ year: 2027, quarter: 1 });
});

test("only days that exist", () => {
  expect(dayOf(2028, 2, 29)).toBe("2028-02-29");
  expect(() => dayOf(2026, 2, 29)).toThrow(new RangeError("no such day: 2026-2-29"));
  expect(daysAfter("2026-12-31", 28)).toBe("2027-01-28");
  expect(() => daysAfter("9999-12-31", 1)).toThrow(new RangeError("no day 1 days after 9999-12-31"));
});

test("accounts", () => {
  expect([municipalAccountsBy(2026), leadAccountsBy(2026)]).toEqual(["2027-07-15", "2028-07-15"]);
});

test("a milestone is assessed four weeks after it counts, at the latest after the end; a request on its own day", () => {
  const dates = (due: string, status: "met" | "missed" | "partly", more = {}) =>
    milestoneDates(
      { due, outcome: { status, ...(status === "partly" && { granted: new Decimal("0.5") }) }, ...more },
      END,
    );
  expect(dates("2026-06-30", "met")).toEqual({
    ...{ due: "2026-06-30", counts: "2026-06-30", assessedBy: "2026-07-28", payment: "2026-07-28", repayment: null },
    ...{ municipalAccountsBy: "2027-07-15", leadAccountsBy: "2028-07-15" },
  });
  expect(dates("2026-06-30", "missed")).toMatchObject({ payment: null, repayment: "2026-07-28" });
  expect(dates("2026-06-30", "partly")).toMatchObject({ payment: "2026-07-28", repayment: "2026-07-28" });
  expect(dates("2028-06-30", "missed")).toMatchObject({
    ...{ counts: "2028-06-30", assessedBy: "2028-01-28", municipalAccountsBy: "2028-07-15" },
  });
  expect(dates("2026-12-31", "met", { request: 2026 })).toMatchObject({
    assessedBy: "2026-12-31",
    payment: "2026-12-31",
  });
});

// As the agreement counts it for payment: not judged within four weeks and the file complete, it counts as met.
test.each<[string, number | null, boolean, string]>([
  ["2026-06-29", null, true, "planned"],
  ["2026-06-30", null, true, "under-review"],
  ["2026-07-28", null, true, "under-review"],
  ["2026-07-29", null, true, "deemed-met"],
  ["2026-07-29", null, false, "not-met"],
  ["2027-12-31", 0, true, "not-met"],
  ["2028-01-01", 0, true, "lapsed"],
  ["2026-06-01", 0.4, false, "partly-met"],
  ["2026-06-01", 1, false, "met"],
])("on %s, with %p granted and complete %p, it is %s", (today, granted, administrationComplete, status) => {
  const facts = {
    dueDate: "2026-06-30",
    granted: granted === null ? null : new Decimal(granted),
    administrationComplete,
  };
  expect(milestoneStatus(facts, today)).toBe(status);
});
