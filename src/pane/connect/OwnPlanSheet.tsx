import { Button, Field, Input, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Plan } from "../../model/plan/plan";
import type { PlanChoice } from "../../workbook/find/plan";
import { TYPES } from "../files/download";
import { useFiles } from "../files/use-files";
import { Card } from "../parts/Card";
import { FileButton, type TextFile } from "../parts/FileButton";
import { Sheet } from "../parts/Sheet";
import { useSession } from "../state/session";
import { useSettleTexts } from "../texts/settle";
import { useTexts } from "../texts/texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: "0" },
  text: { ...typographyStyles.body1, margin: "0" },
  list: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly choice: PlanChoice;
  readonly onClose: () => void;
}

/** A plan of one's own: started from a region, kept as a file, changed there and loaded again. */
export function OwnPlanSheet({ choice, onClose }: Props) {
  const texts = useSettleTexts();
  const { settling, close } = useTexts();
  const files = useFiles();
  const styles = useStyles();
  const session = useSession();
  const [from, setFrom] = useState(choice.plan.id);
  const [name, setName] = useState("");
  const [isNameMissing, setNameMissing] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);

  const withDraft = async (take: (plan: Plan) => Promise<void> | void) => {
    setNameMissing(name.trim() === "");
    if (name.trim() === "") return;
    const draft = await session.draftPlan(from, name.trim());
    if (draft !== null) await take(draft);
  };
  const adopt = async (plan: unknown) => {
    const found = await session.adoptPlan(plan);
    setFaults(found);
    if (found.length === 0 && session.state().problem === null) onClose();
  };
  const load = async ({ text }: TextFile) => {
    let plan: unknown;
    try {
      plan = JSON.parse(text);
    } catch {
      setFaults([texts.notJson]);
      return;
    }
    await adopt(plan);
  };
  return (
    <Sheet label={settling.ownPlanTitle} onClose={onClose}>
      <div className={styles.form}>
        <h2 className={styles.title}>{settling.ownPlanTitle}</h2>
        <p className={styles.text}>{texts.ownPlanLead}</p>
        <Field label={texts.startFrom}>
          <Select value={from} onChange={(_, { value }) => setFrom(value)}>
            {choice.fits.map(({ plan }) => (
              <option key={plan.id} value={plan.id}>
                {plan.name}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.ownName}
          {...(isNameMissing && { validationState: "error", validationMessage: texts.ownNameMissing })}
        >
          <Input value={name} onChange={(_, { value }) => setName(value)} />
        </Field>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void withDraft(adopt)}>
            {texts.useOwn}
          </Button>
          <Button
            onClick={() =>
              void withDraft((plan) => files.give("eigen-plan.json", JSON.stringify(plan, null, 2), TYPES.json))
            }
          >
            {texts.saveOwn}
          </Button>
          <FileButton label={texts.loadOwn} accept=".json,application/json" onFile={(file) => void load(file)} />
          <Button onClick={onClose}>{close}</Button>
        </div>
        <p role="status" className={styles.text}>
          {files.message}
        </p>
        <Faults faults={faults} />
      </div>
    </Sheet>
  );
}

/** What is wrong with a plan that someone loaded. */
function Faults({ faults }: { readonly faults: readonly string[] }) {
  const texts = useSettleTexts();
  const styles = useStyles();
  return (
    <div role="alert">
      {faults.length > 0 && (
        <Card tone="error">
          <p className={styles.text}>{texts.faults(faults.length)}</p>
          <ul className={styles.list}>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}
