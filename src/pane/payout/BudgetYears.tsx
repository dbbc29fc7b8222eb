import type { Budget, BudgetAmount, BudgetLine } from "../../model/budget/budget";
import { LINES } from "../../model/budget/lines";
import { Amount } from "../figures/Amount";
import { DataTable } from "../parts/DataTable";
import { useTexts } from "../texts/texts";
import { inUnit } from "./in-unit";

interface Props {
  readonly budget: Budget;
  readonly lines: readonly BudgetLine[];
  readonly caption: string;
}

/** The lines of a multi-year budget, a column a year. A dash is no such thing, "n.b." is not known, and nil is 0. */
export function BudgetYears({ budget: { years, from, unit }, lines, caption }: Props) {
  const { payoutChoices: texts } = useTexts();
  const format = inUnit(unit);
  const shown = (amount: BudgetAmount | undefined) =>
    amount === undefined || amount === "none" ? (
      <span title={texts.budgetNone}>–</span>
    ) : (
      <Amount value={amount === "unknown" ? null : amount} format={format} />
    );
  const rows = LINES.flatMap((line) => {
    const own = lines.find(({ id }) => id === line.id);
    return own && [...own.amounts, own.after].some((amount) => amount !== "none") ? [{ ...line, own }] : [];
  });
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "line",
          header: texts.budgetLine,
          cell: ({ label, means }) => <span title={means}>{label}</span>,
        },
        ...years.map((year, index) => ({
          key: String(year),
          header: String(year),
          cell: ({ own }: (typeof rows)[number]) => shown(own.amounts[index]),
        })),
        { key: "after", header: texts.budgetFrom(from), cell: ({ own }) => shown(own.after) },
        { key: "total", header: texts.budgetTotal, cell: ({ own }) => shown(own.total) },
      ]}
    />
  );
}
