/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { DialogPage } from "../../../src/pane/presentation/DialogPage";
import { ASKS_EVERY } from "../../../src/pane/presentation/use-parent";
import { viewOf } from "../../../src/pane/presentation/view/view-of";
import { openTab, renderPane } from "../support/render";
import { connection, without, written } from "../support/states";

// jsdom knows the element of a modal dialog, and not how to show it.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

type Handler = (event: { message?: string; error?: number }) => void;

/** Office's dialog API as Microsoft documents it; what is said goes in a list. */
function fakeOffice({ supported = true, code = 0 } = {}) {
  const handlers = new Map<string, Handler>();
  const said: string[] = [];
  const opened: { address: string; options: object }[] = [];
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler),
    messageChild: (message: string) => said.push(message),
    close: () => said.push("closed by the pane"),
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
      context: {
        requirements: { isSetSupported: (set: string) => set !== "DialogApi" || supported },
        ui: {
          displayDialogAsync(address: string, options: object, done: (answer: object) => void) {
            opened.push({ address, options });
            done(code === 0 ? { status: "succeeded", value: dialog } : { status: "failed", error: { code } });
          },
        },
      },
    },
  });
  const tell = (type: "message" | "event", event: { message?: string; error?: number }) =>
    act(() => handlers.get(type)?.(event));
  return { said, opened, tell };
}

/** It is loaded when it is asked for. */
const SOON = { timeout: 20_000 };

async function present() {
  const pane = renderPane(written());
  await openTab(pane, /Uitkomst/);
  await pane.user.click(screen.getByRole("button", { name: "Presenteren" }));
  return pane;
}

/** What is heard: only the one that is shown. */
const slides = () => screen.queryAllByRole("region", { name: /^Dia \d van 4/ });

afterEach(() => {
  cleanup();
  Reflect.deleteProperty(globalThis, "Office");
});

describe("from the pane", () => {
  test("opens a page of its own beside pane.html, tells it nothing before it asks, and then all that changes", async () => {
    const office = fakeOffice();
    const { session } = await present();
    await waitFor(() => expect(office.opened).toHaveLength(1), SOON);
    expect(office.opened[0]).toMatchObject({
      address: new URL("presentation.html", window.location.href).href,
      options: { displayInIframe: false },
    });
    session.set({ stale: true });
    expect(office.said).toEqual([]);
    office.tell("message", { message: "ask" });
    expect(JSON.parse(office.said[0] ?? "")).toMatchObject({ region: "Mentaal Gezond Twente" });
    session.set({ stale: false });
    expect(office.said).toHaveLength(2);
    expect(JSON.parse(office.said[1] ?? "")).not.toEqual(JSON.parse(office.said[0] ?? ""));
    session.set({ result: null });
    expect(office.said.at(-1)).toBe("nothing");
    expect(slides()).toEqual([]);
    // Nothing more once its user has closed it; then it can be opened again.
    office.tell("event", { error: 12006 });
    session.set(written());
    expect(office.said).toHaveLength(3);
    expect(screen.queryByText(/staat daarom hier/)).toBeNull();
  });

  test("a second window is refused, in a sentence, and the first one stays", async () => {
    const office = fakeOffice();
    const { user } = await present();
    await waitFor(() => expect(office.opened).toHaveLength(1), SOON);
    await user.click(screen.getByRole("button", { name: "Presenteren" }));
    await screen.findByText("De presentatie staat al open in een ander venster.", {}, SOON);
    expect(office.opened).toHaveLength(1);
    expect(slides()).toEqual([]);
    office.tell("message", { message: "close" });
    expect(office.said).toEqual(["closed by the pane"]);
  });

  test.each([
    [{ supported: false }, /kan geen apart venster openen/],
    [{ code: 12009 }, /niet toegestaan of weggeklikt/],
    [{ code: 12004 }, /ging niet open/],
  ])("%j: says so and shows the same slides over the pane", async (answer, sentence) => {
    fakeOffice(answer);
    const { user, session } = await present();
    await screen.findByText(sentence, {}, SOON);
    await waitFor(() => expect(slides()).toHaveLength(1), SOON);
    expect(screen.getByRole("dialog", { name: "Presentatie" })).toHaveTextContent(/Het plan levert €.3\.\d{3}\.000 op/);
    session.set(written(connection(without("inflation"))));
    expect(screen.getByRole("dialog")).toHaveTextContent("Het resultaat is niet bekend");
    await user.click(screen.getByRole("button", { name: "Sluiten" }));
    expect(slides()).toEqual([]);
  });

  test("already open, as Excel says itself: no second showing", async () => {
    fakeOffice({ code: 12007 });
    await present();
    await screen.findByText("De presentatie staat al open in een ander venster.", {}, SOON);
    expect(slides()).toEqual([]);
  });

  test("a window that could not load its page leaves the slides in the pane", async () => {
    const office = fakeOffice();
    await present();
    await waitFor(() => expect(office.opened).toHaveLength(1), SOON);
    office.tell("event", { error: 12002 });
    await screen.findByText(/ging niet open/, {}, SOON);
    await waitFor(() => expect(slides()).toHaveLength(1), SOON);
  });
});

