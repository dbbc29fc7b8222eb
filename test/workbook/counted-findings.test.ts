import { Decimal } from "../../src/model/money/decimal";
import type { Finding } from "../../src/model/plan/finding";
import { markedFindings, withMark } from "../../src/model/plan/marks";
import { twente } from "../../src/plans";
import type { Grid } from "../../src/workbook/cells/grid";
import { fromPlanFindings } from "../../src/workbook/connect/from-plan-findings";
import { withCauses } from "../../src/workbook/figures/causes";
import { readInputs } from "../../src/workbook/figures/inputs";
import { typedAsText } from "../../src/workbook/figures/read-number";
import { standingStill } from "../../src/workbook/figures/standing-still";
import type { Link } from "../../src/workbook/links/link";
import { twenteFigures } from "../support/twente-figures";
import { formula, grid } from "./support/grids";

// Findings that tell of several cells in one sentence, and of one of several years. What was said of one holds for exactly
// those cells. The second witness is what was put in the cells.

function only(findings: readonly Finding[]): Finding {
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) throw new Error(`${findings.length} findings`);
  return first;
}

/** Marks the one, and looks whether that is said of the other, which reads the same. */
function holdsFor(one: Finding, other: Finding): boolean {
  expect(other.message).toBe(one.message);
  const marks =
    withMark([], { plan: "twente", finding: one, as: "seen", reason: "", day: "2026-11-22", instead: null }) ?? [];
  expect(markedFindings([one], marks).findings[0]?.mark).toBe(marks[0]);
  return markedFindings([other], marks).findings[0]?.mark !== null;
}

test("numbers typed as text: another one", () => {
  const of = (...typed: readonly string[]) =>
    only(
      typedAsText(
        "Inwoners",
        "A",
        typed.map((text, index) => ({ text, address: `B${4 + index}` })),
      ),
    );
  expect(holdsFor(of("1.000", "2.000"), of("1.000", "3.000"))).toBe(false);
});

test("values of the plan: another of those that are only counted", () => {
  const inputs = twente.inputs
    .filter(({ perYear }) => !perYear)
    .slice(0, 6)
    .map(({ id, label }) => ({ input: id, label, values: [new Decimal("0.1")] }));
  const of = (last: string) =>
    only(
      fromPlanFindings(
        twente,
        inputs.map((input, index) => (index === 5 ? { ...input, values: [new Decimal(last)] } : input)),
        [],
        [],
      ),
    );
  expect(holdsFor(of("0.1"), of("0.2"))).toBe(false);
});

test("amounts that stand still: another of those that are only counted", () => {
  const figures = twenteFigures();
  const sheet = grid(
    "Kosten",
    twente.inputs.map(() => [1, 1, 1, 1, 1]),
  );
  const links = twente.inputs.map(({ id, perYear }, index): Link => {
    const address = perYear ? `A${index + 1}:E${index + 1}` : `A${index + 1}`;
    return { input: id, sheet: "Kosten", address, scale: "1", certainty: 1, why: "" };
  });
  const of = (some: readonly Link[]) => only(standingStill(twente, figures, some, new Map([[sheet.name, sheet]])));
  const standing = of(links).each ?? [];
  expect(standing.length).toBeGreaterThan(5);
  const without = (input: string | undefined) => of(links.filter((link) => link.input !== input));
  expect(holdsFor(without(standing.at(-1)), without(standing.at(-2)))).toBe(false);
});

test("cells that pass an error on: another of those that are only counted", () => {
  const sheet = grid("Blad1", [["volgt", formula("=A1+1", "#VALUE!"), formula("=A1+2", "#VALUE!")]]);
  const error = (about: string, address: string): Finding => ({
    code: "excel-error",
    about,
    severity: "error",
    place: { sheet: "Blad1", address },
    message: "",
    remedy: "",
  });
  const of = (last: string) =>
    only(withCauses([error("Inflatie", "B1"), error(last, "C1")], new Map<string, Grid>([["Blad1", sheet]])));
  expect(holdsFor(of("Loon"), of("Huur"))).toBe(false);
});

test("of an input for each year the cells of two years are two things", () => {
  const input = twente.inputs.find(({ perYear, optional }) => perYear && optional !== true);
  if (!input) throw new Error("an input for each year");
  const link: Link = { input: input.id, sheet: "A", address: "A1:E1", scale: "1", certainty: 1, why: "" };
  const sheet = grid("A", [["volgt", "volgt", ...twente.years.slice(2).map(() => "volgt")]]);
  const { findings } = readInputs(twente, [link], new Map([["A", sheet]]));
  expect(findings.map(({ about }) => about)).toEqual(twente.years.map((year) => `${input.label}, ${year}`));
});
