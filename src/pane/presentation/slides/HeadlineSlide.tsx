import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeadlineView } from "../view/view";
import { useSlideStyles } from "./use-slide-styles";

const useStyles = makeStyles({
  result: {
    margin: "0.3em 0",
    fontSize: "2.6em",
    lineHeight: "1.1",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    "@media (max-width: 700px)": { fontSize: "1.9em" },
  },
  facts: {
    margin: "0",
    paddingInlineStart: "1.1em",
    display: "flex",
    flexDirection: "column",
    rowGap: "0.35em",
    fontSize: "1.2em",
  },
});

/** One figure for the whole room, and what belongs beside it. */
export function HeadlineSlide({ view: { result, facts, rounding } }: { readonly view: HeadlineView }) {
  const styles = useStyles();
  const slide = useSlideStyles();
  return (
    <>
      <p className={styles.result}>{result}</p>
      <ul className={styles.facts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={slide.below}>{rounding}</p>
    </>
  );
}