describe("the window itself", () => {
  function openPage() {
    let hear: (message: string) => void = () => undefined;
    const asked: string[] = [];
    const parent = {
      ask: () => void asked.push("ask"),
      close: () => void asked.push("close"),
      listen: (listener: (message: string) => void) => {
        hear = listener;
      },
    };
    jest.useFakeTimers();
    render(<DialogPage parent={parent} />);
    const wait = (times: number) => act(() => jest.advanceTimersByTime(times * ASKS_EVERY));
    return { asked, wait, say: (message: string) => act(() => hear(message)) };
  }
  const message = (state = written()) => JSON.stringify(viewOf(state, "2026-03-02", "light"));
  const shown = () => screen.getByRole("status").textContent;

  afterEach(() => jest.useRealTimers());

  test("asks at once, and walks the slides by keys and clicker", () => {
    const { asked, say } = openPage();
    expect(asked).toEqual(["ask"]);
    expect(screen.getByText("De cijfers worden opgehaald uit de werkmap …")).toBeInTheDocument();
    say(message());
    expect(shown()).toBe("Dia 1 van 4: Mentaal Gezond Twente: resultaat 2025–2029");
    for (const [key, place] of [
      ["ArrowRight", 2],
      ["PageDown", 3],
      ["End", 4],
      ["ArrowRight", 4],
      ["PageUp", 3],
      ["ArrowLeft", 2],
      ["Home", 1],
      ["ArrowLeft", 1],
    ] as const) {
      fireEvent.keyDown(window, { key });
      expect(shown()).toMatch(new RegExp(`^Dia ${place} van 4`));
    }
    fireEvent.keyDown(window, { key: "Escape" });
    expect(asked).toContain("close");
  });

  test("stays at its slide when the figures change, and shows the new ones", () => {
    const { say } = openPage();
    say(message());
    fireEvent.keyDown(window, { key: "PageDown" });
    say(message(written(connection(without("inflation")))));
    expect(shown()).toBe("Dia 2 van 4: Het resultaat is niet bekend");
    say("nothing");
    expect(screen.getByText(/Er is geen uitkomst om te tonen/)).toBeInTheDocument();
  });

  test("is never old without a word: where the pane no longer answers it says of which day its figures are", () => {
    const { say, wait } = openPage();
    say(message());
    wait(1);
    expect(screen.queryByText(/niet meer te bereiken/)).toBeNull();
    wait(2);
    expect(screen.getAllByText(/De werkmap is niet meer te bereiken. Deze cijfers zijn van 2 maart 2026/)).toHaveLength(
      4,
    );
    say(message());
    expect(screen.queryByText(/niet meer te bereiken/)).toBeNull();
  });

  test("without any answer it says so", () => {
    const { wait } = openPage();
    wait(3);
    expect(screen.getByText(/Er komen geen cijfers uit de werkmap/)).toBeInTheDocument();
  });
});
