import { Button, ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Amounts } from "../../../model/businesscase/lines";
import { ZERO, type Decimal } from "../../../model/money/decimal";
import type { Scenario } from "../../../model/plan/scenario";
import type { SheetRow, SheetRun, SheetRuns } from "../../../workbook/through-sheet/sheet-run";
import { count } from "../../figures/format";
import { DataTable } from "../../parts/DataTable";
import { PlaceButton } from "../../parts/PlaceButton";
import { Section } from "../../parts/Section";
import { useSession, useSessionState } from "../../state/session";
import { useWhatIfTexts } from "../../texts/whatif";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  progress: { flexGrow: "1", minWidth: "120px" },
  note: { ...typographyStyles.caption1, margin: "0" },
});

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** The same scenarios through the workbook's own formulas: do the user's workbook and the model agree, row by row? */
export function ThroughSheet({ scenarios }: { readonly scenarios: readonly Scenario[] }) {
  const { throughSheet: say } = useWhatIfTexts();
  const styles = useStyles();
  const session = useSession();
  const { phase } = useSessionState();
  const [runs, setRuns] = useState<SheetRuns | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const stop = useRef<AbortController | null>(null);
  const start = async () => {
    stop.current = new AbortController();
    setProgress({ done: 0, of: scenarios.length + 1 });
    // What went wrong is in the session's state, and shown with it.
    setRuns(await session.runThroughSheet(scenarios, { signal: stop.current.signal, onProgress: setProgress }));
    setProgress(null);
  };
  return (
    <Section title={say.title} help={say.help}>
      <div className={styles.content}>
        {progress ? (
          <div className={styles.line}>
            <Button onClick={() => stop.current?.abort()}>{say.stop}</Button>
            <div className={styles.progress}>
              <ProgressBar aria-label={say.start} value={progress.done} max={progress.of} />
              <p className={styles.note}>{say.progress(progress.done, progress.of)}</p>
            </div>
          </div>
        ) : (
          <div className={styles.line}>
            <Button disabledFocusable={phase !== "idle"} onClick={() => void start()}>
              {say.start}
            </Button>
          </div>
        )}
        <div role="status">{runs && <p className={styles.note}>{say.finding(...agreement(runs))}</p>}</div>
        {runs?.runs.map((run) => (
          <OneRun key={run.scenario ?? ""} run={run} />
        ))}
        {runs && <Remark what={say.standStill} about={[runs.standStill.join(" · ")].filter(Boolean)} />}
        {runs && <Remark what={say.notCalculated} about={[runs.notCalculated.join(" · ")].filter(Boolean)} />}
      </div>
    </Section>
  );
}

function OneRun({ run: { scenario, rows, notThroughSheet } }: { readonly run: SheetRun }) {
  const words = useWhatIfTexts();
  const { throughSheet: say } = words;
  const title = scenario ?? words.plan;
  return (
    <>
      <DataTable
        caption={say.caption(title)}
        rows={rows}
        rowKey={({ row }) => row}
        columns={[
          { key: "row", header: say.row, cell: ({ label }) => label },
          { key: "sheet", header: say.sheet, cell: ({ sheet }) => total(sheet) },
          { key: "model", header: say.model, cell: ({ model }) => total(model) },
          { key: "difference", header: say.difference, cell: (row) => differenceOf(row, say.same) },
          { key: "place", header: say.cells, text: true, cell: ({ place }) => <PlaceButton place={place} /> },
        ]}
      />
      <Remark what={say.notThrough} about={notThroughSheet} />
    </>
  );
}

/** What could not be done, where there is any of it. */
function Remark({ what, about }: { readonly what: string; readonly about: readonly string[] }) {
  const styles = useStyles();
  return about.length === 0 ? null : (
    <p className={styles.note}>
      {what}: {about.join(" ")}
    </p>
  );
}

/** How many rows agree in every run, of how many. */
function agreement({ runs }: SheetRuns): readonly [agreeing: number, all: number] {
  const [first] = runs;
  const agreeing = first?.rows.filter((_, index) => runs.every(({ rows }) => rows[index]?.agrees)) ?? [];
  return [agreeing.length, first?.rows.length ?? 0];
}

function total(amounts: Amounts): string {
  const known = amounts.flatMap((amount): Decimal[] => (amount ? [amount] : []));
  return known.length < amounts.length ? "?" : count(known.reduce((sum, amount) => sum.plus(amount), ZERO));
}

function differenceOf({ difference, agrees }: SheetRow, same: string): string {
  if (difference === null) return "?";
  return agrees ? same : count(difference);
}
