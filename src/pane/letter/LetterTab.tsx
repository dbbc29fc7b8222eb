import { useMemo, useState } from "react";
import { readTemplate } from "../../letter/template/template";
import { OWN_TEXT, TEMPLATES, type Length } from "../../letter/templates";
import { EmptyState } from "../parts/EmptyState";
import { Panel } from "../parts/Panel";
import { Section } from "../parts/Section";
import { useLetterTexts } from "../texts/letter";
import { LetterChoice } from "./LetterChoice";
import { LetterPreview } from "./LetterPreview";
import { ReferenceLookup } from "./ReferenceLookup";
import { SendButtons } from "./SendButtons";
import { TemplateFile, type OwnTemplate } from "./TemplateFile";
import { useLetterFigures, useLetters, type LetterFigures } from "./use-letters";

/** What finance sends to the council: a letter per municipality, and what an earlier one stood for. */
export function LetterTab() {
  const texts = useLetterTexts();
  const source = useLetterFigures();
  if (source === null) return <EmptyState title={texts.empty} help={texts.emptyHelp} />;
  return <LetterDesk source={source} />;
}

function LetterDesk({ source }: { source: LetterFigures }) {
  const texts = useLetterTexts();
  const municipalities = source.payout.municipalities.map(({ municipality }) => municipality);
  const [chosen, setChosen] = useState<string | null>(municipalities[0]?.code ?? null);
  const [length, setLength] = useState<Length>("alinea");
  const [own, setOwn] = useState<OwnTemplate | null>(null);
  const standard = useMemo(() => readTemplate(TEMPLATES[length]), [length]);
  // A municipality that left the list: all that remain, rather than none.
  const municipality = municipalities.some(({ code }) => code === chosen) ? chosen : null;
  const written = {
    ...useLetters(source, own?.template ?? standard, municipality),
    ending: own === null ? length : OWN_TEXT,
  };
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
        <Section title={letters.length === 1 ? texts.preview : texts.previewMany(letters.length, first.title)}>
          <LetterPreview blocks={first.blocks} />
        </Section>
      )}
      <TemplateFile own={own} onOwn={setOwn} standard={TEMPLATES[length]} name={length} />
      <ReferenceLookup source={source} />
    </Panel>
  );
}
