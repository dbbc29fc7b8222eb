import { Button } from "@fluentui/react-components";
import type { InputDefinition } from "../../model/plan/plan";
import { isPublished } from "../../workbook/connect/typed-inputs";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { useSettling } from "./use-settling";

/** The plan's own value for one input that misses; nothing where the plan has none. */
export function TakeFromPlan({ definition }: { definition: InputDefinition }) {
  const { settling: texts } = useTexts();
  const settle = useSettling();
  const { phase } = useSessionState();
  const { id, label } = definition;
  if (!isPublished(definition)) return null;
  return (
    <Button
      size="small"
      disabledFocusable={phase !== "idle"}
      aria-label={texts.takeFromPlanFor(label)}
      onClick={() => void settle(id, (session) => session.takeFromPlan([id]))}
    >
      {texts.takeFromPlan}
    </Button>
  );
}
