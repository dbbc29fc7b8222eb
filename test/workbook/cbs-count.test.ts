import { readCount } from "../../src/workbook/figures/cbs-count";

const HEADER =
  '"ID";"Geslacht";"Leeftijd";"BurgerlijkeStaat";"RegioS";"Perioden";"BevolkingOp1Januari_1";"GemiddeldeBevolking_2"';
const whole = (region: string, period: string, people: string) =>
  `1;"T001038";"10000";"T001019";"${region}";"${period}";"${people}";"0"`;

function countOf(...lines: readonly string[]): Record<string, number> {
  const { count } = readCount([HEADER, ...lines].join("\r\n"), "2025-01-01");
  return Object.fromEntries(Object.entries(count?.of ?? {}).map(([code, people]) => [code, people.toNumber()]));
}

test("inhabitants by municipality code, of the date that the agreement names", () => {
  const text = [HEADER, whole("GM0141", "2025JJ00", "  74776"), whole("GM0141", "2026JJ00", "75001")].join("\n");
  expect(readCount(`\uFEFF${text}`, "2025-01-01")).toMatchObject({
    count: { on: "2025-01-01", status: "provisional", source: "CBS StatLine, tabel 03759ned" },
    problem: null,
  });
  expect(countOf(...text.split("\n").slice(1))).toEqual({ GM0141: 74776 });
});

test("the latest year, where the file has no count of that date", () => {
  const text = [HEADER, whole("GM0141", "2026JJ00", "75001"), whole("GM0141", "2024JJ00", "74000")].join("\n");
  const { count } = readCount(text, "2025-01-01");
  expect(count?.on).toBe("2026-01-01");
  expect(count?.of["GM0141"]?.toNumber()).toBe(75001);
});

test("only municipalities count, only with a figure, and only the whole population", () => {
  expect(
    countOf(
      whole("NL01  ", "2025JJ00", "18000000"),
      whole("PV23  ", "2025JJ00", "1190000"),
      whole("GM0141", "2025JJ00", "74776"),
      whole("GM0144", "2025JJ00", "       ."),
      `2;"3000   ";"10000";"T001019";"GM0141";"2025JJ00";"37000";"0"`,
      `3;"T001038";"70100";"T001019";"GM0141";"2025JJ00";"900";"0"`,
    ),
  ).toEqual({ GM0141: 74776 });
});

test("the form with one observation a row", () => {
  const text = [
    "Id;Measure;ValueAttribute;Value;Geslacht;Leeftijd;BurgerlijkeStaat;RegioS;Perioden",
    "1;M000352;None;74776.0;T001038;10000;T001019;GM0141;2025JJ00",
    "2;M000365;None;74500.5;T001038;10000;T001019;GM0141;2025JJ00",
  ].join("\n");
  expect(readCount(text, null).count?.of["GM0141"]?.toNumber()).toBe(74776);
});

test.each([
  ["another file", "Naam;Aantal\nAlmelo;3", /geen CSV van CBS-tabel 03759ned/],
  ["nothing", "", /geen CSV van CBS-tabel 03759ned/],
  ["commas", HEADER.replaceAll(";", ","), /geen CSV van CBS-tabel 03759ned/],
  ["no rows", HEADER, /geen jaar/],
  ["quarters only", `${HEADER}\n${whole("GM0141", "2025KW01", "3")}`, /geen jaar/],
  ["no municipality", `${HEADER}\n${whole("NL01", "2025JJ00", "18000000")}`, /geen gemeenten/],
  [
    "twice the same",
    `${HEADER}\n${whole("GM0141", "2025JJ00", "3")}\n${whole("GM0141", "2025JJ00", "4")}`,
    /GM0141 staan er meer dan één/,
  ],
  [
    "a part of a person",
    `${HEADER}\n${whole("GM0147", "2025JJ00", "24.741")}`,
    /GM0147 op 1-1-2025 is geen heel aantal \(waarschijnlijk is 24\.741 bedoeld\)/,
  ],
  ["fewer than none", `${HEADER}\n${whole("GM0147", "2025JJ00", "-5")}`, /GM0147 op 1-1-2025 is negatief/],
])("%s is refused with the reason", (_, text, reason) => {
  const { count, problem } = readCount(text, null);
  expect(count).toBeNull();
  expect(problem).toMatch(reason);
});
