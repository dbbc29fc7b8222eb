import type { Plan } from "../../../model/plan/plan";
import { cellAt } from "../../cells/grid";
import { municipalityKey } from "../../figures/municipality-name";
import { saysThousands } from "../numbers/said-units";
import type { FoundTable, Page } from "./found-table";
import type { Column, Headings } from "./headings";
import { KEY, MUNICIPALITIES } from "./kinds";
import { amountIn, dataRows, municipalitiesOf } from "./rows";

const CERTAIN = 0.97;
const CHOSEN_BY_DATE = 0.85;
const FEW_KNOWN_NAMES = 0.7;
const DOUBTFUL = 0.6;
/** No municipality of the Netherlands is so large or so small. */
const LARGEST = 1_000_000;
const SMALLEST = 500;

/** The municipalities under a heading; null where nothing stands under it. */
export function municipalitiesUnder(page: Page, headings: Headings, plan: Plan): FoundTable | null {
  const key = headings.fields.get(KEY)?.[0];
  const counts = headings.fields.get("inhabitants") ?? [];
  if (key === undefined || counts.length === 0) return null;
  const { chosen, among, byDate } = chooseCount(counts, plan);
  const figures = [chosen.column];
  const isKnown = municipalitiesOf(plan);
  const data = dataRows(
    page.grid,
    headings.row + 1,
    headings.until,
    { key: key.column, figures, others: [], belongs: isKnown },
    plan,
  );
  if (data.rows.length === 0) return null;

  const names = data.rows.map((row) => String(cellAt(page.grid, row, key.column).value));
  const known = new Set(names.filter(isKnown).map(municipalityKey)).size;
  const scale = saysThousands(chosen.header) ? "1000" : "1";
  const remarks: string[] = [`${known} van de ${names.length} gemeenten horen bij het plan`];
  let certainty = CERTAIN;
  const doubt = (atMost: number, remark: string): void => {
    certainty = Math.min(certainty, atMost);
    remarks.push(remark);
  };
  if (known * 2 < names.length) certainty = FEW_KNOWN_NAMES;
  if (among.length > 1) {
    const how = `gekozen is "${chosen.header}" uit ${among.length} kolommen met inwoners`;
    doubt(byDate ? CHOSEN_BY_DATE : DOUBTFUL, how);
  }
  if (scale !== "1") doubt(DOUBTFUL, "de inwoners zijn duizendtallen");
  const sizes = data.rows.flatMap((row) => amountIn(cellAt(page.grid, row, chosen.column)) ?? []);
  const odd = sizes.filter((size) => size > LARGEST || (size !== 0 && Math.abs(size) < SMALLEST)).length;
  if (odd * 2 > sizes.length) doubt(DOUBTFUL, "de aantallen zijn niet die van gemeenten");
  return {
    kind: MUNICIPALITIES,
    page,
    headingRow: headings.row,
    columns: new Map<string, Column>([
      [KEY, key],
      ["inhabitants", chosen],
    ]),
    data,
    scale,
    certainty,
    why: `${MUNICIPALITIES.why} in ${page.onItsSide ? "kolom" : "rij"} ${headings.row + 1}, ${remarks.join(", ")}`,
    choices: new Map([["inhabitants", among]]),
    other: null,
  };
}

interface Chosen {
  readonly chosen: Column;
  /** The chosen one first. */
  readonly among: readonly Column[];
  /** The heading names the day that the agreement names. */
  readonly byDate: boolean;
}

function chooseCount(counts: readonly Column[], { inhabitantsOn }: Plan): Chosen {
  const [first, ...more] = counts;
  if (first === undefined) throw new RangeError("there is no column to choose from");
  const year = inhabitantsOn?.slice(0, 4) ?? "";
  const dated = counts.filter(({ header }) => year !== "" && header.includes(year));
  const [only, ...others] = dated;
  if (more.length === 0 || only === undefined || others.length > 0)
    return { chosen: first, among: counts, byDate: false };
  return { chosen: only, among: [only, ...counts.filter((column) => column !== only)], byDate: true };
}
