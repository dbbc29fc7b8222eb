import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Decimal } from "../../../model/money/decimal";
import { number, percent } from "../../../model/text/dutch";
import type { SimulatedOutcome, SimulationResult } from "../../../model/whatif/simulation/result";
import { Amount } from "../../figures/Amount";
import { count } from "../../figures/format";
import { DataTable } from "../../parts/DataTable";
import { Facts } from "../../parts/Facts";
import { Section } from "../../parts/Section";
import { useTexts } from "../../texts/texts";
import { useWhatIfTexts } from "../../texts/whatif";
import { Histogram } from "../charts/Histogram";
import { alone, decimalOf, largestOf, shownAs } from "../parts/outcome-format";
import { binsOf } from "./bins";
import { chanceText, percentileOf } from "./finding";

const MARKED = [0.05, 0.5, 0.95];

const useStyles = makeStyles({
  results: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: SimulationResult;
  /** The name of the scenario that was drawn around; null for the plan. */
  readonly scenario: string | null;
}

/** What came out, each figure in a table too. */
export function SimulationResults({ result, scenario }: Props) {
  const { simulation: say } = useWhatIfTexts();
  const styles = useStyles();
  return (
    <div className={styles.results}>
      {result.outcomes.slice(0, 1).map((outcome) => (
        <OutcomeResult key={outcome.id} outcome={outcome} result={result} scenario={scenario} />
      ))}
      <p className={styles.note}>
        {say.done(count(new Decimal(result.runs)), String(result.seed))}
        {result.stopped === "converged" && ` ${say.converged}`}
        {result.notices.map((notice) => ` ${notice}`)}
      </p>
      {result.milestones.length > 0 && (
        <DataTable
          caption={say.milestones}
          rows={result.milestones}
          rowKey={({ nr }) => nr}
          columns={[
            { key: "milestone", header: say.milestone, cell: ({ label }) => label },
            { key: "required", header: say.required, cell: ({ required }) => number(new Decimal(required)) },
            { key: "chance", header: say.chance, cell: ({ chance }) => chanceText(chance) },
          ]}
        />
      )}
      {result.repayments.length > 0 && result.repayments.every(({ expected }) => expected === 0) && (
        <p className={styles.note}>{say.noRepayment}</p>
      )}
      {result.repayments.some(({ expected }) => expected !== 0) && (
        <DataTable
          caption={say.repayment}
          rows={result.repayments}
          rowKey={({ municipality }) => municipality.code}
          columns={[
            { key: "municipality", header: say.municipality, cell: ({ municipality }) => municipality.name },
            {
              key: "expected",
              header: say.expected,
              cell: ({ expected }) => <Amount value={decimalOf(expected)} format={count} />,
            },
            {
              key: "planned",
              header: say.asPlanned,
              cell: ({ planned }) => <Amount value={decimalOf(planned)} format={count} />,
            },
          ]}
        />
      )}
    </div>
  );
}

function OutcomeResult({ outcome, result, scenario }: Props & { readonly outcome: SimulatedOutcome }) {
  const texts = useTexts();
  const words = useWhatIfTexts();
  const { simulation: say } = words;
  const styles = useStyles();
  const { unit, threshold } = outcome;
  const shown = shownAs(unit, largestOf([decimalOf(outcome.min), decimalOf(outcome.max)]));
  const text = (value: number) => {
    const known = decimalOf(value);
    return known ? shown.format(known) : texts.unknown;
  };
  const bins = binsOf(outcome.histogram, outcome);
  const percentiles = MARKED.flatMap((fraction) => {
    const value = percentileOf(outcome, fraction)?.toNumber();
    return value === undefined ? [] : [{ name: percentileName(fraction), value }];
  });
  const { planned } = outcome;
  const here = planned === null ? [] : [{ name: say.mark[scenario === null ? "plan" : "scenario"], value: planned }];
  const marks = [...percentiles, ...here].sort((a, b) => a.value - b.value);
  const [assumed, where] = [say.assumed(result), say.plannedAt(outcome)];
  const isMoney = unit === "eur" && threshold === 0;
  return (
    <>
      {bins.length === 0 ? (
        <p className={styles.note}>{say.same}</p>
      ) : (
        <Histogram
          caption={isMoney ? say.histogram(shown.unit) : say.histogramPlain(shown.unit)}
          bins={bins}
          marks={marks}
          threshold={isMoney ? threshold : Infinity}
          text={text}
        />
      )}
      <Facts
        facts={[
          { name: say.mean, value: text(outcome.mean) },
          {
            name: say.planned(scenario),
            value: `${planned === null ? texts.unknown : text(planned)}${where === null ? "" : `, ${where}`}`,
          },
          ...(isMoney
            ? [
                {
                  name: say.chanceOfBenefit,
                  value: `${chanceText(outcome.chanceBelow)}${assumed === null ? "" : ` (${assumed})`}`,
                },
              ]
            : []),
        ]}
      />
      {outcome.unknown > 0 && <p className={styles.note}>{say.unknownRuns(count(new Decimal(outcome.unknown)))}</p>}
      <DataTable
        caption={say.percentiles(shown.unit)}
        rows={outcome.percentiles}
        rowKey={({ fraction }) => fraction}
        columns={[
          { key: "percentile", header: say.percentile, cell: ({ fraction }) => percentileName(fraction) },
          {
            key: "value",
            header: say.value,
            cell: ({ value }) => (
              <Amount value={decimalOf(value)} format={shown.format} precise={(exactly) => alone(exactly, unit)} />
            ),
          },
          {
            key: "error",
            header: say.error,
            cell: ({ standardError }) => (
              <Amount
                value={decimalOf(standardError)}
                format={shown.format}
                precise={(exactly) => alone(exactly, unit)}
              />
            ),
          },
        ]}
      />
      {outcome.drivers.length > 0 && (
        <Section title={say.drivers}>
          <DataTable
            caption={say.driversTable}
            rows={outcome.drivers}
            rowKey={({ name }) => name}
            columns={[
              { key: "input", header: words.input, cell: ({ label }) => label },
              { key: "rank", header: say.rankOf, cell: ({ rank }) => number(new Decimal(rank), 2) },
              {
                key: "contribution",
                header: say.contribution,
                cell: ({ contribution }) => percent(new Decimal(contribution), 0),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}

/** 0.05 → "P5". */
function percentileName(fraction: number): string {
  return `P${Math.round(fraction * 100)}`;
}
