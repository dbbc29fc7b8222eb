import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts";
import { useOverflow } from "./use-overflow";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  region: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "start",
    color: tokens.colorNeutralForeground2,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "baseline",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
  head: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorNeutralStroke1,
    whiteSpace: "normal",
  },
  numeric: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  // The name stays in sight while the figures beside it scroll.
  first: { position: "sticky", left: "0", backgroundColor: tokens.colorNeutralBackground1 },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
});

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the last row shows; only looked at in tables with a total. */
  readonly total?: ReactNode;
  /** Text instead of figures. */
  readonly text?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string | number;
  readonly hasTotal?: boolean;
}

/** Figures in a row each. Where the pane is too narrow the table scrolls in its own region, never the page. */
export function DataTable<Row>({ caption, columns, rows, rowKey, hasTotal = false }: Props<Row>) {
  const styles = useStyles();
  const { tables: say } = useTexts();
  const [region, scrolls] = useOverflow<HTMLDivElement>();
  const classOf = (index: number, ...more: string[]) =>
    mergeClasses(styles.cell, index === 0 ? styles.first : columns[index]?.text ? "" : styles.numeric, ...more);
  return (
    <div>
      {scrolls && <p className={styles.hint}>{say.scrolls}</p>}
      <div
        ref={region}
        className={styles.region}
        {...(scrolls && { role: "region", "aria-label": caption, tabIndex: 0 })}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, header }, index) => (
                <th key={key} scope="col" className={classOf(index, styles.head)}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, cell }, index) =>
                  index === 0 ? (
                    <th key={key} scope="row" className={classOf(index)}>
                      {cell(row)}
                    </th>
                  ) : (
                    <td key={key} className={classOf(index)}>
                      {cell(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {hasTotal && (
            <tfoot>
              <tr>
                {columns.map(({ key, total }, index) =>
                  index === 0 ? (
                    <th key={key} scope="row" className={classOf(index, styles.total)}>
                      {total}
                    </th>
                  ) : (
                    <td key={key} className={classOf(index, styles.total)}>
                      {total}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </div>
  );
}
