import { linesOf } from "../../src/workbook/change/parts/lines";

test("a line ends between words, and never between a euro sign and its amount", () => {
  expect(linesOf("dat kost € 5.000 per jaar", 11)).toEqual(["dat kost", "€\u00A05.000 per", "jaar"]);
  expect(linesOf("terug −€ 300", 8)).toEqual(["terug", "−€\u00A0300"]);
});
