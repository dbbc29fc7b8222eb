import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useOverflow } from "../../parts/use-overflow";
import { presentationNl as say } from "../../texts/presentation-nl";
import type { PresentationView } from "../view/view";
import { useSlideStyles } from "./use-slide-styles";

const useStyles = makeStyles({ word: { fontWeight: tokens.fontWeightSemibold } });

interface Props {
  readonly view: PresentationView;
  readonly title: string;
  readonly notes: readonly string[];
  /** Which of how many. */
  readonly place: readonly [at: number, of: number];
  readonly isShown: boolean;
  readonly children: ReactNode;
}

/** The frame of a slide: of whom, what must be known of the figures, and where and of when they are. */
export function Slide({ view, title, notes, place: [at, of], isShown, children }: Props) {
  const slide = useSlideStyles();
  const styles = useStyles();
  const [region, scrolls] = useOverflow<HTMLElement>("down");
  return (
    <section
      ref={region}
      className={mergeClasses(slide.slide, !isShown && slide.hidden)}
      aria-label={say.slideNamed(at, of, title)}
      {...(scrolls && { tabIndex: 0 })}
    >
      <h1 className={slide.title}>{title}</h1>
      {notes.length > 0 && (
        <p className={slide.notes}>
          <span className={styles.word}>{say.note}:</span> {notes.join(" ")}
        </p>
      )}
      {children}
      <p className={slide.bottom}>
        <span>
          {view.region} · {view.source} · {say.moment(view.day)}
        </span>
        <span>{say.slide(at, of)}</span>
      </p>
    </section>
  );
}
