import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Decimal } from "../../../model/money/decimal";
import { UNIT_LABELS } from "../../../model/text/units";
import type { Comparison } from "../../../model/whatif/scenario/comparison";
import type { ComparisonLine, ComparisonSection } from "../../../model/whatif/scenario/comparison-sections";
import { foreseenWords } from "../../../model/waitlist/verdict";
import { Amount } from "../../figures/Amount";
import { thousands } from "../../figures/format";
import { DataTable, type Column } from "../../parts/DataTable";
import { useTexts, type Texts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { alike, alone } from "../parts/outcome-format";

type Showing = "values" | "differences";

const useStyles = makeStyles({
  panel: { marginInline: "0", paddingBottom: tokens.spacingVerticalS },
});

interface Props {
  readonly comparison: Comparison;
  readonly showing: Showing;
}

/** Every section as a table with a column for each scenario; totals first and open, the rest folded. */
export function ComparisonTables({ comparison, showing }: Props) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible defaultOpenItems={["totals", "wait-list"]}>
      {comparison.sections.map((section) => (
        <AccordionItem key={section.id} value={section.id}>
          <AccordionHeader as="h3" size="small">
            {section.title}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <SectionTable section={section} comparison={comparison} showing={showing} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function SectionTable({ section, comparison, showing }: Props & { readonly section: ComparisonSection }) {
  const texts = useTexts();
  const { compare: say } = useWhatIfTexts();
  const differs = showing === "differences";
  // Among differences, what is the same everywhere only stands in the way.
  const lines = differs
    ? section.lines.filter(({ differences }) => differences.some((value) => value?.isZero() !== true))
    : section.lines;
  if (lines.length === 0) return <>{say.noDifference}</>;
  const isMoney = section.lines.every(({ unit }) => unit === "eur");
  const columns: Column<ComparisonLine>[] = [
    {
      key: "item",
      header: say.item,
      cell: ({ label, unit }) => (isMoney || unit === "eur" ? label : `${label} (${UNIT_LABELS[unit]})`),
    },
    ...comparison.runs.flatMap(({ id, name }, index): Column<ComparisonLine>[] =>
      differs && index === comparison.base
        ? []
        : [
            {
              key: id ?? "",
              header: name,
              cell: (line) => <Cell line={line} index={index} showing={showing} texts={texts} />,
            },
          ],
    ),
  ];
  return (
    <DataTable
      caption={
        isMoney
          ? say.inUnit(differs ? say.showing.differences : say.showing.values, texts.outcome.thousands)
          : section.title
      }
      rows={lines}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

interface CellProps {
  readonly line: ComparisonLine;
  readonly index: number;
  readonly showing: Showing;
  readonly texts: Texts;
}

/** A figure, with whether a target holds or what became of a milestone where the line is about one. */
function Cell({ line, index, showing, texts }: CellProps) {
  const { unit, target, statuses } = line;
  const row = showing === "differences" ? line.differences : line.values;
  const value = row[index] ?? null;
  const precise = (figure: Decimal) => alone(figure, unit);
  const format = unit === "eur" ? thousands : alike(row, unit, precise);
  const met = showing === "values" ? target?.met[index] : null;
  const status = showing === "values" ? statuses?.[index] : undefined;
  return (
    <>
      <Amount value={value} format={format} precise={precise} />
      {met !== undefined && met !== null && (
        <>
          <br />
          {foreseenWords(met)}
        </>
      )}
      {status !== undefined && status !== "open" && <> {texts.payoutChoices.statuses[status]}</>}
    </>
  );
}
