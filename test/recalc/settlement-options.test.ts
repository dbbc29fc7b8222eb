import { Decimal } from "../../src/model/money/decimal";
import { NO_CHOICES } from "../../src/model/plan/choices";
import { changeOfSettlement, type SettlementOptions } from "../../src/recalc/settlement-options";
import { UsageError } from "../../src/recalc/usage-error";
import { twenteMunicipalities } from "../support/twente-figures";

const choose = (options: Partial<SettlementOptions>) =>
  changeOfSettlement({ end: [], spent: [], ...options }, twenteMunicipalities())(NO_CHOICES);

test("ends of the agreement, and spending by code, by name and of the regional pot", () => {
  const chosen = choose({
    end: ["beeindigd:2026-12-31", "vervangen:2027-01-31", "tubbergen:2026-06-30", "GM0141:2026-09-30"],
    spent: ["Tubbergen=80000.50", "GM0141=1", "regio=4000000", "regio:Tubbergen=190000"],
  });
  expect(chosen.ends).toEqual({
    terminated: "2026-12-31",
    replaced: "2027-01-31",
    leaving: { GM0183: "2026-06-30", GM0141: "2026-09-30" },
  });
  expect(chosen.determination).toEqual({
    municipalities: {
      GM0183: { spent: new Decimal("80000.5"), regional: { spent: new Decimal(190_000) } },
      GM0141: { spent: new Decimal(1) },
    },
    pot: { spent: new Decimal(4_000_000) },
  });
  expect(choose({})).toEqual(NO_CHOICES);
});

test.each([
  [{ end: ["beeindigd"] }, /schrijf bijvoorbeeld/],
  [{ end: ["beeindigd:2026-02-30"] }, /schrijf bijvoorbeeld/],
  [{ end: ["Amsterdam:2026-12-31"] }, /er is geen gemeente Amsterdam/],
  [{ spent: ["Tubbergen"] }, /schrijf bijvoorbeeld/],
  [{ spent: ["Tubbergen=-1"] }, /schrijf bijvoorbeeld/],
  [{ spent: ["Tubbergen=1.234,56"] }, /schrijf bijvoorbeeld/],
  [{ spent: ["Amsterdam=1"] }, /er is geen gemeente Amsterdam/],
])("%j is wrong use", (options, message) => {
  expect(() => choose(options)).toThrow(UsageError);
  expect(() => choose(options)).toThrow(message);
});
