import { useMemo, useState } from "react";
import { readTemplate } from "../../letter/template/template";
import { TEMPLATES } from "../../letter/templates";
import type { Length } from "../../letter/templates";
import type { Payout } from "../../model/payout/payout";
import type { Connection } from "../../workbook/connection";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { Section } from "../parts/Section";
import { useSessionState } from "../state/session";
import { useTexts } from "../texts/texts";
import { LetterChoice } from "./LetterChoice";
import { LetterPreview } from "./LetterPreview";
import { ReferenceLookup } from "./ReferenceLookup";
import { SendButtons } from "./SendButtons";
import { TemplateFile } from "./TemplateFile";
import type { OwnTemplate } from "./TemplateFile";
import { SCENARIO, useLetters } from "./use-letters";

/** What finance sends to the council: a letter per municipality, and what an earlier one stood for. */
export function LetterTab() {
  const { letter: texts } = useTexts();
  const { connection, result } = useSessionState();
  const payout = result?.payout;
  if (!connection || !payout) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  return <LetterDesk connection={connection} payout={payout} />;
}

function LetterDesk({ connection, payout }: { connection: Connection; payout: Payout }) {
  const { letter: texts } = useTexts();
  const municipalities = payout.municipalities.map(({ municipality }) => municipality);
  const [chosen, setChosen] = useState<string | null>(municipalities[0]?.code ?? null);
  const [length, setLength] = useState<Length>("alinea");
  const [own, setOwn] = useState<OwnTemplate | null>(null);
  const standard = useMemo(() => readTemplate(TEMPLATES[length]), [length]);
  // A municipality that left the list: all that remain, rather than none.
  const municipality = municipalities.some(({ code }) => code === chosen) ? chosen : null;
  const written = useLetters(connection, payout, own?.template ?? standard, municipality);
  const { letters } = written;
  const [first] = letters;
  return (
    <Panel title={texts.title} lead={texts.lead}>
      <LetterChoice
        municipalities={municipalities}
        municipality={municipality}
        onMunicipality={setChosen}
        length={own === null ? length : null}
        onLength={setLength}
      />
      <SendButtons letters={written} />
      {first && (
        <Section title={letters.length === 1 ? texts.preview : texts.previewMany(letters.length, first.municipality)}>
          <LetterPreview blocks={first.blocks} />
        </Section>
      )}
      <TemplateFile own={own} onOwn={setOwn} standard={TEMPLATES[length]} name={length} />
      <ReferenceLookup plan={connection.plan} figures={connection.figures} payout={payout} scenario={SCENARIO} />
    </Panel>
  );
}
