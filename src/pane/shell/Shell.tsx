import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { countsOf, findingsOf } from "../check/findings";
import { ConnectTab } from "../connect/ConnectTab";
import { ActionsProvider } from "../state/actions";
import { NavigationContext, type Navigation, type Subject } from "../state/navigation";
import { usePerson } from "../state/person";
import { useSession, useSessionState, useWatch } from "../state/session";
import type { TabId } from "../state/tabs";
import { useTexts } from "../texts/texts";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { FromPlanNote } from "./FromPlanNote";
import { Messages } from "./Messages";
import { Tabs } from "./Tabs";

// Loaded when asked for: nothing can be shown before a workbook is connected, and nobody needs it all.

const FunctionsPage = lazy(async () => {
  const page = await import(/* webpackChunkName: "functions-page" */ "../functions/FunctionsPage");
  return { default: page.FunctionsPage };
});

const WhatIfTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "what-if" */ "../whatif/WhatIfTab");
  return { default: tab.WhatIfTab };
});

const ExplanationSheet = lazy(async () => {
  const sheet = await import(/* webpackChunkName: "explain" */ "../explain/ExplanationSheet");
  return { default: sheet.ExplanationSheet };
});

const OutcomeTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "outcome" */ "../outcome/OutcomeTab");
  return { default: tab.OutcomeTab };
});

const PayoutTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "payout" */ "../payout/PayoutTab");
  return { default: tab.PayoutTab };
});

const LetterTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "letter" */ "../letter/LetterTab");
  return { default: tab.LetterTab };
});

const WaitListTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "wait-list" */ "../waitlist/WaitListTab");
  return { default: tab.WaitListTab };
});

const RealisationTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "realisation" */ "../realisation/RealisationTab");
  return { default: tab.RealisationTab };
});

const CheckTab = lazy(async () => {
  const tab = await import(/* webpackChunkName: "check" */ "../check/CheckTab");
  return { default: tab.CheckTab };
});

const CONTENT: Readonly<Record<TabId, React.ComponentType>> = {
  connect: ConnectTab,
  outcome: OutcomeTab,
  whatIf: WhatIfTab,
  payout: PayoutTab,
  waitList: WaitListTab,
  realisation: RealisationTab,
  letter: LetterTab,
  check: CheckTab,
};

interface LandingProps {
  /** Whether a button has taken the person here, and the focus has yet to follow. */
  readonly arriving: boolean;
  readonly onLand: () => void;
}

/** Beside a tab's content, so that nobody lands before there is something to land on. */
function Landing({ arriving, onLand }: LandingProps) {
  useEffect(() => {
    if (arriving) onLand();
  }, [arriving, onLand]);
  return null;
}

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  top: {
    // In a low window the content needs the room more.
    "@media (min-height: 480px)": { position: "sticky", top: "0", zIndex: "2" },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  content: { padding: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalXXL },
});

/** Header, tabs, the open tab, messages and the explanation above it all. */
export function Shell() {
  const styles = useStyles();
  const texts = useTexts();
  const session = useSession();
  const person = usePerson();
  const state = useSessionState();
  const { connection, figures, result, problem } = state;
  const [tab, setTab] = useState<TabId>("connect");
  const [trail, setTrail] = useState<readonly Subject[]>([]);
  const [arriving, setArriving] = useState(false);
  const [atFunctions, setAtFunctions] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useWatch(connection !== null);

  // Whoever is taken somewhere by a button lands on its heading; whoever chooses a tab keeps the focus on the tabs.
  const land = useCallback(() => {
    panel.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    // From its beginning: under what stays in sight above it, the figure that matters most would be hidden.
    document.documentElement.scrollTop = 0;
    setArriving(false);
  }, []);

  const open = useCallback(
    (chosen: TabId) => {
      person.setLastTab(chosen);
      setTab(chosen);
    },
    [person],
  );
  const navigation = useMemo<Navigation>(() => {
    const goTo = (chosen: TabId) => {
      open(chosen);
      setArriving(true);
    };
    return {
      goTo,
      arrive: () => goTo((session.state().live && person.lastTab()) || "connect"),
      explain: (subject) => setTrail([subject]),
    };
  }, [open, person, session]);

  const leaveFunctions = () => {
    setAtFunctions(false);
    // Back to where it was opened from.
    document.getElementById("functions")?.focus();
  };
  const select = (chosen: TabId) => {
    setArriving(false);
    document.documentElement.scrollTop = 0;
    open(chosen);
  };
  const Content = CONTENT[tab];
  const toLookAt = countsOf(findingsOf(state).findings).open;
  return (
    <NavigationContext value={navigation}>
      <ActionsProvider reported={problem}>
        <div className={styles.shell}>
          <div className={styles.top}>
            <Header />
            <Messages />
            {!atFunctions && <Tabs selected={tab} open={toLookAt} onSelect={select} />}
          </div>
          <main className={styles.content}>
            {atFunctions ? (
              <Suspense fallback={<Spinner label={texts.functions.title} />}>
                <FunctionsPage onClose={leaveFunctions} />
              </Suspense>
            ) : (
              <div ref={panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
                {tab !== "connect" && <FromPlanNote />}
                <Suspense fallback={<Spinner label={tab === "check" ? texts.tabs.check(0) : texts.tabs[tab]} />}>
                  <Content />
                  <Landing arriving={arriving} onLand={land} />
                </Suspense>
              </div>
            )}
          </main>
          <Footer onFunctions={() => setAtFunctions(true)} />
        </div>
        {connection && figures && result && (
          <Suspense fallback={null}>
            <ExplanationSheet
              trail={trail}
              onTrail={setTrail}
              connection={{ ...connection, figures }}
              result={result}
            />
          </Suspense>
        )}
      </ActionsProvider>
    </NavigationContext>
  );
}
