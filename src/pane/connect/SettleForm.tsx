import { Button, Field, Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { InputDefinition } from "../../model/plan/plan";
import type { LinkView } from "../../workbook/connect/connection";
import { scalesOf, type Scale } from "../../workbook/links/link";
import { useSessionState } from "../state/session";
import { useSettleTexts } from "../texts/settle";
import { useTexts } from "../texts/texts";
import { LeaveOut } from "./LeaveOut";
import { TakeFromPlan } from "./TakeFromPlan";
import { TypeValue } from "./TypeValue";
import { useSettling } from "./use-settling";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  help: { ...typographyStyles.caption1, margin: "0", color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly definition: InputDefinition;
  /** Null where no cell was found. */
  readonly link: LinkView | null;
  /** Escape leaves everything as it was. */
  readonly onClose: () => void;
}

/** Every way to settle an input: another cell, another unit, a value, or doing without. */
export function SettleForm({ definition, link, onClose }: Props) {
  const texts = useSettleTexts();
  const { settling } = useTexts();
  const styles = useStyles();
  const settle = useSettling();
  const { connection, phase } = useSessionState();
  const form = useRef<HTMLDivElement>(null);
  // Whoever asks for the choices wants to choose.
  useEffect(() => form.current?.querySelector<HTMLElement>("button")?.focus(), []);
  useEffect(() => {
    const element = form.current;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) onClose();
    };
    element?.addEventListener("keydown", closeOnEscape);
    return () => element?.removeEventListener("keydown", closeOnEscape);
  }, [onClose]);
  const { id, unit, perYear } = definition;
  const years = perYear ? (connection?.plan.years.length ?? 1) : 1;
  const scales = scalesOf(unit);
  const busy = phase !== "idle";
  return (
    <div ref={form} className={styles.form} role="group" aria-label={settling.options(definition.label)}>
      <div className={styles.part}>
        <p className={styles.help}>{texts.pointHelp(years)}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void settle(id, (session) => session.pointAt(id))}
          >
            {texts.take}
          </Button>
          {link && (
            <Button
              size="small"
              title={texts.rejectHelp}
              disabledFocusable={busy}
              onClick={() => void settle(id, (session) => session.reject(id))}
            >
              {texts.reject}
            </Button>
          )}
        </div>
      </div>
      {link && scales.length > 1 && (
        <Field label={texts.unit} size="small">
          <Select
            value={link.scale}
            disabled={busy}
            onChange={(_, { value }) => {
              const scale = scales.find((known) => known === value);
              if (scale) void settle(id, (session) => session.setScale(id, scale));
            }}
          >
            {scales.map((scale: Scale) => (
              <option key={scale} value={scale}>
                {texts.units[scale]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <TypeValue definition={definition} years={years} />
      {link?.doubtful === true && link.asPublished !== true && <TakeFromPlan definition={definition} />}
      <LeaveOut input={id} />
    </div>
  );
}
