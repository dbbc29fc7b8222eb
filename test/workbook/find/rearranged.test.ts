import { judge, scoreOf, type Judged } from "../../material/rearranged/score";
import { heldOutSuite, tunedSuite } from "../../material/rearranged/suite";

const told = ({ workbook, input, found }: Judged) =>
  `${workbook}: ${input} in ${found?.link.sheet}!${found?.link.address}, ${found?.link.why}`;

describe.each([
  ["that the finder was made with", tunedSuite],
  ["that nothing was tuned on, with words of their own", heldOutSuite],
])("in sixty rearranged workbooks %s", (_, suite) => {
  let judged: readonly Judged[];
  beforeAll(() => {
    judged = suite().flatMap(judge);
  });

  test("no link is certain and wrong", () => {
    expect(judged.filter(({ outcome }) => outcome === "wrong").map(told)).toEqual([]);
  });

  test("of a hundred inputs of which all years are there, ninety-five are linked right without asking", () => {
    const { inputs, right } = scoreOf(judged.filter(({ linkable }) => linkable));
    expect(inputs).toBeGreaterThan(3000);
    expect(right / inputs).toBeGreaterThanOrEqual(0.95);
  });

  test("what is asked is mostly the right cell, and next to nothing is missed", () => {
    const { inputs, asked, askedOther, missed } = scoreOf(judged);
    expect(askedOther).toBeLessThan(asked / 5);
    expect(missed / inputs).toBeLessThan(0.015);
  });
});

test("the same seed makes the same workbook", () => {
  const [first] = tunedSuite();
  const [again] = tunedSuite();
  expect(again).toEqual(first);
});
