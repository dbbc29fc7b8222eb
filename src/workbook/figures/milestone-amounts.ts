import { ZERO, sumKnown, type Decimal } from "../../model/money/decimal";
import type { Milestone } from "../../model/plan/figures";
import type { Finding } from "../../model/plan/finding";
import type { MilestoneDefinition } from "../../model/plan/plan";
import { euros } from "../../model/text/dutch";
import { cellNamed, type Grid } from "../cells/grid";
import { styleOf, type NumberStyle } from "../../model/text/number-text";
import { cellsOfField, type TableLink } from "../links/table-link";
import { readNumber, typedAsText, typedIn, type TypedAsText } from "./read-number";

/** Euros, of each amount. */
export const AMOUNT_BOUNDS = { min: "0", max: "1000000000", in: "cents" } as const;
export const NO_PAYOUT = "Er wordt geen uitkering berekend tot dit is opgelost.";
/** What the total of a milestone is made of, as its table tells it: care and first line are both paid from IZA. */
export const PARTS = ["iza", "firstLine", "spuk"] as const;
const AMOUNTS = ["total", ...PARTS] as const;
type AmountField = (typeof AMOUNTS)[number];
const AMOUNT_LABELS = { total: "totaalbedrag", iza: "IZA", firstLine: "eerste lijn", spuk: "SPUK" } as const;

type Printed = MilestoneDefinition["printed"];

/** Whether the plan prints an amount above nil here: then an empty cell is unknown, whatever the total says. */
export function isPrinted(printed: Printed, field: (typeof PARTS)[number]): boolean {
  const ofPlan = field === "firstLine" ? undefined : printed?.[field];
  return ofPlan !== undefined && !/^0*$/.test(ofPlan);
}

interface RowAmounts {
  /** Null where an amount could not be read: then nothing can be paid out. */
  readonly amounts: Pick<Milestone, "total" | "iza" | "spuk"> | null;
  readonly findings: readonly Finding[];
}

/** What a cell holds: empty, or the table has no such column; "refused" where it holds something that is no amount. */
type Held = Decimal | "empty" | "no column" | "refused";

/**
 * The amounts of a table, each column read in the one way that its numbers are typed. A row without any amount has none.
 * In a row that has some, an empty part is nil only where the total says so: it is what the other parts come to.
 */
export class AmountColumns {
  private readonly style: NumberStyle;
  private readonly typed = new Map<AmountField, TypedAsText[]>();

  constructor(
    private readonly table: TableLink,
    private readonly grid: Grid,
  ) {
    this.style = styleOfTable(table, grid);
  }

  /**
   * @param label of the milestone
   * @param printed what the plan prints for this milestone: then an empty cell is no nil
   */
  read(index: number, label: string, printed: Printed): RowAmounts {
    const findings: Finding[] = [];
    const held = (field: AmountField) => this.held(field, index, label, findings);
    const total = held("total");
    const parts = PARTS.map((field) => ({ field, amount: held(field) }));
    if (findings.length > 0) return { amounts: null, findings };
    const sum = sumKnown(parts.map(({ amount }) => known(amount)));
    // Without a column of totals, no total says otherwise.
    const saysNil = total === "no column" || known(total).equals(sum);
    for (const { field, amount } of parts) {
      if (amount === "empty" && (isPrinted(printed, field) || !saysNil))
        findings.push(this.unknown(field, index, label));
    }
    if (findings.length > 0) return { amounts: null, findings };
    const [ggz = ZERO, firstLine = ZERO, spuk = ZERO] = parts.map(({ amount }) => known(amount));
    if (total === "empty" && !sum.isZero()) findings.push(this.withoutTotal(index, label, sum));
    // Where the table tells mental-health care from the first line, both are paid from IZA.
    return { amounts: { total: typeof total === "string" ? sum : total, iza: ggz.plus(firstLine), spuk }, findings };
  }

  /** One remark a column. */
  typedAsText(): readonly Finding[] {
    return [...this.typed].flatMap(([field, typed]) =>
      typedAsText(`Mijlpalen, ${AMOUNT_LABELS[field]}`, this.table.sheet, typed),
    );
  }

  private held(field: AmountField, index: number, milestone: string, findings: Finding[]): Held {
    const address = cellsOfField(this.table, field)[index];
    if (address === undefined) return "no column";
    const cell = cellNamed(this.grid, address);
    if (cell.kind === "empty") return "empty";
    const read = readNumber(
      cell,
      { sheet: this.table.sheet, address },
      {
        label: labelOf(field, milestone),
        unit: "eur",
        bounds: AMOUNT_BOUNDS,
        scale: this.table.scale ?? "1",
        consequence: NO_PAYOUT,
        style: this.style,
      },
    );
    this.typed.set(field, [...(this.typed.get(field) ?? []), ...typedIn([read])]);
    if ("value" in read) return read.value;
    findings.push(read.refused);
    return "refused";
  }

  private unknown(field: AmountField, index: number, milestone: string): Finding {
    const { where, ...finding } = this.emptyCell(field, index, milestone);
    return {
      ...finding,
      severity: "error",
      message: `${labelOf(field, milestone)}: ${where} is leeg. ${NO_PAYOUT}`,
      remedy: `Vul in ${where} het bedrag in, of 0 als er geen is.`,
    };
  }

  private withoutTotal(index: number, milestone: string, sum: Decimal): Finding {
    const { where, ...finding } = this.emptyCell("total", index, milestone);
    return {
      ...finding,
      severity: "warning",
      message: `${labelOf("total", milestone)}: ${where} is leeg. Gerekend wordt met wat IZA en SPUK samen zijn, ${euros(sum, sum.isInteger() ? 0 : 2)}.`,
      remedy: `Vul het totaalbedrag in ${where} in.`,
    };
  }

  private emptyCell(field: AmountField, index: number, milestone: string) {
    const address = cellsOfField(this.table, field)[index] ?? this.table.address;
    const { sheet } = this.table;
    const about = labelOf(field, milestone);
    return { code: "empty-input", about, place: { sheet, address }, where: `${sheet}!${address}` } as const;
  }
}

function known(held: Held): Decimal {
  return typeof held === "string" ? ZERO : held;
}

function labelOf(field: AmountField, milestone: string): string {
  return `Mijlpaal ${milestone}, ${AMOUNT_LABELS[field]}`;
}

/** How the amounts of a table are typed: what its cells show, and in whole thousands a mark can be a decimal mark. */
function styleOfTable(table: TableLink, grid: Grid): NumberStyle {
  const cells = AMOUNTS.flatMap((field) => cellsOfField(table, field)).map((address) => cellNamed(grid, address));
  const texts = cells.flatMap(({ kind, value }) => (kind === "text" ? [String(value)] : []));
  return styleOf(texts, (table.scale ?? "1") === "1");
}
