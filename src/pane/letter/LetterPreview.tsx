import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type Block, type Run, type Table, type TableRow, cellText, isFigureColumn } from "../../model/text/document";
import { DataTable } from "../parts/DataTable";

const useStyles = makeStyles({
  letter: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  heading: { ...typographyStyles.body1Strong, margin: "0" },
  text: { ...typographyStyles.body1, margin: "0" },
  list: { ...typographyStyles.body1, margin: "0", paddingInlineStart: tokens.spacingHorizontalXL },
});

/** A letter as it will be read. */
export function LetterPreview({ blocks }: { blocks: readonly Block[] }) {
  const styles = useStyles();
  return (
    <div className={styles.letter} lang="nl">
      {blocks.map((block, index) => (
        <LetterBlock key={index} block={block} />
      ))}
    </div>
  );
}

function LetterBlock({ block }: { block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading":
      return (
        <h4 className={styles.heading}>
          <Runs runs={block.runs} />
        </h4>
      );
    case "paragraph":
      return (
        <p className={styles.text}>
          <Runs runs={block.runs} />
        </p>
      );
    case "list":
      return (
        <ul className={styles.list}>
          {block.items.map((runs, index) => (
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <LetterTable table={block.table} />;
  }
}

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, bold }, index) => (bold ? <strong key={index}>{text}</strong> : text));
}

interface NumberedRow extends TableRow {
  readonly index: number;
}

function LetterTable({ table }: { table: Table }) {
  return (
    <DataTable<NumberedRow>
      caption={table.caption}
      rows={table.rows.map((row, index) => ({ ...row, index }))}
      rowKey={({ index }) => index}
      columns={table.columns.map((header, column) => ({
        key: String(column),
        header,
        text: !isFigureColumn(table, column),
        cell: ({ cells, isTotal }) => {
          const content = cells[column];
          const text = content === undefined ? "" : cellText(content);
          return isTotal ? <strong>{text}</strong> : text;
        },
      }))}
    />
  );
}
