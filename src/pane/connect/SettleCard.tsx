import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useId, useRef, useState, type ReactNode } from "react";
import type { InputDefinition } from "../../model/plan/plan";
import type { LinkView } from "../../workbook/connect/connection";
import { Card, type Tone } from "../parts/Card";
import { useTexts } from "../texts/texts";
import { cardId } from "./use-settling";

// Few need it, and then only for what is doubtful.
const SettleForm = lazy(async () => {
  const form = await import(/* webpackChunkName: "settle" */ "./SettleForm");
  return { default: form.SettleForm };
});

const useStyles = makeStyles({
  card: {
    outlineStyle: "none",
    borderRadius: tokens.borderRadiusLarge,
    ":focus-visible": { boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly definition: InputDefinition;
  readonly link: LinkView | null;
  readonly tone: Tone;
  /** What opens the choices: visible, and with the input's name for who cannot see where it stands. */
  readonly open: readonly [text: string, label: string];
  /** Buttons before it. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One input that may be settled: what is known of it, and on request every way to settle it. Escape closes those. */
export function SettleCard({ definition, link, tone, open: [text, label], actions, children }: Props) {
  const texts = useTexts();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const choices = useRef<HTMLDivElement>(null);
  const form = useId();
  const close = () => {
    setOpen(false);
    choices.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };
  return (
    <div id={cardId(definition.id)} className={styles.card} tabIndex={-1} role="group" aria-label={definition.label}>
      <Card tone={tone}>
        {children}
        <div ref={choices} className={styles.buttons}>
          {actions}
          <Button
            size="small"
            appearance={actions ? "secondary" : "outline"}
            aria-label={label}
            aria-expanded={isOpen}
            aria-controls={form}
            onClick={() => setOpen(!isOpen)}
          >
            {text}
          </Button>
        </div>
        <div id={form}>
          {isOpen && (
            <Suspense fallback={<Spinner size="tiny" label={texts.settling.options(definition.label)} />}>
              <SettleForm definition={definition} link={link} onClose={close} />
            </Suspense>
          )}
        </div>
      </Card>
    </div>
  );
}
