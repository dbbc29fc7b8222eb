import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { nl } from "../../texts/nl";
import type { YearLine, YearsView } from "../view/view";
import { useSlideStyles } from "./use-slide-styles";

const useStyles = makeStyles({
  large: {
    fontSize: "1.2em",
    "& td, & tbody th, & tfoot th": { paddingBlock: "0.22em" },
    "@media (max-width: 700px)": { fontSize: "0.85em" },
  },
});

const COLUMNS = ["impact", "cost", "result", "cumulative"] as const;

/** The years in a table, to the thousand. */
export function YearsSlide({ view: { lines, total, below } }: { readonly view: YearsView }) {
  const styles = useStyles();
  const slide = useSlideStyles();
  const { outcome } = nl;
  const heads = {
    impact: outcome.impact,
    cost: outcome.cost,
    result: outcome.resultShort,
    cumulative: outcome.cumulative,
  };
  const row = (line: YearLine) => (
    <tr key={line.name}>
      <th scope="row" className={slide.name}>
        {line.name}
      </th>
      {COLUMNS.map((key) => (
        <td key={key} className={slide.figure}>
          {line[key]}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      <table className={mergeClasses(slide.table, styles.large)}>
        <thead>
          <tr>
            <th scope="col" className={slide.name}>{`${outcome.year} (${outcome.thousands})`}</th>
            {COLUMNS.map((key) => (
              <th key={key} scope="col" className={slide.figure}>
                {heads[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{lines.map(row)}</tbody>
        <tfoot className={slide.total}>{row(total)}</tfoot>
      </table>
      <p className={slide.below}>{below.join(" ")}</p>
    </>
  );
}
