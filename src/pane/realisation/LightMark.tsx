import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleHalfFillRegular } from "@fluentui/react-icons/svg/circle-half-fill";
import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { DiamondRegular } from "@fluentui/react-icons/svg/diamond";
import { DismissCircleRegular } from "@fluentui/react-icons/svg/dismiss-circle";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { ArrowCircleRightRegular } from "@fluentui/react-icons/svg/arrow-circle-right";
import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { LIGHT_WORDS, type Light } from "../../model/realisation/light";
import type { Tone } from "../parts/Card";

/** Each has a shape of its own: colour is never needed to tell them apart. */
const SHAPES: Readonly<Record<Light, React.ComponentType<{ readonly "aria-hidden": true }>>> = {
  met: CheckmarkCircleRegular,
  partly: CircleHalfFillRegular,
  "on-course": ArrowCircleRightRegular,
  "in-doubt": DiamondRegular,
  "in-danger": WarningRegular,
  missed: DismissCircleRegular,
  "to-come": ClockRegular,
  unknown: QuestionCircleRegular,
  evidence: DocumentRegular,
};

export const TONES: Readonly<Record<Light, Tone>> = {
  met: "plain",
  partly: "warning",
  "on-course": "plain",
  "in-doubt": "warning",
  "in-danger": "error",
  missed: "error",
  "to-come": "plain",
  unknown: "plain",
  evidence: "plain",
};

const useStyles = makeStyles({
  mark: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The light of a milestone: a shape and a word. */
export function LightMark({ light }: { light: Light }) {
  const styles = useStyles();
  const Shape = SHAPES[light];
  return (
    <span className={styles.mark}>
      <Shape aria-hidden />
      {LIGHT_WORDS[light]}
    </span>
  );
}
