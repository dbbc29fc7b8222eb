import { makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { presentationNl as say } from "../../texts/presentation-nl";
import type { PresentationView } from "../view/view";
import { AheadSlide } from "./AheadSlide";
import { Controls } from "./Controls";
import { HeadlineSlide } from "./HeadlineSlide";
import { Slide } from "./Slide";
import { toggleFullScreen, useSlideKeys, type SlideMoves } from "./use-slide-keys";
import { useSlideStyles } from "./use-slide-styles";
import { WaterfallSlide } from "./WaterfallSlide";
import { YearsSlide } from "./YearsSlide";

const useStyles = makeStyles({
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    "@media print": { display: "none" },
  },
});

interface Props {
  readonly view: PresentationView;
  /** What the figures stand on is gone: a sentence that says so; null while they follow the workbook. */
  readonly unlinked: string | null;
  readonly onClose: () => void;
  readonly canPrint: boolean;
}

/** The slides, one at a time on a screen and all of them on paper, each with what the room must know of its figures. */
export function Deck({ view, unlinked, onClose, canPrint }: Props) {
  const slide = useSlideStyles();
  const styles = useStyles();
  const [at, setAt] = useState(0);
  const slides = [
    { title: view.headline.title, content: <HeadlineSlide view={view.headline} /> },
    { title: view.waterfall.title, content: <WaterfallSlide view={view.waterfall} /> },
    { title: view.years.title, content: <YearsSlide view={view.years} /> },
    { title: view.ahead.title, content: <AheadSlide view={view.ahead} /> },
  ];
  const last = slides.length - 1;
  const moves = useMemo<SlideMoves>(
    () => ({
      next: () => setAt((now) => Math.min(last, now + 1)),
      previous: () => setAt((now) => Math.max(0, now - 1)),
      first: () => setAt(0),
      last: () => setAt(last),
      fullScreen: toggleFullScreen,
      close: onClose,
    }),
    [last, onClose],
  );
  useSlideKeys(moves);
  const notes = [...(unlinked === null ? [] : [unlinked]), ...view.notes];
  return (
    <div className={slide.deck}>
      <main className={slide.frame}>
        {slides.map(({ title, content }, index) => (
          <Slide
            key={index}
            view={view}
            title={title}
            notes={notes}
            place={[index + 1, slides.length]}
            isShown={index === at}
          >
            {content}
          </Slide>
        ))}
      </main>
      <p role="status" className={styles.spoken}>
        {say.slideNamed(at + 1, slides.length, slides[at]?.title ?? "")}
      </p>
      <Controls moves={moves} at={at} last={last} canPrint={canPrint} />
    </div>
  );
}
