import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { WaitListHealth } from "../../model/waitlist/health";
import type { Lacking, Measure } from "../../model/waitlist/measure";
import { Amount } from "../figures/Amount";
import { factor, people, precise } from "../figures/format";
import { DataTable } from "../parts/DataTable";
import { Section } from "../parts/Section";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
});

const MEASURES = ["load", "pressure", "targetQueue", "relief"] as const;
type MeasureName = (typeof MEASURES)[number];

/** What the list needs to be healthy, year by year, and what keeps that from being determined. */
export function HealthView({ health }: { readonly health: readonly WaitListHealth[] }) {
  const { waitList: words } = useTexts();
  const styles = useStyles();
  const cell = (measure: Measure, format: typeof factor) => (
    <Amount
      value={measure.value}
      format={format}
      precise={precise}
      {...(measure.value === null && { because: words.lacking[measure.lacking] })}
    />
  );
  return (
    <Section title={words.healthView} help={words.healthHelp}>
      <DataTable
        caption={words.healthTable}
        rows={health}
        rowKey={({ year }) => year}
        columns={[
          { key: "year", header: words.year, cell: ({ year }) => year },
          { key: "load", header: words.measures.load, cell: ({ load }) => cell(load, factor) },
          { key: "pressure", header: words.measures.pressure, cell: ({ pressure }) => cell(pressure, factor) },
          {
            key: "targetQueue",
            header: words.measures.targetQueue,
            cell: ({ targetQueue }) => cell(targetQueue, people),
          },
          {
            key: "relief",
            header: words.measures.relief,
            cell: ({ relief, reliefNeeded }) => (reliefNeeded === false ? words.notNeeded : cell(relief, people)),
          },
        ]}
      />
      {[...undetermined(health)].map(([lacking, names]) => (
        <p key={lacking} className={styles.note}>
          {words.undetermined(
            names.map((name) => words.measures[name].toLowerCase()).join(", "),
            words.lacking[lacking],
          )}
        </p>
      ))}
    </Section>
  );
}

/** The measures that some year lacks, by what they lack. */
function undetermined(health: readonly WaitListHealth[]): ReadonlyMap<Lacking, readonly MeasureName[]> {
  const found = new Map<Lacking, readonly MeasureName[]>();
  for (const name of MEASURES) {
    const lacking = health.map((year) => year[name]).find((measure) => measure.value === null);
    if (lacking?.value === null) found.set(lacking.lacking, [...(found.get(lacking.lacking) ?? []), name]);
  }
  return found;
}
