import { Button, Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { PlanChoice } from "../../workbook/find/plan";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";

const OwnPlanSheet = lazy(async () => {
  const sheet = await import(/* webpackChunkName: "own-plan" */ "./OwnPlanSheet");
  return { default: sheet.OwnPlanSheet };
});

/** The way to a plan of one's own. @param choice where the workbook is read as no plan yet: from which one may start */
export function OwnPlanButton({ choice }: { readonly choice?: PlanChoice }) {
  const { settling: texts } = useTexts();
  const { planChoice: known } = useSessionState();
  const planChoice = choice ?? known;
  const [isOpen, setOpen] = useState(false);
  if (planChoice === null) return null;
  return (
    <>
      <Button appearance="subtle" style={{ alignSelf: "flex-start" }} onClick={() => setOpen(true)}>
        {texts.ownPlan}
      </Button>
      {isOpen && (
        <Suspense fallback={<Spinner size="tiny" label={texts.ownPlanTitle} />}>
          <OwnPlanSheet choice={planChoice} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
