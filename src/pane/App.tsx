import { FluentProvider } from "@fluentui/react-components";
import type { Session } from "../workbook/session/session";
import { Shell } from "./shell/Shell";
import { PersonContext, type Person } from "./state/person";
import { SessionContext } from "./state/session";
import { THEMES } from "./theme/theme";
import { useLook } from "./theme/use-look";

interface Props {
  readonly session: Session;
  readonly person: Person;
}

/** The pane: what it is drawn with (its look) and what it shows (the session). */
export function App({ session, person }: Props) {
  const look = useLook();
  return (
    <FluentProvider theme={THEMES[look]} lang="nl">
      <SessionContext value={session}>
        <PersonContext value={person}>
          <Shell />
        </PersonContext>
      </SessionContext>
    </FluentProvider>
  );
}
