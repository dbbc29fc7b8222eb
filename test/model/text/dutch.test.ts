import { Decimal } from "../../../src/model/money/decimal";
import { date, euros, list, milestonesNamed, number, numberUpTo, percent } from "../../../src/model/text/dutch";
import { quantity } from "../../../src/model/text/units";

const d = (value: string) => new Decimal(value);

test("numbers: points for thousands, a comma, a real minus, no minus before a zero", () => {
  expect(number(d("1234567.891"), 2)).toBe("1.234.567,89");
  expect(number(d("-999.5"))).toBe("−1.000");
  expect(number(d("-0.4"))).toBe("0");
  expect(numberUpTo(d("12.50"), 2)).toBe("12,5");
  expect(numberUpTo(d("12.345"), 2)).toBe("12,35");
});

test("money, shares, dates and lists", () => {
  expect(euros(d("-779077.2"))).toBe("−€ 779.077");
  expect(euros(d("286697.5"), 2)).toBe("€ 286.697,50");
  expect(percent(d("0.028"))).toBe("2,8%");
  expect(date("2027-12-31")).toBe("31-12-2027");
  expect(list(["Almelo", "Borne", "Wierden"])).toBe("Almelo, Borne en Wierden");
});

test("each unit in its own form", () => {
  expect(quantity(d("2025"), "year")).toBe("2025");
  expect(quantity(d("3000"), "eur-per-person")).toBe("€ 3.000");
  expect(quantity(d("1445.52"), "people")).toBe("1.445,52");
  expect(quantity(d("1.056784"), "factor")).toBe("1,0568");
});

test.each([
  [["5"], "mijlpaal 5"],
  [["4", "5"], "mijlpalen 4 en 5"],
  [["3", "4", "5"], "mijlpalen 3, 4 en 5"],
])("milestones by number: %j", (nrs, said) => {
  expect(milestonesNamed(nrs)).toBe(said);
});
