import { FluentProvider } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "../workbook/session/session";
import type { Person } from "./person";
import { Shell } from "./shell/Shell";
import { PersonContext } from "./state/person";
import { SessionContext } from "./state/session";
import { LANGUAGES, TextsContext } from "./texts/texts";
import { THEMES } from "./theme/theme";
import { useLook } from "./theme/use-look";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** The pane: what it is drawn with (look, language) and what it shows (the session). */
export function App({ session, person }: Props) {
  const look = useLook();
  const [language, setLanguage] = useState(() => person.language());
  return (
    <FluentProvider theme={THEMES[look]} lang={language}>
      <TextsContext value={LANGUAGES[language]}>
        <SessionContext value={session}>
          <PersonContext value={person}>
            <Shell
              language={language}
              onLanguage={(chosen) => {
                person.setLanguage(chosen);
                setLanguage(chosen);
              }}
            />
          </PersonContext>
        </SessionContext>
      </TextsContext>
    </FluentProvider>
  );
}
