import { Dialogs } from "../../../src/workbench/host/dialogs";

// The codes are those of Microsoft, "Handle errors and events in the Office dialog box"; that they come through office.js
// itself is proven in test/browser.

const HERE = "https://localhost:3000";
const ASKED = JSON.stringify({ url: `${HERE}/presentation.html`, width: 90, height: 80 });

function dialogs({ refuses = false } = {}) {
  const window = { closed: false, address: "" };
  const made = new Dialogs((address) => {
    window.address = address;
    window.closed = false;
    return refuses ? null : { isClosed: () => window.closed, close: () => void (window.closed = true) };
  });
  const heard: unknown[] = [];
  const open = (target = ASKED) => {
    let status = NaN;
    made.open(
      target,
      HERE,
      (...event) => heard.push(event),
      (code) => (status = code),
    );
    return status;
  };
  return { made, window, heard, open };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("one window at a time, of the same domain; a browser that refuses is the user who does", () => {
  const { open, window } = dialogs();
  expect(open(JSON.stringify({ url: "https://elders.example/x.html", width: 1, height: 1 }))).toBe(12004);
  expect(open()).toBe(0);
  expect(window.address).toBe(`${HERE}/presentation.html`);
  expect(open()).toBe(12007);
  expect(dialogs({ refuses: true }).open()).toBe(12009);
});

test("messages go both ways; what is said before the dialog listens is lost", () => {
  const { made, heard, open } = dialogs();
  open();
  made.tellDialog(JSON.stringify({ messageContent: "te vroeg" }), HERE);
  const inDialog: unknown[] = [];
  made.listen((...event) => inDialog.push(event));
  made.tellPane(JSON.stringify({ messageToParent: "ask" }), HERE);
  made.tellDialog(JSON.stringify({ messageContent: "cijfers" }), HERE);
  expect(heard).toEqual([[10, [0, "ask", HERE]]]);
  expect(inDialog).toEqual([[12, [1, "cijfers", HERE]]]);
});

test("a window that its user closes is told once (12006), one that the pane closes is not", () => {
  const { made, window, heard, open } = dialogs();
  open();
  window.closed = true;
  jest.advanceTimersByTime(1000);
  expect(heard).toEqual([[10, [12006]]]);
  expect(open()).toBe(0);
  made.close();
  jest.advanceTimersByTime(1000);
  expect(window.closed).toBe(true);
  expect(heard).toHaveLength(1);
});
