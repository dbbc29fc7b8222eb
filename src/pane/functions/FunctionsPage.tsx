import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/texts";
import { FunctionForm } from "./FunctionForm";
import { FunctionList } from "./FunctionList";
import type { CatalogueEntry } from "./catalogue";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  back: { alignSelf: "flex-start" },
});

/** The custom functions in the pane: find one, read what it does, put it in the sheet. Works without a plan. */
export function FunctionsPage({ onClose }: { onClose: () => void }) {
  const texts = useTexts();
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<CatalogueEntry | null>(null);

  // What is shown is new, so whoever reads by ear starts at its heading.
  useEffect(() => page.current?.querySelector<HTMLElement>("h2")?.focus(), [chosen]);

  return (
    <div ref={page} className={styles.page}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={chosen ? () => setChosen(null) : onClose}
      >
        {chosen ? texts.functions.all : texts.back}
      </Button>
      {chosen ? (
        <FunctionForm key={chosen.id} entry={chosen} />
      ) : (
        <FunctionList query={query} onQuery={setQuery} onChoose={setChosen} />
      )}
    </div>
  );
}
