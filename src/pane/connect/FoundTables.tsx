import { Button, Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { isSettled } from "../../workbook/links/link";
import type { ColumnChoice, TableLink } from "../../workbook/links/table-link";
import { Card } from "../parts/Card";
import { PlaceButton } from "../parts/PlaceButton";
import { Section } from "../parts/Section";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { certaintyInWords } from "./certainty";
import { cardId, useSettling } from "./use-settling";

const useStyles = makeStyles({
  label: { fontWeight: tokens.fontWeightSemibold },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  card: { outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The tables that were found; a doubtful one is used once the user says that it is right, or which columns it has. */
export function FoundTables({ tables }: { tables: readonly TableLink[] }) {
  const texts = useTexts();
  return (
    <Section title={texts.connect.tables}>
      {tables.map((table) => (
        <FoundTable key={table.table} table={table} />
      ))}
    </Section>
  );
}

function FoundTable({ table }: { table: TableLink }) {
  const texts = useTexts();
  const { settling } = texts;
  const styles = useStyles();
  const settle = useSettling();
  const { phase } = useSessionState();
  const { table: kind, sheet, choices, otherReading } = table;
  const key = tableKey(kind);
  const name = texts.connect.table[kind];
  const doubtful = !isSettled(table);
  const correct = (columns: Readonly<Record<string, string>>) =>
    void settle(key, (session) =>
      session.correctTable(
        kind,
        Object.fromEntries(Object.entries(columns).map(([field, address]) => [field, { sheet, address }])),
      ),
    );
  return (
    <div id={cardId(key)} className={styles.card} tabIndex={-1} role="group" aria-label={name}>
      <Card tone={doubtful ? "warning" : "plain"}>
        <div className={styles.label}>{name}</div>
        <div>
          <PlaceButton place={table} />
        </div>
        <div className={styles.why}>
          {certaintyInWords(table.certainty, texts)}. {table.why}
        </div>
        {doubtful && (
          <>
            <div>{settling.tableDoubtful}</div>
            <div className={styles.buttons}>
              <Button
                size="small"
                aria-label={settling.tableRightFor(name)}
                disabledFocusable={phase !== "idle"}
                onClick={() => void settle(key, (session) => session.confirmTable(kind))}
              >
                {settling.tableRight}
              </Button>
            </div>
            {otherReading && (
              <div className={styles.buttons}>
                <span>{otherReading.what}</span>
                <Button size="small" disabledFocusable={phase !== "idle"} onClick={() => correct(otherReading.columns)}>
                  {settling.useOther}
                </Button>
              </div>
            )}
          </>
        )}
        {Object.entries(choices ?? {}).map(([field, columns]) => (
          <Field key={field} size="small" label={settling.column(settling.fields[field] ?? field)}>
            <Select
              value={table.columns[field] ?? ""}
              disabled={phase !== "idle"}
              onChange={(_, { value }) => correct({ [field]: value })}
            >
              {columns.map((column) => (
                <option key={column.address} value={column.address}>
                  {columnName(column)}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </Card>
    </div>
  );
}

/** By what a table goes among all that must be settled; no input has a name like it. */
export function tableKey(kind: TableLink["table"]): string {
  return `table:${kind}`;
}

function columnName({ address, header }: ColumnChoice): string {
  return header === "" ? address : `${header} (${address})`;
}
