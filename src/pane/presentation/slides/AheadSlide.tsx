import { makeStyles, tokens } from "@fluentui/react-components";
import type { AheadView } from "../view/view";
import { useSlideStyles } from "./use-slide-styles";

const useStyles = makeStyles({
  list: { margin: "0.3em 0", display: "flex", flexDirection: "column", rowGap: "0.7em", fontSize: "1.1em" },
  name: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
});

/** What is still to come, a line each. */
export function AheadSlide({ view: { lines, rounding } }: { readonly view: AheadView }) {
  const styles = useStyles();
  const slide = useSlideStyles();
  return (
    <>
      <dl className={styles.list}>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={slide.below}>{rounding}</p>
    </>
  );
}
