import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { presentationNl as say } from "../texts/presentation-nl";
import { THEMES, lookOf } from "../theme/theme";
import { Deck } from "./slides/Deck";
import { useParent, type Parent } from "./use-parent";

const useStyles = makeStyles({ said: { margin: "0", padding: "10vh 5vw", fontSize: "clamp(18px, 2.5vw, 48px)" } });

/** The window of its own: what the pane tells it, and whether the pane still does. */
export function DialogPage({ parent }: { readonly parent: Parent }) {
  const styles = useStyles();
  const { view, is } = useParent(parent);
  // Contrast as the system asks for goes before all; for the rest the window looks as the pane that opened it.
  const system = lookOf(null, (query) => window.matchMedia(query).matches);
  const look = system === "contrast" ? system : (view?.look ?? system);
  const words = { waiting: say.loading, silent: say.silent, nothing: say.nothing };
  return (
    <FluentProvider theme={THEMES[look]} lang="nl">
      {is === "following" || is === "unlinked" ? (
        view && (
          <Deck
            view={view}
            unlinked={is === "unlinked" ? say.unlinked(view.day) : null}
            onClose={parent.close}
            canPrint
          />
        )
      ) : (
        <main>
          <h1 role="status" className={styles.said}>
            {words[is]}
          </h1>
        </main>
      )}
    </FluentProvider>
  );
}
