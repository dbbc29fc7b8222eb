import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { presentationNl as say } from "../../texts/presentation-nl";
import type { SlideMoves } from "./use-slide-keys";

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    "@media print": { display: "none" },
  },
});

interface Props {
  readonly moves: SlideMoves;
  readonly at: number;
  readonly last: number;
  /** A window of its own: from the pane, the pane itself would be printed. */
  readonly canPrint: boolean;
}

/** What the keys do, for who has only a mouse or a finger. */
export function Controls({ moves, at, last, canPrint }: Props) {
  const styles = useStyles();
  return (
    <nav aria-label={say.title} className={styles.controls}>
      {/* Not disabled: a button that goes out under someone's finger takes the focus with it. */}
      <Button size="small" aria-disabled={at === 0} onClick={moves.previous}>
        {say.previous}
      </Button>
      <Button size="small" aria-disabled={at === last} onClick={moves.next}>
        {say.next}
      </Button>
      {document.fullscreenEnabled && (
        <Button size="small" appearance="subtle" onClick={moves.fullScreen}>
          {say.fullScreen}
        </Button>
      )}
      {canPrint && (
        <Button size="small" appearance="subtle" onClick={() => window.print()}>
          {say.print}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={moves.close}>
        {say.close}
      </Button>
    </nav>
  );
}
